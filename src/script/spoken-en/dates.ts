import type { Around } from '../spoken/around.ts';
import { anyOf, atFigure, atWords, type Region, type Rule, type Said } from '../spoken/rule.ts';
import {
  DAY_ABBREVIATIONS,
  DAYS_OF_WEEK,
  dayOf,
  monthOf,
  MONTH_ABBREVIATIONS,
  MONTH_SPELLINGS,
  MONTHS,
} from './calendar.ts';
import { DASH, END } from './numeral-pattern.ts';
import { ordinal, yearWords } from './number-words.ts';

const MONTH = `(${anyOf(MONTH_SPELLINGS)})\\.?`;
const DAY = String.raw`(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d%])(?!\.\d)(?!,\d{3}(?!\d))`;
const YEAR = String.raw`([1-9]\d{3})(?!,?\d)`;
const NO_MORE_DIGITS = String.raw`(?![\p{L}\d]|[./-]\d)`;

const DETERMINERS = /^(?:the|a|an|this|that|its|their|his|her|our|my|last|next|every|each)$/i;

const daysInto = (printed: string, region: Region): string =>
  region === 'GB' ? `the ${ordinal(printed, region)}` : ordinal(printed, region);

/** "March third", "March third to fifth"; British "March the third". */
function sayMonthFirst(
  { month, days, comma, year }: { month: string; days: readonly string[]; comma: string; year: string },
  region: Region,
): string {
  const spoken = days.filter(Boolean).map((day) => daysInto(day, region));
  const date = `${monthOf(month) ?? month} ${spoken.join(' to ')}`;
  return year === '' ? date : `${date}${comma} ${yearWords(Number(year), region)}`;
}

/** "the third of March": the article is not doubled where the text has one. */
function sayDayFirst(
  { month, days, year }: { month: string; days: readonly string[]; year: string },
  around: Around,
): string {
  const { region, wordBefore } = around;
  const spoken = days.filter(Boolean).map((day) => `the ${ordinal(day, region)}`);
  const date = `${spoken.join(' to ')} of ${monthOf(month) ?? month}`;
  const lead = DETERMINERS.test(wordBefore) && around.before.endsWith(' ') ? date.replace(/^the /, '') : date;
  return year === '' ? lead : `${lead} ${yearWords(Number(year), region)}`;
}

const fullYear = (year: string): string =>
  year.length === 4 ? year : String(Number(year) + (Number(year) < 40 ? 2000 : 1900));

/** A date of numbers alone, in the order that the region reads. */
function sayNumbers(
  { day, month, year }: { day: number; month: number; year: string },
  around: Around,
): string {
  const parts = { month: MONTHS[month - 1] as string, days: [String(day)], year: fullYear(year) };
  return around.region === 'US' ? sayMonthFirst({ ...parts, comma: ',' }, 'US') : sayDayFirst(parts, around);
}

/** 03/04/2026: where both numbers could be the month, the region's habit decides, and the listener may doubt it. */
function saySlashes(first: string, second: string, rest: { year: string; around: Around }): Said | null {
  const [a, b] = [Number(first), Number(second)];
  const monthFirst = rest.around.region === 'US' ? a <= 12 : b > 12;
  const [month, day] = monthFirst ? [a, b] : [b, a];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const words = sayNumbers({ day, month, year: rest.year }, rest.around);
  if (a > 12 || b > 12 || a === b) return { words };
  const reason = 'day and month cannot be told apart in this date, so the habit of the language decided';
  return { words, doubt: { chose: words, reason } };
}

/** "He may 3 times fail": the verbs "may" and "march" are months only where a year or an ending says so. */
const isModal = (match: string): boolean => /^(?:may|march) (?:the )?\d{1,2}$/.test(match);

/** 2026-01, where it cannot be a range of years. */
const sayMonthOfYear = (year: string, month: string, region: Region): string | null =>
  Number(month) > Number(year.slice(2))
    ? null
    : `${MONTHS[Number(month) - 1]} ${yearWords(Number(year), region)}`;

const SURE_DAYS = DAY_ABBREVIATIONS.filter((day) => !/^(?:mon|sat|sun|wed)$/i.test(day));

