import type { Around } from '../spoken/around.ts';
import { anyOf, atFigure, atWords, type Rule, type Said } from '../spoken/rule.ts';
import type { Idiom } from './idiom.ts';
import { END } from './numeral.ts';

/** The year of a date, and what stands before it in print. */
interface YearOfDate {
  readonly words: string;
  readonly joint: string;
}

export interface CalendarWording {
  /** January first. */
  readonly months: readonly string[];
  /** Abbreviations without their point; those that are words too are taken for months only beside a day. */
  readonly shortMonths: Readonly<Record<string, string>>;
  readonly shortDays: Readonly<Record<string, string>>;
  /** What may follow the digits of a day: "er", ".", "º". */
  readonly dayEnding: string;
  /** Sources of the joints of print: " " or " de ". */
  readonly beforeMonth: string;
  readonly beforeYear: string;
  /** A day of the month as it is said here. `day` as printed. */
  readonly day: (day: string, around: Around) => string;
  /** The parts of a date joined. */
  readonly date: (day: string, month: string, year: YearOfDate | null) => string;
  /** Between two days: " – " → "bis", as printed → itself. */
  readonly joints: Readonly<Record<string, string>>;
  /** What a dash between two days is said as. */
  readonly dash: string;
  /** Whether "02.03" or "17/06" is a day and month here. */
  readonly isShortDate: (around: Around) => boolean;
  /** Whether the order of day and month in "03/04/2026" varies where the language is spoken so. */
  readonly isOrderDoubtful: boolean;
}

const title = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const spellings = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, word.toLowerCase(), title(word), word.toUpperCase()]);

const fullYear = (year: string): string =>
  year.length === 4 ? year : String(Number(year) + (Number(year) < 40 ? 2000 : 1900));

