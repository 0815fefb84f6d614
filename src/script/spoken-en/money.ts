import type { Around } from '../spoken/around.ts';
import {
  anyOf,
  atCompound,
  atFigure,
  atSign,
  atWords,
  type Region,
  type Rule,
  type Said,
} from '../spoken/rule.ts';
import { isAdjectival } from './adjectival.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_SUFFIXES, type Currency } from './currencies.ts';
import { END, DASH, NUMBER, SCALE, scaleWord } from './numeral-pattern.ts';
import { cardinal, numeral } from './number-words.ts';

const SIGNS = Object.keys(CURRENCY_SIGNS);
const CODES = Object.keys(CURRENCY_CODES);
const BARE_SIGNS = SIGNS.filter((sign) => sign.length === 1).join('');
/** After a sign of money a letter that stands apart is a scale too: £30 b. */
const AMOUNT = `(${NUMBER})(${SCALE}| [bm]${END})?`;
const currencyOf = (printed: string): Currency | undefined =>
  CURRENCY_SIGNS[printed] ?? CURRENCY_CODES[printed.replace('.', '')] ?? CURRENCY_SUFFIXES[printed];

const isOne = (number: string): boolean => /^1(?:\.00?)?$/.test(number);

/** Dollars and cents; a British price leaves the pence unsaid: "two pounds fifty". */
function sayPrice(number: string, currency: Currency, region: Region): string {
  const [printed = '', fraction = ''] = number.replaceAll(',', '').split('.');
  const [whole, places] = [printed === '' ? '0' : printed, fraction.replace(/0+$/, '').padEnd(2, '0')];
  const { one, many, cent, cents } = currency;
  const main = `${cardinal(whole, region)} ${isOne(whole) ? one : many}`;
  if (/^0*$/.test(places)) return main;
  const small = `${cardinal(Number(places), region)} ${Number(places) === 1 ? cent : cents}`;
  if (/^0*$/.test(whole)) return small;
  if (region === 'GB' && cent === 'penny' && Number(places) > 9) return `${main} ${cardinal(places, region)}`;
  return `${main} and ${small}`;
}

/** An amount as it is said; `singular` where it describes a noun. */
function sayAmount(
  { number, scale, currency }: { number: string; scale: string; currency: Currency },
  { region, singular }: { region: Region; singular: boolean },
): string {
  const { one, many, cent } = currency;
  const words = numeral(number, region);
  if (scale !== '') return `${words} ${scaleWord(scale)} ${singular ? one : many}`.trim();
  if (cent !== null && /^[\d, ]*\.\d\d?0*$/.test(number)) return sayPrice(number, currency, region);
  return `${words} ${singular || isOne(number) ? one : many}`;
}

/** "5 to 10 million dollars": the scale of the second amount holds for both where the first has none. */
function sayRange(
  first: { number: string; scale: string },
  second: { number: string; scale: string },
  { currency, around }: { currency: Currency; around: Around },
): string {
  const { region } = around;
  const singular = isAdjectival(around);
  const isPrice = first.scale === '' && second.scale === '' && /\.\d\d$/.test(first.number);
  const last = sayAmount({ ...second, currency }, { region, singular });
  if (isPrice) return `${sayAmount({ ...first, currency }, { region, singular })} to ${last}`;
  const lead = numeral(first.number, region);
  const scaled =
    first.scale === '' || scaleWord(first.scale) === scaleWord(second.scale)
      ? lead
      : `${lead} ${scaleWord(first.scale)}`;
  return `${scaled} to ${last}`;
}

const PER: Readonly<Record<string, string>> = {
  hour: 'per hour',
  hr: 'per hour',
  h: 'per hour',
  month: 'per month',
  mo: 'per month',
  year: 'per year',
  yr: 'per year',
  week: 'per week',
  wk: 'per week',
  day: 'per day',
  d: 'per day',
  min: 'per minute',
  m: 'per month',
  mile: 'per mile',
  mi: 'per mile',
  km: 'per kilometer',
  l: 'per liter',
  g: 'per gram',
  t: 'per ton',
  kg: 'per kilogram',
  lb: 'per pound',
  oz: 'per ounce',
  bbl: 'per barrel',
  barrel: 'per barrel',
  gallon: 'per gallon',
  gal: 'per gallon',
  ton: 'per ton',
  tonne: 'per tonne',
  MWh: 'per megawatt hour',
  kWh: 'per kilowatt hour',
  person: 'per person',
  share: 'per share',
  night: 'per night',
  MMBtu: 'per million B T U',
  sq: 'per square',
  'sq ft': 'per square foot',
  'sq. ft': 'per square foot',
  'sq. ft.': 'per square foot',
  sqft: 'per square foot',
  'ft²': 'per square foot',
  'sq m': 'per square meter',
  sqm: 'per square meter',
  'm²': 'per square meter',
  m2: 'per square meter',
  'm³': 'per cubic meter',
  acre: 'per acre',
  ha: 'per hectare',
  GB: 'per gigabyte',
  ml: 'per milliliter',
};
const PER_UNIT = `(?:/(${anyOf(Object.keys(PER))})${END})?`;

