/**
 * What the rules of French, German and Spanish share: each language is a grammar, and one set of rules speaks by it.
 * English has rules of its own.
 */
import type { Region } from '../spoken/rule.ts';

export type Gender = 'm' | 'f' | 'n';

export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender: Gender;
}

export interface Currency extends Noun {
  /** Hundredths; null where there are none in use. */
  readonly cent: Noun | null;
}

/** A day of the calendar, as far as the text gives it. */
export interface CalendarDay {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | null;
}

/** The words of a language for signs and relations. */
export interface SignWords {
  readonly minus: string;
  readonly plus: string;
  readonly plusMinus: string;
  readonly times: string;
  readonly dividedBy: string;
  readonly equals: string;
  readonly to: string;
  readonly and: string;
  readonly or: string;
  readonly per: string;
  readonly percent: string;
  readonly perThousand: string;
  readonly about: string;
  readonly lessThan: string;
  readonly moreThan: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly squared: string;
  readonly cubed: string;
  /** Before the exponent: "hoch". */
  readonly toThe: string;
  readonly number: string;
  readonly section: string;
  readonly by: string;
  readonly hashtag: string;
  readonly degrees: string;
  readonly copyright: string;
  readonly euro: string;
  readonly dollar: string;
  readonly pound: string;
  readonly yen: string;
  readonly emoji: string;
  readonly flag: string;
  readonly version: string;
  readonly point: string;
}

/** Abbreviations and acronyms of a language. */
export interface ShortForms {
  /** Spoken in full, with or without their point. */
  readonly always: Readonly<Record<string, string>>;
  /** Spoken in full only with their point. */
  readonly withPoint: Readonly<Record<string, string>>;
  /** Spoken in full before a number. */
  readonly beforeNumber: Readonly<Record<string, string>>;
  /** With points or blanks inside: "z. B.". */
  readonly pointed: Readonly<Record<string, string>>;
  /** Acronyms said as words. */
  readonly asWord: ReadonlySet<string>;
  /** Acronyms with a way of their own. */
  readonly mixed: ReadonlyMap<string, string>;
}

export interface Grammar {
  /** BCP 47, the language alone. */
  readonly code: 'fr' | 'de' | 'es';
  readonly region: Region;
  readonly words: SignWords;
  readonly shortForms: ShortForms;
  /** By sign ("€"), sign with letters ("US$") and code ("EUR"). */
  readonly currencies: ReadonlyMap<string, Currency>;
  readonly units: ReadonlyMap<string, Noun>;
  /** January first. */
  readonly months: readonly string[];
  /** Spellings of months by number, 1 to 12, without points. */
  readonly monthSpellings: ReadonlyMap<string, number>;
  /** Abbreviated days of the week. */
  readonly days: ReadonlyMap<string, string>;
  /** Scales as printed ("Mio", "millions") and as said. */
  readonly scales: ReadonlyMap<string, Noun>;
  /** Names of web signs: "." → "punkt". */
  readonly webSigns: Readonly<Record<string, string>>;
  /** A whole number, given as digits. `gender` is that of the noun it counts; null where it stands alone. */
  cardinal(digits: string, gender: Gender | null): string;
  /** The places after the decimal mark, with the word for the mark: "Komma eins vier". */
  fraction(places: string, mark: ',' | '.'): string;
  year(year: number): string;
  /** Gender of a noun that follows a number, by its ending; null for words that are no nouns. */
  genderOf(word: string): Gender | null;
  /** "millions d'euros": the scale and what it counts. */
  ofScale(scale: string, counted: string): string;
  /** A price in main units and hundredths: "trois euros cinquante". */
  price(main: string, cents: string): string;
  /** `before` is the text before the date, for its case and article. */
  date(day: CalendarDay, before: string): string;
  /** The first to the last day of one month: "vom dritten bis zum fünften März". */
  dateRange(first: CalendarDay, last: CalendarDay, before: string): string;
  clock(hour: number, minute: number): string;
  /** One over another: "trois quarts". */
  fractionOf(over: number, under: number): string;
  /** Groups of digits of a telephone number, each as the language says it. */
  telephone(groups: readonly string[]): string;
}
