import { dutch } from './dutch.ts';
import { britishEnglish, english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Words } from './words.ts';

const known: ReadonlyMap<string, Words> = new Map(
  [english, french, german, spanish, italian, portuguese, dutch].map((words) => [words.language, words]),
);
const dayFirst = /^en-(?:[A-Z][a-z]{3}-)?(?:GB|IE|AU|NZ|ZA|IN|SG|HK|MT|KE|NG|GH|PK|JM|TT)\b/iu;

/** Lectern's own words in the language of an article, and in English where that language is none of its. */
export function wordsFor(language: string): Words {
  if (dayFirst.test(language)) return britishEnglish;
  const [primary = ''] = language.toLowerCase().split('-');
  return known.get(primary) ?? english;
}

/** Whether Lectern's words need a language mark of their own, so that a screen reader speaks them as English. */
export function areForeign(words: Words, language: string): boolean {
  return language.toLowerCase().split('-')[0] !== words.language;
}