const ISO_CODES = CODES.filter((code) => /^[A-Z]{3}$/.test(code));
const PREFIXED = `(${anyOf(SIGNS)}) ?([-−])?${AMOUNT}(?:${DASH}(?:\\1)?${AMOUNT})?${PER_UNIT}(\\+)?(?: ?(${anyOf(ISO_CODES)})${END})?`;

function sayPrefixed(found: RegExpExecArray, around: Around): Said | null {
  const [, sign = '', minus, n1 = '', s1 = '', n2 = '', s2 = '', per = '', plus = '', code] = found;
  const currency = currencyOf(code ?? sign);
  // USD/JPY is a rate.
  if (currency === undefined || /[A-Z]{3}\/$/.test(around.before)) return null;
  const { region } = around;
  const singular = per === '' && isAdjectival(around);
  const said =
    n2 === ''
      ? sayAmount({ number: n1, scale: s1, currency }, { region, singular })
      : sayRange({ number: n1, scale: s1 }, { number: n2, scale: s2 }, { currency, around });
  const tail = (per === '' ? '' : ` ${PER[per]}`) + (plus === '' ? '' : ' plus');
  return { words: (minus ? 'minus ' : '') + said + tail };
}

/** "-a-month", "-an-hour", "-per-person" after an amount. */
const RATE = String.raw`-(an?|per)-(\p{L}{1,20})`;

function sayRate(found: RegExpExecArray, around: Around): Said | null {
  const [, sign = '', number = '', scale = '', article = '', unit = ''] = found;
  const currency = currencyOf(sign);
  if (currency === undefined) return null;
  const said = sayAmount({ number, scale, currency }, { region: around.region, singular: true });
  return { words: `${said} ${article} ${unit}` };
}

function saySuffixed(
  number: string,
  scale: string,
  { currency, around }: { currency: Currency; around: Around },
): Said {
  return {
    words: sayAmount({ number, scale, currency }, { region: around.region, singular: isAdjectival(around) }),
  };
}

const penny = (number: string, one: string, { many, region }: { many: string; region: Region }): string =>
  `${numeral(number, region)} ${number === '1' ? one : many}`;

export const moneyRules: readonly Rule[] = [
  atSign(BARE_SIGNS, `(${anyOf(SIGNS)})${AMOUNT}${RATE}`, sayRate),
  atSign(BARE_SIGNS, PREFIXED, sayPrefixed),
  atCompound(PREFIXED, sayPrefixed),
  // CHF 20, Rs. 500, USD 1.5m
  atWords(CODES, `(${anyOf(CODES)})\\.? ?()${AMOUNT}(?:${DASH}(?:\\1)?${AMOUNT})?()()`, sayPrefixed),
  atCompound(`(${anyOf(CODES)})\\.?()${AMOUNT}(?:${DASH}(?:\\1)?${AMOUNT})?()()`, sayPrefixed),
  // 500 USD, 20 CHF, 5m EUR, 500€, 3,50 is no English price
  atFigure(
    `${AMOUNT} ?(${anyOf([...ISO_CODES, ...Object.keys(CURRENCY_SUFFIXES), ...SIGNS.filter((sign) => sign.length === 1)])})${END}`,
    ([, number = '', scale = '', sign = ''], around) => {
      const currency = currencyOf(sign);
      return currency === undefined ? null : saySuffixed(number, scale, { currency, around });
    },
  ),
  // 12p, 50¢, 99c
  atFigure(`(\\d{1,3}(?:\\.\\d)?) ?(p|¢)${END}(?![.]\\p{L})`, ([, number = '', sign], { region }) =>
    sign === 'p'
      ? penny(number, 'penny', { many: 'pence', region })
      : penny(number, 'cent', { many: 'cents', region }),
  ),
  // 50c a can
  atFigure(
    String.raw`(\d{1,3})c(?= (?:an?|per|each|off|more|less|tax|coins?|cut|rise|increase)\b)`,
    ([, number = ''], { region }) => penny(number, 'cent', { many: 'cents', region }),
  ),
  // R2.5bn, South African
  atCompound(
    `R(${NUMBER})(${SCALE})`,
    ([, number = '', scale = ''], { region }) => `${numeral(number, region)} ${scaleWord(scale)} rand`,
  ),
  // 5m euros, 3bn rupees
  atFigure(
    `(${NUMBER})(${SCALE})(?= (?:euros?|dollars?|pounds?|rupees?|yen|yuan|won|francs?|pesos?|rubles?|roubles?|lira|rand|kron(?:er|or)|shekels?|dirhams?|naira)\\b)`,
    ([, number = '', scale = ''], { region }) => `${numeral(number, region)} ${scaleWord(scale)}`,
  ),
];