const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`;

class DateTeller {
  readonly idiom: Idiom;
  readonly wording: CalendarWording;
  readonly #byName = new Map<string, string>();

  constructor(idiom: Idiom, wording: CalendarWording) {
    this.idiom = idiom;
    this.wording = wording;
    for (const month of wording.months) this.#byName.set(month.toLowerCase(), month);
    for (const [short, month] of Object.entries(wording.shortMonths))
      this.#byName.set(short.toLowerCase(), month);
  }

  month(printed: string): string {
    return this.#byName.get(printed.toLowerCase().replace('.', '')) ?? printed;
  }

  yearOf(year: string | undefined, joint = ''): YearOfDate | null {
    return year === undefined ? null : { words: this.idiom.year(Number(year)), joint };
  }

  /** Null where the numbers are no day and month. */
  numbers([day, month, year]: readonly [string, string, string | undefined], around: Around): string | null {
    const name = this.wording.months[Number(month) - 1];
    if (name === undefined || Number(day) < 1 || Number(day) > 31) return null;
    return this.wording.date(this.wording.day(day, around), name, this.yearOf(year));
  }
}

function numericRules(teller: DateTeller): Rule[] {
  const { wording } = teller;
  const noMore = String.raw`(?![\p{L}\d]|[./-]\d)`;
  return [
    // 2026-03-03
    atFigure(
      String.raw`(\d{4})([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])${noMore}`,
      ([, year, , month = '', day = ''], around) => teller.numbers([day, month, year], around),
    ),
    atFigure(String.raw`((?:19|20)\d\d)-(0[1-9]|1[0-2])${noMore}`, ([, year = '', month = '']) =>
      Number(month) > Number(year.slice(2))
        ? null
        : `${wording.months[Number(month) - 1]} ${teller.idiom.year(Number(year))}`,
    ),
    // 03/04/2026, 3.4.26
    atFigure(
      String.raw`(\d{1,2})(\. ?|[/-])(\d{1,2})\2(\d{4}|\d{2})${noMore}`,
      ([, first = '', mark, second = '', year = ''], around): Said | null => {
        const swapped = Number(second) > 12 && Number(first) <= 12;
        const [day, month] = swapped ? [second, first] : [first, second];
        const words = teller.numbers([day, month, fullYear(year)], around);
        if (words === null) return null;
        const doubtful = wording.isOrderDoubtful && mark !== '.' && Number(day) <= 12 && day !== month;
        if (!doubtful) return { words };
        const reason =
          'day and month cannot be told apart in this date, so the habit of the language decided';
        return { words, doubt: { chose: words, reason } };
      },
    ),
    // le 17/06, am 3.5.
    atFigure(
      String.raw`${DAY}([./])(0?[1-9]|1[0-2])(\.(?!\d))?(?![\p{L}\d%]|[./,-]\d| ?[€$%]| ?(?:h|Uhr)\b)`,
      ([match = '', day = '', , month = '', point], around) => {
        if (
          !wording.isShortDate(around) &&
          !/^0\d[./]0\d$/.test(match) &&
          !(/^\d\d\.\d\d$/.test(match) && around.before + around.after === '')
        )
          return null;
        const words = teller.numbers([day, month, undefined], around);
        return words === null
          ? null
          : { words, pause: point !== undefined && around.endsSentence ? '.' : null };
      },
    ),
  ];
}

export function dateRules(idiom: Idiom, wording: CalendarWording): Rule[] {
  const teller = new DateTeller(idiom, wording);
  const names = spellings(wording.months);
  const shorts = spellings(Object.keys(wording.shortMonths));
  const month = `(${anyOf([...names, ...shorts])})(?!\\p{L})\\.?`;
  const year = `(?:(${wording.beforeYear})([1-9]\\d{3})(?!\\d|[.,]\\d))?`;
  const day = `${DAY}${wording.dayEnding}`;
  const joint = `( ?[-–—/] ?| (?:${Object.keys(wording.joints).join('|')}) )`;
  const jointWord = (printed: string): string =>
    /^ ?[-–—] ?$/.test(printed)
      ? ` ${wording.dash} `
      : printed === '/'
        ? ' '
        : ` ${wording.joints[printed.trim()] ?? ''} `;
  const say = (found: readonly (string | undefined)[], around: Around): Said => {
    const [match = '', first = '', joined, second, name = '', joint = '', inYear] = found;
    const days =
      joined === undefined || second === undefined
        ? wording.day(first, around)
        : wording.day(first, around) + jointWord(joined).replaceAll(/ +/g, ' ') + wording.day(second, around);
    const words = wording.date(days, teller.month(name), teller.yearOf(inYear, joint));
    return { words, pause: match.endsWith('.') && around.endsSentence ? '.' : null };
  };
  const dayNames = spellings(Object.keys(wording.shortDays));
  return [
    // 3 mai 2026, 3-5 mai
    atFigure(`${day}(?:${joint}${day})?${wording.beforeMonth}${month}${year}${END}`, (found, around) =>
      say(found, around),
    ),
    // les 17-18-19 juin
    atFigure(`${DAY}([-/])${DAY}\\2${DAY}${wording.beforeMonth}(?=${month})`, ([, ...parts], around) =>
      [parts[0], parts[2], parts[3]].map((part) => wording.day(part ?? '', around)).join(' '),
    ),
    ...numericRules(teller),
    // sept. 2026
    atWords(
      shorts,
      `(${anyOf(shorts)})(\\.?)(?: ([12]\\d{3}))${END}`,
      ([, name = '', , inYear]) => `${teller.month(name)} ${teller.idiom.year(Number(inYear))}`,
    ),
    atWords(shorts, `(${anyOf(shorts)})\\.`, ([match = '', name = ''], around) => {
      if (around.endsSentence && /^(?:mar|ago|sept)$/i.test(name)) return null;
      return { words: teller.month(name), pause: match.endsWith('.') && around.endsSentence ? '.' : null };
    }),
    // lun. 3 mai
    atWords(
      dayNames,
      `(${anyOf(dayNames)})\\.?,?(?= (?:den |dem |le |el )?\\d{1,2}(?!\\d)(?:(?:er|\\.)?(?: de)? ?${month}|[./]\\d))`,
      ([match = '', name = '']) => {
        const full =
          wording.shortDays[name] ??
          wording.shortDays[name.toLowerCase()] ??
          wording.shortDays[title(name.toLowerCase())] ??
          name;
        return { words: full, pause: match.endsWith(',') ? ',' : null };
      },
    ),
  ];
}
