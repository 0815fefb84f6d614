import type { Around } from '../spoken/around.ts';
import { atFigure, atSign, type Rule } from '../spoken/rule.ts';
import type { Idiom } from './idiom.ts';
import { END } from './numeral.ts';

export interface FractionWording {
  /** So many parts: "deux tiers", "drei Viertel", "un medio". */
  readonly parts: (over: number, under: number) => string;
  /** A whole number and a part: "deux et demi". */
  readonly mixed: (whole: string, over: number, under: number) => string;
  /** "huit sur dix", between marks and the best that there is. */
  readonly outOf: string;
  readonly over: string;
  /** After a mark out of so many, or words that ask for one. */
  readonly isRated: (around: Around) => boolean;
  /** Set phrases, by the source of a pattern: "24/7", "7 ?j/7". */
  readonly phrases: Readonly<Record<string, string>>;
}

const GLYPHS =
  '½ 1/2 ⅓ 1/3 ⅔ 2/3 ¼ 1/4 ¾ 3/4 ⅕ 1/5 ⅖ 2/5 ⅗ 3/5 ⅘ 4/5 ⅙ 1/6 ⅚ 5/6 ⅐ 1/7 ⅛ 1/8 ⅜ 3/8 ⅝ 5/8 ⅞ 7/8 ⅑ 1/9 ⅒ 1/10';
const PARTS = new Map(
  [...GLYPHS.matchAll(/(\D) (\d+)\/(\d+)/g)].map(([, glyph = '', over, under]) => [
    glyph,
    [Number(over), Number(under)] as const,
  ]),
);
const partsOf = (glyph: string): readonly [over: number, under: number] => PARTS.get(glyph) ?? [1, 2];

/** The set phrases, before times and dates can take their figures. */
export const phraseRules = (phrases: FractionWording['phrases']): Rule[] =>
  Object.entries(phrases).map(([source, words]) => atFigure(`${source}(?![/\\d])${END}`, () => words));

export function fractionRules(idiom: Idiom, wording: FractionWording): Rule[] {
  const glyph = `[${[...PARTS.keys()].join('')}]`;
  const cardinal = (digits: string): string => idiom.cardinal(digits, null);
  const sayHalf: Rule['say'] = (_, around) => {
    const gender = idiom.genderAfter(around);
    return gender === null ? null : idiom.half(gender);
  };
  return [
    // 1/2 hora
    atFigure(`1/2${END}`, sayHalf),
    atSign('½', '½', sayHalf),
    // 2½, 2 ½
    atFigure(`(\\d{1,9}) ?(${glyph})`, ([, whole = '', sign = '']) => wording.mixed(whole, ...partsOf(sign))),
    atSign([...PARTS.keys()].join(''), glyph, ([sign = '']) => wording.parts(...partsOf(sign))),
    // 2 1/2
    atFigure(
      String.raw`(\d{1,4}) ([1-9]\d{0,2})/([1-9]\d{0,3})(?![/\d])${END}`,
      ([, whole = '', over, under]) =>
        Number(over) < Number(under) ? wording.mixed(whole, Number(over), Number(under)) : null,
    ),
    // 8/10, 120/80, 7,5/10
    atFigure(String.raw`(\d{1,4})/(\d{1,4})(?![/\d]|[.,]\d)${END}`, ([, over = '', under = ''], around) => {
      const isMark = ['10', '20', '100', '5'].includes(under) && wording.isRated(around);
      if (isMark) return `${cardinal(over)} ${wording.outOf} ${cardinal(under)}`;
      return Number(over) > Number(under) && Number(under) > 20
        ? `${cardinal(over)} ${wording.over} ${cardinal(under)}`
        : null;
    }),
    atFigure(
      String.raw`(\d{1,3})([.,])(\d{1,2})/(\d{1,3})(?![/\d.])${END}`,
      ([, whole = '', mark, places = '', under = '']) => {
        const { comma, point } = idiom.words;
        const mean = `${cardinal(whole)} ${mark === ',' ? comma : point} ${idiom.decimals(places, null)}`;
        return `${mean} ${wording.outOf} ${cardinal(under)}`;
      },
    ),
    // 1/2
    atFigure(
      String.raw`(\d{1,6})/(\d{1,3}(?:\.\d{3}){1,3}|\d{1,7})(?![/\d]|[.,]\d)${END}`,
      ([, over, under = '']) => wording.parts(Number(over), Number(under.replaceAll('.', ''))),
    ),
  ];
}
