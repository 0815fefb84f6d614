import type { Around } from '../spoken/around.ts';
import { atFigure, type Rule } from '../spoken/rule.ts';
import type { Idiom } from './idiom.ts';
import { DASH } from './numeral.ts';

export interface YearWording {
  /** What stands before a year and never before a count: "en 1998", "im Jahr 1998". */
  readonly leads: RegExp;
  /** What makes two years a season, so that nothing is said between them: "saison 2023-2024". */
  readonly season: RegExp;
  /** Whether four digits without a lead are a year here. */
  readonly isYear: (year: number, around: Around) => boolean;
}

/** 1998–2003 "… à …"; a season that two years share has nothing between them. */
function sayRange(first: string, last: string, { idiom, wording, around }: Context): string | null {
  const start = Number(first);
  const end = last.length === 2 ? Math.floor(start / 100) * 100 + Number(last) : Number(last);
  if (start < 1000 || start > 2099 || end <= start || end > 2199) return null;
  const short = last.length === 2 && Number(last) > 9;
  const spokenEnd = short ? idiom.cardinal(last, null) : idiom.year(end);
  const isSeason =
    end === start + 1 && wording.season.test(`${around.before.slice(-30)}|${around.after.slice(0, 20)}`);
  return `${idiom.year(start)} ${isSeason || (last.length === 2 && end === start + 1) ? '' : `${idiom.words.to} `}${spokenEnd}`;
}

interface Context {
  readonly idiom: Idiom;
  readonly wording: YearWording;
  readonly around: Around;
}

export function yearRules(idiom: Idiom, wording: YearWording): Rule[] {
  return [
    // 1998–2003, 2023/24
    atFigure(
      String.raw`([12]\d{3})(?:${DASH}|/)([12]\d{3}|\d{2})(?![\p{L}\d]|[-–/,.]\d| ?[%€$])`,
      ([, first = '', last = ''], around) => sayRange(first, last, { idiom, wording, around }),
    ),
    // 1998
    atFigure(String.raw`([1-9]\d{2,3})(?!\d|[,.:]\d| ?[%€$]|[\p{L}])`, ([, digits = ''], around) => {
      const year = Number(digits);
      if (year > 2199) return null;
      const isLed = wording.leads.test(around.before);
      return isLed || (year >= 1000 && wording.isYear(year, around)) ? idiom.year(year) : null;
    }),
  ];
}
