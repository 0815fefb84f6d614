/** Numbers as continental Europe prints them: points or blanks between thousands, a comma before decimal places. */
import type { Gender, Grammar, Noun } from './grammar.ts';

const GROUPED = String.raw`\d{1,3}(?:[.' ]\d{3}){1,11}(?!\d)`;
/** 1234 · 1.234 · 1 234 */
export const WHOLE = String.raw`(?:${GROUPED}|\d{1,36})(?!\d)`;
/** A whole number or one with decimal places: 3,5 · 1.234,56 · 3.5 */
export const NUMBER = String.raw`(?:(?:${GROUPED}|\d{1,36})(?:,\d{1,20})?|\d{1,9}\.\d{1,2})(?!\d)`;
export const DASH = ' ?[–—-] ?';
export const END = String.raw`(?![\p{L}\p{N}])`;

interface Numeral {
  readonly whole: string;
  readonly places: string;
  readonly mark: ',' | '.';
}

export function parseNumeral(printed: string): Numeral {
  const plain = printed.replaceAll(/[ ']/g, '');
  const [whole = '', places = ''] = plain.split(',');
  if (places === '' && /^\d+\.(?:\d{1,2}|\d{4,})$/.test(whole)) {
    const [main = '', rest = ''] = whole.split('.');
    return { whole: main, places: rest, mark: '.' };
  }
  return { whole: whole.replaceAll('.', ''), places, mark: ',' };
}

/** A number in words, agreeing with what it counts. */
export function sayNumber(printed: string, gender: Gender | null, grammar: Grammar): string {
  const { whole, places, mark } = parseNumeral(printed);
  if (places === '') return grammar.cardinal(whole, gender);
  return `${grammar.cardinal(whole, null)} ${grammar.fraction(places, mark)}`;
}

/** Whether the singular follows: 1, and in French everything below 2. */
export function isSingular(printed: string, grammar: Grammar): boolean {
  const { whole, places } = parseNumeral(printed);
  if (grammar.code === 'fr') return Number(whole) < 2;
  return whole === '1' && places === '';
}

export const counted = (noun: Noun, printed: string, grammar: Grammar): string =>
  isSingular(printed, grammar) ? noun.one : noun.many;

/** "drei Komma fünf Kilometer" */
export const sayCounted = (printed: string, noun: Noun, grammar: Grammar): string =>
  `${sayNumber(printed, noun.gender, grammar)} ${counted(noun, printed, grammar)}`;
