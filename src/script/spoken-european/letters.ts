/** Runs of capitals, said as a word (OTAN), letter by letter (SNCF), or as a table has them. */
import type { Around } from '../spoken/around.ts';
import { anyOf, atCapitals, atCompound, atWords, type Rule } from '../spoken/rule.ts';
import { END } from './numeral.ts';

export interface AcronymWording {
  /** Said as a word. */
  readonly asWord: ReadonlySet<string>;
  /** Spelled, although they could be said. */
  readonly spelled: ReadonlySet<string>;
  /** Printed with small letters, or said as neither: "GmbH", "AfD". */
  readonly mixed: Readonly<Record<string, string>>;
  /** Words that are printed in capitals for emphasis though they are short. */
  readonly shortWords: ReadonlySet<string>;
  /** What is said between and after letters: "R&D", "A+", "A-", "4x4". */
  readonly signs: {
    readonly and: string;
    readonly plus: string;
    readonly minus: string;
    readonly by: string;
  };
  /** Joined to the next word by an apostrophe: the source of "l'" and "d'". Empty where there is none. */
  readonly elision: string;
}

/** Letter by letter, each a capital of its own: "SNCF" → "S N C F". */
export const spell = (letters: string): string => Array.from(letters.toUpperCase()).join(' ');

/** As a word, with one capital, so that no engine spells it. */
export const asWord = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();

const CONSONANT = '[BCDFGHJKLMNPQRSTVWXYZÇÑ]';
const VOWEL = '[AEIOUYÄÖÜÀÂÉÈÊËÎÏÔÛÁÍÓÚ]';
const SAYABLE = new RegExp(
  `^(?:S?${CONSONANT}[LR]?|SCH|[CPT]H)?${VOWEL}{1,2}(?:${CONSONANT}{1,3}${VOWEL}{1,2}){0,6}(?:[CFLMNRS]?${CONSONANT})?S?$`,
);

/** How a run of capitals is said outside a line of capitals. */
export function sayCapitals(
  word: string,
  { asWord: words, spelled, mixed, shortWords }: AcronymWording,
): string {
  const listed = mixed[word];
  if (listed !== undefined) return listed;
  if (words.has(word) || shortWords.has(word)) return asWord(word);
  if (spelled.has(word)) return spell(word);
  return word.length >= 4 && SAYABLE.test(word) ? asWord(word) : spell(word);
}

/** In a line of capitals a run is a word, but for acronyms that are no words too. */
function sayShouted(word: string, wording: AcronymWording): string {
  if (wording.mixed[word] !== undefined) return wording.mixed[word];
  const spelled = wording.spelled.has(word) || (word.length < 5 && !new RegExp(VOWEL).test(word));
  return spelled && !wording.shortWords.has(word) ? spell(word) : asWord(word);
}

export function acronymRules(wording: AcronymWording): Rule[] {
  const elided = wording.elision === '' ? '()' : `(${wording.elision})?`;
  const letters = String.raw`(\p{Lu}{2,24})`;
  const mixed = Object.keys(wording.mixed).filter(
    (word) => /^\p{L}+$/u.test(word) && !/^\p{Lu}{2,}$/u.test(word),
  );
  const say = (word: string, { shouted }: Around): string =>
    shouted ? sayShouted(word, wording) : sayCapitals(word, wording);
  return [
    // R&D
    atCompound(
      String.raw`${elided}(\p{Lu}{1,3})&(\p{Lu}{1,3})${END}`,
      ([, lead = '', first = '', second = '']) =>
        `${lead}${spell(first)} ${wording.signs.and} ${spell(second)}`,
    ),
    atWords(mixed, `(${anyOf(mixed)})${END}`, ([, word = '']) => wording.mixed[word] ?? null),
    // AA+, BBB-
    atCompound(String.raw`([A-D])\1{0,2}[+-](?![\p{L}\d+-])`, ([match = '']) => {
      const { plus, minus } = wording.signs;
      return `${spell(match.slice(0, -1))} ${match.endsWith('+') ? plus : minus}`;
    }),
    // LGBTQ+
    atCompound(
      `${elided}${letters}\\+(?![\\p{L}\\d])`,
      ([, lead = '', word = '']) => `${lead}${sayCapitals(word, wording)} ${wording.signs.plus}`,
    ),
    // OTAN, l'ONU, LKWs
    atCapitals(
      `${elided}${letters}(s?)${END}`,
      ([, lead = '', word = '', plural = ''], around) =>
        lead + say(word, around) + (plural !== '' && !/(?:^| )\p{L}$/u.test(say(word, around)) ? plural : ''),
    ),
  ];
}
