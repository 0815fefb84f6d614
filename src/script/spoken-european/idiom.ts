/**
 * What the rules of this room must be told of a language: how it counts and what it calls things. The rules are one
 * grammar for the languages of the continent, which print figures alike and say them each in its own way.
 */
import type { Around } from '../spoken/around.ts';

export type Gender = 'masculine' | 'feminine' | 'neuter';

/** The noun that a number counts, and the text before the number, from which a case can be told. */
export interface Counted {
  readonly gender: Gender;
  readonly before: string;
}

/** A noun as one and as several of it are called. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender: Gender;
}

export interface Idiom {
  /** The mark before decimal places; the other one groups thousands. */
  readonly decimalMark: ',' | '.';
  /** A whole number in digits, by itself or before the noun that it counts. Leading zeros are said one by one. */
  readonly cardinal: (digits: string, counted: Counted | null) => string;
  /** The places after the decimal mark. */
  readonly decimals: (places: string, counted: Counted | null) => string;
  /** Whether the number before the mark agrees with the noun too: Spanish "una coma cinco toneladas". */
  readonly agreesBeforeMark: boolean;
  /** Each digit by itself; other characters are passed by. */
  readonly digitByDigit: (digits: string) => string;
  /** The gender of the noun that follows a number; null where none follows. */
  readonly genderAfter: (around: Around) => Gender | null;
  /** Half of what a noun of this gender names, before the noun: "media", "une demi". Null where the case would have to be known. */
  readonly half: (gender: Gender) => string | null;
  /** Whether an amount takes the singular: French "1,5 million", German only "1". */
  readonly isSingular: (amount: number) => boolean;
  /** A year from 1 to 2999. */
  readonly year: (year: number) => string;
  /** What makes a number large, by abbreviation or word as printed. */
  readonly scales: Readonly<Record<string, Noun>>;
  readonly words: {
    readonly comma: string;
    readonly point: string;
    readonly minus: string;
    readonly plus: string;
    readonly and: string;
    /** Between the ends of a range: "10-15". */
    readonly to: string;
    readonly percent: string;
    readonly perThousand: string;
    readonly number: string;
  };
}

/** Lines "sign = one, many, gender", as tables of units, currencies and scales are written. */
export function readNouns(lines: string): Readonly<Record<string, Noun>> {
  const genders: Readonly<Record<string, Gender>> = { m: 'masculine', f: 'feminine', n: 'neuter' };
  const entries = lines
    .trim()
    .split('\n')
    .flatMap((line): [string, Noun][] => {
      const [signs = '', names = ''] = line.split(' = ');
      const [one = '', many = one, gender = 'm'] = names.split(', ').map((part) => part.trim());
      const noun = { one, many, gender: genders[gender] ?? 'masculine' };
      return signs
        .trim()
        .split(' | ')
        .map((sign) => [sign, noun]);
    });
  return Object.fromEntries(entries);
}

/** Lines "printed = said", as tables of abbreviations are written. */
export const readWords = (lines: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => line.split(' | '))
      .map((entry) => entry.trim().split(' = '))
      .filter((parts): parts is [string, string] => parts.length === 2),
  );

/** Words of a list, parted by white space. */
export const readSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
