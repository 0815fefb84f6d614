import { atFigure, atSign, type Region, type Rule } from '../spoken/rule.ts';
import { isAdjectival } from './adjectival.ts';
import { DASH, END, NUMBER } from './numeral-pattern.ts';
import { numeral } from './number-words.ts';

const percentWord = (region: Region): string => (region === 'GB' ? 'per cent' : 'percent');

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  pp: ['percentage point', 'percentage points'],
  ppt: ['percentage point', 'percentage points'],
  ppts: ['percentage point', 'percentage points'],
  bp: ['basis point', 'basis points'],
  bps: ['basis point', 'basis points'],
};

export const percentRules: readonly Rule[] = [
  // 10-15%, 10%–15%, 10% to 15%
  atFigure(`(${NUMBER}) ?%?${DASH}(${NUMBER}) ?%`, ([, low = '', high = ''], { region }) => {
    return `${numeral(low, region)} to ${numeral(high, region)} ${percentWord(region)}`;
  }),
  atFigure(
    `(${NUMBER}) ?%`,
    ([, number = ''], { region }) => `${numeral(number, region)} ${percentWord(region)}`,
  ),
  atFigure(`(${NUMBER}) ?‰`, ([, number = ''], { region }) => `${numeral(number, region)} per thousand`),
  atSign(
    '.',
    `(${NUMBER}) ?%`,
    ([, number = ''], { region }) => `${numeral(number, region)} ${percentWord(region)}`,
  ),
  atSign('%', '%', (_, { region }) => percentWord(region)),
  atSign('‰', '‰', () => 'per thousand'),
  // 3.5 pct, 5pc
  atFigure(
    `(${NUMBER})(?: ?pct|pc)${END}\\.?(?! ?\\p{Lu})`,
    ([, number = ''], { region }) => `${numeral(number, region)} ${percentWord(region)}`,
  ),
  // 162 pp.
  atFigure(`(${NUMBER}) pp(?:\\.|$)`, ([match = '', number = ''], around) => ({
    words: `${numeral(number, around.region)} pages`,
    pause: match.endsWith('.') && around.endsSentence ? '.' : null,
  })),
  // 25bp, 3.2pp
  atFigure(`(${NUMBER})[ -]?(pp|ppts?|bps?)${END}`, ([, number = '', unit = ''], around) => {
    const [one, many] = UNITS[unit] ?? ['', ''];
    return `${numeral(number, around.region)} ${number === '1' || isAdjectival(around) ? one : many}`;
  }),
];
