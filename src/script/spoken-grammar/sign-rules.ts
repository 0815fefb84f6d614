import { atFigure, atPictograph, atSign, atWords, type Rule, type Said } from '../spoken/rule.ts';
import type { Grammar } from './grammar.ts';
import { END, NUMBER, sayNumber } from './numeral.ts';

const GLYPHS: Readonly<Record<string, readonly [over: number, under: number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};
const GLYPH = Object.keys(GLYPHS).join('');
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** ½, 2½, 3/4 */
export function fractionRules(grammar: Grammar): readonly Rule[] {
  const { words } = grammar;
  const glyph = (sign: string): string => grammar.fractionOf(...(GLYPHS[sign] ?? [1, 2]));
  return [
    atFigure(
      `(\\d{1,6}) ?([${GLYPH}])`,
      ([, whole = '', sign = '']) => `${grammar.cardinal(whole, null)} ${words.and} ${glyph(sign)}`,
    ),
    atSign(GLYPH, `[${GLYPH}]`, ([sign = '']) => glyph(sign)),
    atFigure(String.raw`(\d{1,4})/(\d{1,4})(?![/\d]|[.,]\d)${END}`, ([, over, under]) =>
      grammar.fractionOf(Number(over), Number(under)),
    ),
  ];
}

/** Signs by their names, operators between numbers, powers. */
export function signRules(grammar: Grammar): readonly Rule[] {
  const { words } = grammar;
  const names: Readonly<Record<string, string>> = {
    '&': words.and,
    '=': words.equals,
    '+': words.plus,
    '±': words.plusMinus,
    '×': words.times,
    '÷': words.dividedBy,
    '≥': words.atLeast,
    '≤': words.atMost,
    '≈': words.about,
    '→': words.to,
    '°': words.degrees,
    '§': words.section,
    '©': words.copyright,
    '€': words.euro,
    $: words.dollar,
    '£': words.pound,
    '¥': words.yen,
    '№': words.number,
    '@': 'at',
    '#': words.hashtag,
  };
  const signs = Object.keys(names).join('');
  const power = (sign: string): string => {
    const digits = Array.from(sign, (digit) => SUPERSCRIPTS.indexOf(digit)).join('');
    if (digits === '2') return words.squared;
    return digits === '3' ? words.cubed : `${words.toThe} ${grammar.cardinal(digits, null)}`;
  };
  return [
    atSign('<', '< ?(?=\\d)', () => words.lessThan),
    atSign('>', '> ?(?=\\d)', () => words.moreThan),
    atSign('~', '~ ?(?=\\d)', () => words.about),
    atSign(SUPERSCRIPTS, `[${SUPERSCRIPTS}]{1,3}`, ([sign = '']) => power(sign)),
    atSign(signs, `[${signs.replace('$', String.raw`\$`)}]`, ([sign = ''], { after }): Said | null => {
      const name = names[sign];
      return name === undefined ? null : { words: name, pause: after.startsWith(sign) ? ',' : null };
    }),
  ];
}

/** 12 x 10, 2:1, 3x */
export function ratioRules(grammar: Grammar): readonly Rule[] {
  const { words } = grammar;
  return [
    atFigure(
      `(${NUMBER}) ?[x×] ?(?=\\d)`,
      ([, number = '']) => `${sayNumber(number, null, grammar)} ${words.by}`,
    ),
    atFigure(String.raw`(\d{1,3}):(\d{1,3})(?![\d:])`, ([, first = '', last = '']) => {
      return /^[0-5]\d$/.test(last) && Number(first) < 25
        ? null
        : `${grammar.cardinal(first, null)} ${words.to} ${grammar.cardinal(last, null)}`;
    }),
    atWords(['x'], `x(?= ?\\d)`, (_, { before }) => (/\d ?$/.test(before) ? words.by : null)),
  ];
}

/** Flags by the name of their country; other emoji by the word for them. */
export function emojiRules(grammar: Grammar): readonly Rule[] {
  const regions = new Intl.DisplayNames(grammar.code, { type: 'region', fallback: 'none' });
  const letter = (indicator: string): string =>
    String.fromCharCode((indicator.codePointAt(0) ?? 0) - 0x1f1e6 + 65);
  const indicators = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x1f1e6 + index)).join('');
  const flag = (first: string, second: string): string =>
    `${grammar.words.flag} ${(regions.of(letter(first) + letter(second)) ?? '').replaceAll(/[^\p{L}\p{M}' -]+/gu, ' ')}`.trim();
  return [
    atSign(
      indicators,
      String.raw`(\p{Regional_Indicator})(\p{Regional_Indicator})`,
      ([, first = '', second = '']) => flag(first, second),
    ),
    atPictograph(String.raw`\p{Extended_Pictographic}[🏻-🏿]?`, () => grammar.words.emoji),
  ];
}
