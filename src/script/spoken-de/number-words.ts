/** Numbers in German words. */
import { toCardinal, toOrdinal } from 'n2words/de-DE';
import type { Counted } from '../spoken-european/idiom.ts';

const NAMES = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const LONGEST = 36;

export const digitByDigit = (digits: string): string =>
  Array.from(digits.replaceAll(/\D/g, ''), (digit) => NAMES[Number(digit)]).join(' ');

const DATIVE = /(?:^|[^\p{L}])(?:mit|von|aus|bei|nach|seit|zu|ab|gegenüber|außer|nur mit|knapp von) $/iu;
const ACCUSATIVE =
  /(?:^|[^\p{L}])(?:für|gegen|ohne|um|durch|pro|über|hat|haben|hatte|gibt|gab|kostet|kostete) $/iu;

/** "ein" before a noun, with the ending of its gender and of the case that the words before ask for. */
function oneOf({ gender, before }: Counted): string {
  if (gender === 'feminine') return DATIVE.test(before) ? 'einer' : 'eine';
  if (DATIVE.test(before)) return 'einem';
  return gender === 'masculine' && ACCUSATIVE.test(before) ? 'einen' : 'ein';
}

/** "eins" by itself, "ein Euro", "mit einer Million". */
export function cardinal(digits: string, counted: Counted | null): string {
  if (digits.length > LONGEST || /^0\d/.test(digits)) return digitByDigit(digits);
  if (digits === '1' && counted !== null) return oneOf(counted);
  const words = toCardinal(digits);
  return counted !== null && DATIVE.test(counted.before) ? words.replace(/^eine /, 'einer ') : words;
}

/** An ordinal without its ending: "dritt", "zwanzigst". */
export const ordinalStem = (digits: string): string =>
  /^0*$/.test(digits)
    ? 'nullt'
    : toOrdinal(digits.replace(/^0+(?=\d)/, ''))
        .replace(/e$/, '')
        .replace(/^eine (?=\S+$)/, '')
        .toLowerCase()
        .replaceAll(' ', '');

/** "neunzehnhundertachtundneunzig"; from 2000 on, and before 1100, as other numbers. */
export function yearWords(year: number): string {
  if (year < 1100 || year > 1999) return toCardinal(year);
  const rest = year % 100;
  return `${toCardinal(Math.floor(year / 100))}hundert${rest === 0 ? '' : toCardinal(rest)}`;
}
