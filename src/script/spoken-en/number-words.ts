/** Numbers in English words. American usage leaves out the "and" that British usage has: "one hundred (and) one". */
import { toCardinal as toBritish } from 'n2words/en-GB';
import { toCardinal as toAmerican } from 'n2words/en-US';
import type { Region } from '../spoken/rule.ts';

const NAMES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const LONGEST = 36;

/** "3 0 5" → "three zero five". Other characters than digits are passed by. */
export const digitByDigit = (digits: string): string =>
  Array.from(digits.replaceAll(/\D/g, ''), (digit) => NAMES[Number(digit)]).join(' ');

/** A whole number, given as digits with or without commas or blanks. Leading zeros are said one by one. */
export function cardinal(source: string | number, region: Region): string {
  const digits = String(source).replaceAll(/\D/g, '');
  if (digits.length > LONGEST || /^0\d/.test(digits)) return digitByDigit(digits);
  return region === 'GB' ? toBritish(digits) : toAmerican(digits);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const toOrdinalWord = (word: string): string => IRREGULAR[word] ?? `${word.replace(/y$/, 'ie')}th`;

export const ordinal = (source: string | number, region: Region): string =>
  cardinal(String(source).replace(/^0+(?=\d)/, ''), region).replace(/[a-z]+$/, toOrdinalWord);

/** One "thirty", several "thirties". */
export const pluralOf = (words: string): string => {
  if (words.endsWith('y')) return words.replace(/y$/, 'ies');
  return words.endsWith('x') ? `${words}es` : `${words}s`;
};

/** "1,234.05", ".5": point and then digit by digit. British newsreaders say "nought" before and "oh" after it. */
export function numeral(source: string, region: Region): string {
  const [whole = '', fraction] = source.replaceAll(/[, ]/g, '').split('.');
  if (fraction === undefined) return cardinal(whole, region);
  const lead =
    whole === '' ? '' : whole === '0' && region === 'GB' ? 'nought ' : `${cardinal(whole, region)} `;
  const places = digitByDigit(fraction);
  return `${lead}point ${region === 'GB' ? places.replaceAll('zero', 'oh') : places}`;
}

/** Two digits as a pair says them: 05 "oh five", 00 "hundred", 42 "forty-two". */
const lowPair = (pair: number, region: Region): string =>
  pair === 0 ? 'hundred' : pair < 10 ? `oh ${NAMES[pair]}` : cardinal(pair, region);

/** A year: 1998 "nineteen ninety-eight", 2005 "two thousand (and) five", 1900 "nineteen hundred", 476 as a number. */
export function yearWords(year: number, region: Region): string {
  const [high, low] = [Math.floor(year / 100), year % 100];
  if (year < 1000)
    return year > 100 && low > 9 && high > 0
      ? `${NAMES[high]} ${cardinal(low, region)}`
      : cardinal(year, region);
  if (high % 10 === 0 && low < 10) return cardinal(year, region);
  return `${cardinal(high, region)} ${lowPair(low, region)}`;
}

/** The decade that starts with a year: 1990 "nineteen nineties", 1900 "nineteen hundreds", 2000 "two thousands". */
export const decadeWords = (year: number, region: Region): string => pluralOf(yearWords(year, region));

/** Numbers that name things: a flight, a road, a model. 747 "seven forty-seven", 101 "one oh one", 4090 "forty ninety". */
export function nameNumber(digits: string, region: Region): string {
  if (digits.startsWith('0') || digits.length > 4) return digitByDigit(digits);
  if (digits.length < 3 || digits.endsWith('000')) return cardinal(digits, region);
  const [high, low] = [digits.slice(0, -2), Number(digits.slice(-2))];
  return `${cardinal(high, region)} ${lowPair(low, region)}`;
}