export const dateRules: readonly Rule[] = [
  // Monday 3 March, Mon. March 3
  atWords(
    DAY_ABBREVIATIONS,
    `(${anyOf(DAY_ABBREVIATIONS)})(\\.?),?(?= (?:${MONTH}|\\d{1,2} ${MONTH}|\\d{1,2}${END}))`,
    ([match, day = '']) => {
      return `${dayOf(day) ?? day}${(match ?? '').endsWith(',') ? ',' : ''}`;
    },
  ),
  // Nov. 5–Dec. 10, June 30 – July 2
  atWords(
    MONTH_SPELLINGS,
    `${MONTH} ${DAY}${DASH}(?=${MONTH} ${DAY})`,
    ([, month = '', day = ''], { region }) => {
      return `${sayMonthFirst({ month, days: [day], comma: '', year: '' }, region)} to`;
    },
  ),
  // March 3, March 3–5, 2026
  atWords(
    MONTH_SPELLINGS,
    `${MONTH} (?:the )?${DAY}(?:(?:${DASH}| (?:to|and) )${DAY}(?! ?[ap]\\.?m))?(?:(,?) ${YEAR})?${END}(?!:\\d)`,
    ([match = '', month = '', first = '', second = '', comma = '', year = ''], { region }) => {
      if (isModal(match)) return null;
      const joined = / and /.test(match) ? ' and ' : ' to ';
      return sayMonthFirst({ month, days: [first, second], comma, year }, region).replace(' to ', joined);
    },
  ),
  // March 2026, Jan. 2026
  atWords(
    MONTH_SPELLINGS,
    `${MONTH}(,?) ${YEAR}${END}`,
    ([, month = '', comma = '', year = ''], { region }) => {
      return `${monthOf(month) ?? month}${comma} ${yearWords(Number(year), region)}`;
    },
  ),
  // Jan-Feb, March–April 2026
  atWords(MONTH_SPELLINGS, `${MONTH}[–-](?=${MONTH})`, ([, month = '']) => `${monthOf(month) ?? month} to`),
  atWords(
    MONTH_ABBREVIATIONS,
    `(${anyOf(MONTH_ABBREVIATIONS)})${END}(?!['-])`,
    ([, month = ''], { before }) => (new RegExp(`${MONTH}[–-]$`).test(before) ? monthOf(month) : null),
  ),
  // Monday–Friday
  atWords(
    DAYS_OF_WEEK,
    `(${anyOf(DAYS_OF_WEEK)})[–-](?=${anyOf(DAYS_OF_WEEK)}${END})`,
    ([, day = '']) => `${day} to`,
  ),
  // Mon.–Fri.
  atWords(
    DAY_ABBREVIATIONS,
    `(${anyOf(DAY_ABBREVIATIONS)})\\.?${DASH}(${anyOf(DAY_ABBREVIATIONS)})(\\.?)${END}`,
    ([, first = '', last = '', point], around) => ({
      words: `${dayOf(first)} to ${dayOf(last)}`,
      pause: point === '.' && around.endsSentence ? '.' : null,
    }),
  ),
  atWords(SURE_DAYS, `(${anyOf(SURE_DAYS)})\\.`, ([, day = ''], around) => ({
    words: dayOf(day) ?? day,
    pause: around.endsSentence ? '.' : null,
  })),
  // in Jan.
  atWords(MONTH_ABBREVIATIONS, `(${anyOf(MONTH_ABBREVIATIONS)})\\.`, ([, month = ''], around) => {
    const name = monthOf(month) ?? month;
    return around.endsSentence ? { words: name, pause: '.' } : name;
  }),
  // 3 March 2026, 3rd of March, 3–5 March
  atFigure(
    `${DAY}(?:(?:${DASH}| (?:to|and) )${DAY})?(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?${END}`,
    ([match = '', first = '', second = '', month = '', year = ''], around) => {
      const words = sayDayFirst({ month, days: [first, second], year }, around);
      const pause = match.endsWith('.') && around.endsSentence ? '.' : null;
      return { words: / and /.test(match) ? words.replace(' to ', ' and ') : words, pause };
    },
  ),
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
  // 03/04/2026, 3.4.2026, 3-4-26
  atFigure(
    String.raw`(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})${NO_MORE_DIGITS}`,
    ([, first = '', , second = '', year = ''], around) => saySlashes(first, second, { year, around }),
  ),
  atFigure(
    String.raw`(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(\d{4})${NO_MORE_DIGITS}`,
    ([, day, month, year = ''], around) =>
      sayNumbers({ day: Number(day), month: Number(month), year }, around),
  ),
];
