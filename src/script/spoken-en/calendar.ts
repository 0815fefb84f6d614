/** Months and days of the week as English prints them. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SHORT_MONTHS: Readonly<Record<string, string>> = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Sept: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};

const DAYS: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Tues: 'Tuesday',
  Wed: 'Wednesday',
  Weds: 'Wednesday',
  Thu: 'Thursday',
  Thur: 'Thursday',
  Thurs: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};

export const DAYS_OF_WEEK = [...new Set(Object.values(DAYS))];

const title = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** The month that a name or abbreviation in any case stands for; null for other words. */
export function monthOf(printed: string): string | null {
  const name = title(printed.replace('.', ''));
  return MONTHS.find((month) => month === name) ?? SHORT_MONTHS[name] ?? null;
}

export const dayOf = (printed: string): string | null => DAYS[title(printed.replace('.', ''))] ?? null;

const spellings = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, word.toUpperCase(), word.toLowerCase()]);

const MONTH_NAMES = spellings([...MONTHS]);
export const MONTH_ABBREVIATIONS = spellings(Object.keys(SHORT_MONTHS));
export const MONTH_SPELLINGS = [...MONTH_NAMES, ...MONTH_ABBREVIATIONS];
export const DAY_ABBREVIATIONS = spellings(Object.keys(DAYS));
