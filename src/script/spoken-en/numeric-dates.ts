/** Dates of numbers alone: 2026-03-04, 03/04/2026, 4.3.2026, "on 3/4". */
import type { Around } from '../spoken/around.ts';
import { atFigure, type Region, type Rule, type Said } from '../spoken/rule.ts';
import { MONTHS } from './calendar.ts';
import { sayDayFirst, sayMonthFirst } from './date-words.ts';
import { yearWords } from './number-words.ts';

const NO_MORE_DIGITS = String.raw`(?![\p{L}\d]|[./-]\d)`;

const fullYear = (year: string): string =>
  year.length === 4 ? year : String(Number(year) + (Number(year) < 40 ? 2000 : 1900));

interface NumericDate {
  readonly day: number;
  readonly month: number;
  /** Empty where none is printed. */
  readonly year: string;
}

const isDate = ({ day, month }: NumericDate): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** A date of numbers alone, in the order that the region reads or, with `dayFirst`, as it was printed. */
function sayNumbers({ day, month, year }: NumericDate, around: Around, dayFirst = false): string {
  const parts = {
    month: MONTHS[month - 1] as string,
    days: [String(day)],
    year: year === '' ? '' : fullYear(year),
  };
  return around.region === 'US' && !dayFirst
    ? sayMonthFirst({ ...parts, comma: ',' }, 'US')
    : sayDayFirst(parts, around);
}

/** 03/04/2026: where both numbers could be the month, the region's habit decides, and the listener may doubt it. */
function sayPair(first: string, second: string, rest: { year: string; around: Around }): Said | null {
  const [a, b] = [Number(first), Number(second)];
  const monthFirst = rest.around.region === 'US' ? a <= 12 : b > 12;
  const [month, day] = monthFirst ? [a, b] : [b, a];
  const date = { day, month, year: rest.year };
  if (!isDate(date)) return null;
  const words = sayNumbers(date, rest.around, !monthFirst);
  if (a > 12 || b > 12 || a === b) return { words };
  const reason = 'day and month cannot be told apart in this date, so the habit of the language decided';
  return { words, doubt: { chose: words, reason } };
}

/** "on 3/20" is a date, "on 1/2 of the land" a fraction. */
const DATED =
  /\b(?:on|by|since|until|till|before|after|beginning|starting|ending|effective|due|dated|deadline|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[.,]? \(?$/i;
const REMINDED = /\b(?:reminder|meeting|appointment|scheduled|set|rescheduled|postponed) for $/i;
const DATE_GOES_ON =
  /^(?:$|[,;:)]| @|\.(?:$| )| ?[–-] ?\d{1,2}\/| (?:at|and|or|through|to|until|for|in|from|with|we|they|he|she|it|I|I'll|because|as|so|but)\b)/;

/** Two numbers with a slash where a date stands. A fraction is never sure to be none, so this is always a doubt. */
function sayShort(first: string, second: string, around: Around): Said | null {
  const dated = DATED.test(around.before) || REMINDED.test(around.before);
  if (!dated || !DATE_GOES_ON.test(around.after) || /^(?:9\/11|7\/7)$/.test(`${first}/${second}`))
    return null;
  const said = sayPair(first, second, { year: '', around });
  if (said === null) return null;
  const reason = 'two numbers with a slash stand where a date does, so they are taken for one';
  return { words: said.words, doubt: said.doubt ?? { chose: said.words, reason } };
}

/** 2026-01, where it cannot be a range of years. */
const sayMonthOfYear = (year: string, month: string, region: Region): string | null =>
  Number(month) > Number(year.slice(2))
    ? null
    : `${MONTHS[Number(month) - 1]} ${yearWords(Number(year), region)}`;

export const numericDateRules: readonly Rule[] = [
  // 2026-03-03, 2026/3/3
  atFigure(
    String.raw`(\d{4})([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])${NO_MORE_DIGITS}`,
    ([, year = '', , month, day], around) =>
      sayNumbers({ day: Number(day), month: Number(month), year }, around),
  ),
  atFigure(
    String.raw`((?:19|20)\d\d)-(0[1-9]|1[0-2])${NO_MORE_DIGITS}`,
    ([, year = '', month = ''], { region }) => sayMonthOfYear(year, month, region),
  ),
  // 20260303
  atFigure(
    String.raw`((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])${NO_MORE_DIGITS}`,
    ([, year = '', month, day], around) =>
      sayNumbers({ day: Number(day), month: Number(month), year }, around),
  ),
  // 03/04/2026, 3-4-26
  atFigure(
    String.raw`(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})${NO_MORE_DIGITS}`,
    ([, first = '', , second = '', year = ''], around) => sayPair(first, second, { year, around }),
  ),
  // 3.4.2026
  atFigure(
    String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4})${NO_MORE_DIGITS}`,
    ([, first = '', second = '', year = ''], around) => sayPair(first, second, { year, around }),
  ),
  // on 3/20, by 4/9 at noon
  atFigure(String.raw`(\d{1,2})/(\d{1,2})${NO_MORE_DIGITS}`, ([, first = '', second = ''], around) =>
    sayShort(first, second, around),
  ),
];
