import { dutch } from './nl.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { italian } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { portuguese } from './pt.ts';
import { spanish } from './es.ts';

const all: readonly Lexicon[] = [english, french, german, spanish, italian, portuguese, dutch];

/** The languages whose words are known, by primary subtag. */
export const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  all.map((lexicon) => [lexicon.language, lexicon]),
);

/** The words of a language; null where only its marks can be told. `tag` is BCP 47. */
export const lexiconFor = (tag: string): Lexicon | null =>
  lexicons.get(tag.split('-')[0]?.toLowerCase() ?? '') ?? null;
