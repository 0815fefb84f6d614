import { anyOf, atCompound, atFigure, atWords, type Rule } from '../spoken/rule.ts';
import {
  DAY_ABBREVIATIONS,
  DAYS_OF_WEEK,
  dayOf,
  monthOf,
  MONTH_ABBREVIATIONS,
  MONTH_SPELLINGS,
} from './calendar.ts';
import { DASH, END } from './numeral-pattern.ts';
import { yearWords } from './number-words.ts';
import { sayDayFirst, sayMonthFirst } from './date-words.ts';

const MONTH = `(${anyOf(MONTH_SPELLINGS)})\\.?`;
const DAY = String.raw`(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d%])(?!\.\d)(?!,\d{3}(?!\d))`;
const YEAR = String.raw`([1-9]\d{3})(?!,?\d)`;

/** "He may 3 times fail": the verbs "may" and "march" are months only where a year or an ending says so. */
const isModal = (match: string): boolean => /^(?:may|march) (?:the )?\d{1,2}$/.test(match);

/** "3, 5 and 8": as many days of one month as a list of dates has. */
const DAYS = `(?<days>${DAY}(?:, ${DAY}){1,6},? (?:and|or) ${DAY})`;
/** No thing that the last of a list of days would count: "on March 3, 8 and 9 people left". */
const COUNTS_NOTHING = String.raw`(?! (?!(?:in|at|from|to|and|with|by|for|on|before|after|as|but|is|are|was|were|will)\b)\p{L})`;

const SURE_DAYS = DAY_ABBREVIATIONS.filter((day) => !/^(?:mon|sat|sun|wed)$/i.test(day));

export const dateRules: readonly Rule[] = [
  // Monday 3 March, Mon. March 3
  atWords(
    DAY_ABBREVIATIONS,
    `(${anyOf(DAY_ABBREVIATIONS)})(\\.?),?(?= (?:${MONTH}|\\d{1,2} ${MONTH}|\\d{1,2}${END}))`,
    ([match = '', day = ''], { after }) => {
      // "from the sun, 92 million miles"
      if (/^(?:mon|wed|sat|sun)$/.test(day) && /^ \d{1,2}(?! \p{L})/u.test(after)) return null;
      return `${dayOf(day) ?? day}${match.endsWith(',') ? ',' : ''}`;
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
  // March 3, 5 and 8, 2026
  atWords(
    MONTH_SPELLINGS,
    `${MONTH} ${DAYS}(?:(?<comma>,?) (?<year>${YEAR}))?${END}${COUNTS_NOTHING}`,
    ({ 1: month = '', groups: { days = '', comma = '', year = '' } = {} }, { region }) =>
      sayMonthFirst({ month, days: [days], comma, year }, region),
  ),
  // March 3, March 3–5, 2026
  atWords(
    MONTH_SPELLINGS,
    `${MONTH} (?:the )?${DAY}(?:(?:${DASH}| (?:to|and) )${DAY}(?! ?[ap]\\.?m| (?:of )?${anyOf(MONTH_SPELLINGS)}))?(?:(,?) ${YEAR})?${END}(?!:\\d)`,
    ([match = '', month = '', first = '', second = '', comma = '', year = ''], { region }) => {
      if (isModal(match)) return null;
      const joined = / and /.test(match) ? ' and ' : ' to ';
      return sayMonthFirst({ month, days: [first, second], comma, year }, region).replace(' to ', joined);
    },
  ),
  // Jan-15-2020, Mar-3
  atCompound(
    `${MONTH}-${DAY}(?:-${YEAR})?${END}(?![-–/])`,
    ([match = '', month = '', day = '', year = ''], { region }) =>
      /^[a-z]/.test(match) ? null : sayMonthFirst({ month, days: [day], comma: ',', year }, region),
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
  // 3, 5 and 8 March 2026
  atFigure(
    `${DAYS}(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?${END}`,
    ({ groups: { days = '', month = '', year = '' } = {} }, around) =>
      sayDayFirst({ month: month.replace('.', ''), days: [days], year }, around),
  ),
  // 3 March 2026, 3rd of March, 3–5 March
  atFigure(
    `${DAY}(?:(?:${DASH}| (?:to|and) )${DAY})?(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?${END}`,
    ([match = '', first = '', second = '', month = '', year = ''], around) => {
      const words = sayDayFirst({ month, days: [first, second], year }, around);
      const pause = match.endsWith('.') && around.endsSentence ? '.' : null;
      return { words: / and /.test(match) ? words.replace(' to ', ' and ') : words, pause };
    },
  ),
];
