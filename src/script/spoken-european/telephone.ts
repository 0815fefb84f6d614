import { atFigure, atSign, type Rule } from '../spoken/rule.ts';
import type { Idiom } from './idiom.ts';

export interface TelephoneWording {
  /** Sources of numbers as the country prints them, from a digit on. */
  readonly written: readonly string[];
  /** A group of digits: French pairs are numbers, elsewhere each digit stands alone. */
  readonly group: (digits: string) => string;
  /** What stands before a short number that is called, and the source of such numbers. */
  readonly called: RegExp;
  readonly short: string;
  readonly dot: string;
}

export function telephoneRules(idiom: Idiom, wording: TelephoneWording): Rule[] {
  const groups = (number: string): string => (number.match(/\d+/g) ?? []).map(wording.group).join(', ');
  const international = String.raw`(?:\+|00)\d{1,3}(?:[ ./-]{0,3}\(?\d{1,12}\)?){1,7}(?!\d)`;
  const isNumber = (match: string): boolean => /^\D*(?:\d\D*){8,15}$/.test(match);
  return [
    // 192.168.0.1
    atFigure(String.raw`(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\d.]\d|\d)`, ([, ...parts]) =>
      parts.some((part) => Number(part) > 255 || /^0\d/.test(part))
        ? null
        : parts.map((part) => idiom.digitByDigit(part)).join(` ${wording.dot} `),
    ),
    atSign('+', international, ([match = '']) => {
      if (!isNumber(match)) return null;
      const [country = '', ...rest] = match.match(/\d+/g) ?? [];
      return [
        `${idiom.words.plus} ${country.length > 2 ? idiom.digitByDigit(country) : idiom.cardinal(country, null)}`,
        ...rest.map(wording.group),
      ].join(', ');
    }),
    ...wording.written.map((source) =>
      atFigure(String.raw`${source}(?![\p{L}\d]|[ .-]\d)`, ([match = '']) => groups(match)),
    ),
    ...wording.written.map((source) =>
      atSign('(', String.raw`(?=\(0\d)\(?${source.replace('^', '')}(?![\p{L}\d]|[ .-]\d)`, ([match = '']) =>
        groups(match),
      ),
    ),
    atFigure(`${wording.short}(?![\\d%]|[.,:]\\d| ?[€$%]| ?(?:k?m|kg)\\b)`, ([match = ''], { before }) =>
      wording.called.test(before) ? groups(match) : null,
    ),
  ];
}
