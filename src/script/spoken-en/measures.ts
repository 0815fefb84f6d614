import type { Around } from '../spoken/around.ts';
import { anyOf, atFigure, type Region, type Rule } from '../spoken/rule.ts';
import { isAdjectival } from './adjectival.ts';
import { DASH, END, NUMBER } from './numeral-pattern.ts';
import { cardinal, numeral } from './number-words.ts';
import { UNITS } from './units.ts';

const british = (words: string): string =>
  words
    .replaceAll(/(meter|liter)(s?)\b/g, (_, unit: string, s: string) => `${unit.slice(0, -2)}re${s}`)
    .replaceAll(/\b(kilo|mega)?tons?\b/g, (ton) => ton.replace(/ton/, 'tonne'));

const inRegion = (words: string, region: Region): string => (region === 'GB' ? british(words) : words);

const POWERS: Readonly<Record<string, string>> = {
  '²': 'square ',
  '³': 'cubic ',
  '2': 'square ',
  '3': 'cubic ',
};
const PER: Readonly<Record<string, string>> = {
  h: 'hour',
  hr: 'hour',
  s: 'second',
  sec: 'second',
  min: 'minute',
  day: 'day',
  d: 'day',
  year: 'year',
  yr: 'year',
  l: 'liter',
  L: 'liter',
  dL: 'deciliter',
  dl: 'deciliter',
  ml: 'milliliter',
  kg: 'kilogram',
  ha: 'hectare',
  km: 'kilometer',
  m: 'meter',
  'm²': 'square meter',
  'm³': 'cubic meter',
  'km²': 'square kilometer',
  gal: 'gallon',
};

// "in" is a preposition and "m" a million unless the text says otherwise: they have rules of their own.
const PLAIN = Object.keys(UNITS).filter(
  (unit) => !['in', 'm', 'h', 't', 'st', 'min', 'L', 'l', 'V', 'W', 'MP', 'mb', 'Mt'].includes(unit),
);
const GLUED = ['h', 't', 'st', 'min', 'L', 'l', 'V', 'W', 'MP', 'in', 'Mt'];
const UNIT = `(?:[ -]?(${anyOf(PLAIN)})|(${anyOf(GLUED)})| (L|l|V|W|MP|min|Mt))`;
const TAIL = `([²³]|[23](?!\\d))?(?:/(${anyOf(Object.keys(PER))}))?${END}`;

function unitWords(unit: string, { power, per, one }: { power: string; per: string; one: boolean }): string {
  const names = UNITS[unit] ?? [unit, unit];
  const words = `${POWERS[power] ?? ''}${one ? names[0] : names[1]}`;
  return per === '' ? words : `${words} per ${PER[per]}`;
}

const singular = (number: string, around: Around): boolean => number === '1' || isAdjectival(around);

export const measureRules: readonly Rule[] = [
  // 6ft 2in, 6'2", 5ft
  atFigure(
    String.raw`(\d{1,2})(?: ?ft\.? ?|'|’)(\d{1,2})(?: ?in${END}\.?|"|”|'')`,
    ([, feet = '', inches = ''], { region }) =>
      `${cardinal(feet, region)} ${feet === '1' ? 'foot' : 'feet'} ${cardinal(inches, region)}${/^0?1$/.test(inches) ? ' inch' : ' inches'}`,
  ),
  // 10–15 km
  atFigure(
    `(${NUMBER})${DASH}(${NUMBER})${UNIT}${TAIL}`,
    ([, low = '', high = '', u1, u2, u3, power = '', per = ''], around) => {
      const unit = u1 ?? u2 ?? u3 ?? '';
      const words = unitWords(unit, { power, per, one: isAdjectival(around) });
      return `${numeral(low, around.region)} to ${numeral(high, around.region)} ${inRegion(words, around.region)}`;
    },
  ),
  atFigure(`(${NUMBER})${UNIT}${TAIL}`, ([, number = '', u1, u2, u3, power = '', per = ''], around) => {
    const unit = u1 ?? u2 ?? u3 ?? '';
    const words = unitWords(unit, { power, per, one: singular(number, around) });
    return `${numeral(number, around.region)} ${inRegion(words, around.region)}`;
  }),
];
