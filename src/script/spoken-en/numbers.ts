import type { Around } from '../spoken/around.ts';
import { atFigure, atSign, type Region, type Rule } from '../spoken/rule.ts';
import { DASH, END, NUMBER, SCALE, scaleWord, WHOLE } from './numeral-pattern.ts';
import { cardinal, digitByDigit, nameNumber, numeral, ordinal, pluralOf } from './number-words.ts';

const scaled = (number: string, scale: string, region: Region): string =>
  `${numeral(number, region)}${scale === '' ? '' : ` ${scaleWord(scale)}`}`;

/** 10–15 is "ten to fifteen", and so is a vote of 7–2 "seven to two". */
function sayRange(low: string, high: string, { scale, region }: { scale: string; region: Region }): string {
  return `${numeral(low, region)} to ${scaled(high, scale, region)}`;
}

const isSignBefore = (around: Around): boolean => /(?:^|[\s(?!])$/.test(around.before);

const ORDINAL = String.raw`(\d{1,3}(?:,\d{3}){0,6}|\d{1,15})(st|nd|rd|th|ST|ND|RD|TH)`;

/** "12st" is a weight: only 1, 21, 31 … take "st". */
const isOrdinal = (number: string, ending: string): boolean => {
  const last = /1\d$/.test(number) ? '0' : number.slice(-1);
  return (
    ending.toLowerCase() === 'th' ||
    ({ '1': 'st', '2': 'nd', '3': 'rd' }[last] ?? 'th') === ending.toLowerCase()
  );
};

export const ordinalRules: readonly Rule[] = [
  // the 6th–8th grades
  atFigure(
    `${ORDINAL}${DASH}${ORDINAL}${END}`,
    ([, first = '', , last = ''], { region }) => `${ordinal(first, region)} to ${ordinal(last, region)}`,
  ),
  // 1st, 22nd, 1,000th, two 20ths
  atFigure(`${ORDINAL}(s?)${END}`, ([, number = '', ending = '', plural], { region }) => {
    if (!isOrdinal(number, ending)) return null;
    const words = ordinal(number, region);
    return plural === '' ? words : pluralOf(words);
  }),
];

/** "1,000s of fans" are thousands of them. */
const ROUND: Readonly<Record<string, string>> = {
  '100': 'hundreds',
  '1000': 'thousands',
  '10000': 'tens of thousands',
  '100000': 'hundreds of thousands',
  '1000000': 'millions',
};

export const numberRules: readonly Rule[] = [
  // 3.5 million, 400bn
  atFigure(`(${NUMBER})${DASH}(${NUMBER})(${SCALE})`, ([, low = '', high = '', scale = ''], { region }) =>
    sayRange(low, high, { scale, region }),
  ),
  atFigure(`(${NUMBER})(${SCALE})`, ([, number = '', scale = ''], { region, after }) => {
    const words = scaled(number, scale, region);
    if (scale !== 'm' || /^(?:-\p{L}| \p{Ll})/u.test(after)) return words;
    return { words, doubt: { chose: words, reason: 'an m can stand for millions or for meters here' } };
  }),
  // 10–15
  atFigure(`(${NUMBER})${DASH}(${NUMBER})${END}(?!-\\d)`, ([, low = '', high = ''], { region }) =>
    sayRange(low, high, { scale: '', region }),
  ),
  // 1,000s, 747s
  atFigure(
    `(${WHOLE})['’]?s${END}`,
    ([, number = ''], { region }) => ROUND[number.replaceAll(',', '')] ?? pluralOf(cardinal(number, region)),
  ),
  // 007
  atFigure(String.raw`0\d{1,30}(?![\d.,]\d)(?!\d)`, ([digits = '']) => digitByDigit(digits)),
  // Nobody counts a number of so many digits without a comma: it is a name.
  atFigure(String.raw`\d{13,200}`, ([digits = '']) => digitByDigit(digits)),
  atFigure(`(${NUMBER})\\+`, ([, number = ''], { region }) => `${numeral(number, region)} plus`),
  atFigure(`(${NUMBER})`, ([, number = ''], { region }) => numeral(number, region)),
  // a .22 rifle
  atSign(
    '.',
    String.raw`\.([1-9]\d)(?=[- ](?:caliber|calibre|rifle|pistol|revolver|handgun|gun|round|Magnum|magnum)s?\b)`,
    ([, bore = ''], { region }) => cardinal(bore, region),
  ),
  // batting .287
  atSign('.', String.raw`\.(\d{3})(?!\d)`, ([, average = ''], { before, region }) =>
    /\b(?:bat(?:s|ted|ting)|hit(?:s|ting)?|average of|averag(?:ed|ing)|slugging) (?:a |over |under |just )?$/.test(
      before,
    )
      ? nameNumber(average, region)
      : null,
  ),
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
