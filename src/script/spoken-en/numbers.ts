import type { Around } from '../spoken/around.ts';
import { atFigure, atSign, type Region, type Rule } from '../spoken/rule.ts';
import { DASH, END, NUMBER, SCALE, scaleWord, WHOLE } from './numeral-pattern.ts';
import { cardinal, digitByDigit, numeral, ordinal, pluralOf } from './number-words.ts';

const scaled = (number: string, scale: string, region: Region): string =>
  `${numeral(number, region)}${scale === '' ? '' : ` ${scaleWord(scale)}`}`;

const value = (number: string): number => Number(number.replaceAll(/[, ]/g, ''));

/** 10–15 is "ten to fifteen"; in a fall (7–2) the first number is the greater, and it is no range but still said so. */
function sayRange(low: string, high: string, { scale, region }: { scale: string; region: Region }): string {
  return `${numeral(low, region)} to ${scaled(high, scale, region)}`;
}

const isSignBefore = (around: Around): boolean => /(?:^|[\s(])$/.test(around.before);

export const ordinalRules: readonly Rule[] = [
  // 1st, 22nd, 1,000th, two 20ths
  atFigure(
    `(${WHOLE.replace('(?!\\d)', '')})(?:st|nd|rd|th|ST|ND|RD|TH)(s?)${END}`,
    ([, number = '', plural], { region }) => {
      const words = ordinal(number, region);
      return plural === '' ? words : pluralOf(words);
    },
  ),
];

export const numberRules: readonly Rule[] = [
  // 3.5 million, 400bn
  atFigure(`(${NUMBER})${DASH}(${NUMBER})(${SCALE})`, ([, low = '', high = '', scale = ''], { region }) =>
    sayRange(low, high, { scale, region }),
  ),
  atFigure(`(${NUMBER})(${SCALE})`, ([, number = '', scale = ''], { region }) =>
    scaled(number, scale, region),
  ),
  // 10–15
  atFigure(`(${NUMBER})${DASH}(${NUMBER})${END}(?!-\\d)`, ([, low = '', high = ''], { region }) =>
    value(high) > value(low) || /^0\d/.test(high)
      ? sayRange(low, high, { scale: '', region })
      : sayRange(low, high, { scale: '', region }),
  ),
  // 1,000s, 747s
  atFigure(`(${WHOLE})['’]?s${END}`, ([, number = ''], { region }) => pluralOf(cardinal(number, region))),
  // 007
  atFigure(String.raw`0\d{1,30}(?![\d.,]\d)(?!\d)`, ([digits = '']) => digitByDigit(digits)),
  atFigure(`(${NUMBER})\\+`, ([, number = ''], { region }) => `${numeral(number, region)} plus`),
  atFigure(`(${NUMBER})`, ([, number = ''], { region }) => numeral(number, region)),
  atSign('.', `(${NUMBER})`, ([, number = ''], { region }) => numeral(number, region)),
  // The number after a sign is left to the other rules: it may be a temperature or a price.
  atSign('−-–', String.raw`[−–-](?=[.$£€]?\d)`, (_, around) => (isSignBefore(around) ? 'minus' : null)),
  atSign('+', String.raw`\+(?=[.$£€]?\d)`, () => 'plus'),
  atSign('±', '± ?', () => 'plus or minus'),
  // No. 5, #5
  atSign(
    '#№',
    `[#№] ?(${WHOLE})${END}`,
    ([, number = ''], { region }) => `number ${cardinal(number, region)}`,
  ),
];
