import type { Around } from '../spoken/around.ts';
import { atCompound, atFigure, atSign, atWords, type Rule } from '../spoken/rule.ts';
import type { Idiom } from './idiom.ts';
import { spell } from './letters.ts';
import { END, NUMBER, numeral } from './numeral.ts';

export interface SymbolWording {
  /** Signs that are said the same wherever they stand. */
  readonly names: Readonly<Record<string, string>>;
  /** x², x³, and any other power in digits. */
  readonly power: (digits: string, isNegative: boolean) => string;
  readonly lessThan: string;
  readonly moreThan: string;
  readonly about: string;
  readonly times: string;
  readonly dividedBy: string;
  /** Between two words that one may choose from: "et/ou". */
  readonly or: string;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const isBetween = ({ before, after }: Around): boolean =>
  /[\p{L}\p{N})] ?$/u.test(before) && /^ ?[\p{L}\p{N}($£€.-]/u.test(after);
const isBeforeNumber = ({ after }: Around): boolean => /^ ?[$£€]?[.,]?\d/.test(after);

export function mathsRules(idiom: Idiom, wording: SymbolWording): Rule[] {
  const { minus, plus } = idiom.words;
  const compared =
    (words: string) =>
    (_: RegExpExecArray, around: Around): string | null =>
      isBetween(around) || isBeforeNumber(around) ? words : null;
  return [
    // 5 - 3 = 2
    atFigure(
      `(${NUMBER}) [-–] (?=${NUMBER} [=+-])`,
      ([, number = '']) => `${numeral(number, idiom)} ${minus}`,
    ),
    atSign('−', '− ?(?=\\d)', (_, { before }) => (/[\d)] ?$/.test(before) ? minus : null)),
    atSign(`⁻${SUPERSCRIPTS}`, `(⁻?)([${SUPERSCRIPTS}]{1,4})`, ([, sign, power = '']) =>
      wording.power(Array.from(power, (digit) => SUPERSCRIPTS.indexOf(digit)).join(''), sign !== ''),
    ),
    atCompound(String.raw`(\p{L}{1,2})(?=[⁻${SUPERSCRIPTS}])`, ([, letters = '']) => spell(letters)),
    atSign('^', String.raw`\^(-?)(\d{1,3})`, ([, sign, power = '']) => wording.power(power, sign !== '')),
    atSign('<', '< ?', compared(wording.lessThan)),
    atSign('>', '> ?', compared(wording.moreThan)),
    atSign('~', String.raw`~ ?(?=[.,]?\d)`, () => wording.about),
    atSign('+', String.raw`\+`, () => plus),
    atSign('*', String.raw`\*`, (_, around) =>
      isBetween(around) && /\d ?$/.test(around.before) ? wording.times : null,
    ),
    atSign('/', '/ ?', (_, { before, after }) =>
      /\d ?$/.test(before) && /^\d/.test(after) ? wording.dividedBy : null,
    ),
  ];
}

export function symbolRules(wording: SymbolWording): Rule[] {
  const signs = Object.keys(wording.names);
  return [
    atWords(signs, `[${signs.join('')}]${END}`, ([letter = '']) => wording.names[letter] ?? null),
    atSign(signs.join(''), `[${signs.join('')}]`, ([sign = ''], { after }) => {
      const words = wording.names[sign];
      if (words === undefined) return null;
      // Signs in a row are a list of them: "★★★".
      return { words, pause: after.startsWith(sign) ? ',' : null };
    }),
  ];
}
