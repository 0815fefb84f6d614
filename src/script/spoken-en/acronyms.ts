import type { Around } from '../spoken/around.ts';
import { atCapitals, type Rule } from '../spoken/rule.ts';
import { AS_WORD, SPELLED } from './acronym-table.ts';
import { END } from './numeral-pattern.ts';

/** Letter by letter: "NPR" → "N P R". */
export const spell = (letters: string): string => Array.from(letters.toUpperCase()).join(' ');

const asWord = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();

const ONSET = '(?:[BCDFGHJKLMNPRSTVWYZ]|[BCFGPS]L|[BCDFGPT]R|S[CKMNPTW]|[CSTW]H|QU|S[CPT]R|SHR|THR|SCH)';
const VOWEL = '(?:AI|AU|EA|EE|EI|IE|OA|OO|OU|UE|[AEIOUY])';
const CODA =
  '(?:[BDFGKLMNPRSTXZ]|C|CK|CT|FT|LD|LF|LK|LL|LM|LP|LT|MP|ND|NG|NK|NT|PT|R[BDFGKLMNPST]|S[KPST]|[CST]H|NCH|RCH)';
const SAYABLE = new RegExp(`^${ONSET}?(?:${VOWEL}${CODA}?${ONSET}){0,4}${VOWEL}${CODA}?S?$`);

/** Whether an unknown run of capitals has the shape of an English word. */
const isSayable = (word: string): boolean => word.length >= 4 && SAYABLE.test(word);

function sayCapitals(word: string, around: Around): string {
  if (AS_WORD.has(word)) return asWord(word);
  if (around.shouted)
    return SPELLED.has(word) && !/^(?:IT|WHO|AM|ID|ICE|LED|ACT|ARC|ET)$/.test(word)
      ? spell(word)
      : asWord(word);
  if (SPELLED.has(word)) return spell(word);
  return isSayable(word) ? asWord(word) : spell(word);
}

const LETTERS = String.raw`(\p{Lu}{2,24})`;

export const acronymRules: readonly Rule[] = [
  // NGOs, MPs', FBI's
  atCapitals(`${LETTERS}('s|s)${END}`, ([, word = '', tail = ''], around) => {
    const said = sayCapitals(word, around);
    const isSpelled = said.includes(' ');
    return isSpelled || tail === "'s" ? `${said}'s` : `${said}s`;
  }),
  atCapitals(`${LETTERS}${END}`, ([, word = ''], around) => sayCapitals(word, around)),
];
