import { english } from './en.ts';
import type { Lexicon } from './lexicon.ts';

/** The languages whose words are known, by primary subtag. */
export const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  [english].map((lexicon) => [lexicon.language, lexicon]),
);
