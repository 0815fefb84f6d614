/** Letters and digits together: G7, COVID-19, A320, 5G; versions. */
import { atCompound, atFigure, atWords, type Rule } from '../spoken/rule.ts';
import type { Idiom } from './idiom.ts';
import { asWord, sayCapitals, spell, type AcronymWording } from './letters.ts';
import { END } from './numeral.ts';

const ELEMENT =
  '(?:H|He|Li|B|C|N|O|F|Na|Mg|Al|Si|P|S|Cl|K|Ca|Ti|Cr|Mn|Fe|Co|Ni|Cu|Zn|As|Br|Ag|Sn|I|Cs|Ba|Au|Hg|Pb|U|Pu)';
const PIECES = /\d+|\p{L}+/gu;

/** ₂ → 2 */
const plainDigits = (formula: string): string =>
  formula.replaceAll(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080));

export function codeRules(
  idiom: Idiom,
  { acronyms, elision }: { readonly acronyms: AcronymWording; readonly elision: string },
): Rule[] {
  const elided = elision === '' ? '()' : `(${elision})?`;
  const number = (digits: string): string => idiom.cardinal(digits, null);
  const run = (letters: string): string => {
    if (acronyms.mixed[letters] !== undefined) return acronyms.mixed[letters];
    if (/^\p{Lu}{2,}$/u.test(letters))
      return acronyms.asWord.has(letters)
        ? asWord(letters)
        : letters.length < 4
          ? spell(letters)
          : sayCapitals(letters, acronyms);
    return letters.length < 3 ? spell(letters) : letters;
  };
  const pieces = (code: string): string =>
    (code.match(PIECES) ?? []).map((piece) => (/^\d/.test(piece) ? number(piece) : run(piece))).join(' ');
  const version = (digits: string): string => digits.split('.').map(number).join(` ${idiom.words.point} `);
  const formula = (printed: string): string =>
    (plainDigits(printed).match(/\d+(?:[.,]\d+)?|\p{L}+/gu) ?? [])
      .map((piece) => (/^\d/.test(piece) ? version(piece.replace(',', '.')) : spell(piece)))
      .join(' ');
  return [
    // v2.1.3
    atCompound(
      String.raw`[vV](\d{1,4}(?:\.\d{1,4}){0,4})${END}`,
      ([, digits = '']) => `version ${version(digits)}`,
    ),
    atFigure(String.raw`\d{1,2}(?:\.\d{1,2}){2,6}(?!\d)(?!\.\d)`, ([match = '']) => version(match)),
    // CO2, H₂SO₄, CO2e, PM₂,₅
    atCompound(
      String.raw`${elided}(?=\p{L}{1,6}[₀-₉\d])((?:${ELEMENT}(?:[₀-₉]{1,3}|\d{1,2})?){1,6})${END}`,
      ([, lead = '', printed = '']) => {
        if (/^\p{Lu}\p{Ll}?\d+$/u.test(printed) && !/^(?:O[23]|H2|N2)$/.test(printed)) return null;
        if (/\d{2}/.test(printed) && !/^C\d/.test(printed)) return null;
        return lead + formula(printed);
      },
    ),
    atCompound(String.raw`\p{Lu}{1,4}[₀-₉]{1,3}(?:[.,][₀-₉]{1,3})?`, ([match = '']) => formula(match)),
    // PM2,5
    atCompound(
      String.raw`PM(\d{1,2})[.,](\d)${END}`,
      ([, whole = '', places = '']) => `P M ${number(whole)} ${idiom.words.comma} ${number(places)}`,
    ),
    // 12 x 3
    atWords(['x'], String.raw`x(?= ?\d)`, (_, { before }) =>
      /\d ?$/.test(before) ? acronyms.signs.by : null,
    ),
    // P5+1
    atCompound(
      String.raw`(\p{Lu})(\d{1,2})\+(\d{1,2})${END}`,
      ([, letter, first = '', second = '']) =>
        `${letter} ${number(first)} ${idiom.words.plus} ${number(second)}`,
    ),
    // G7, COVID-19, F-16, 4x4, R2-D2
    atCompound(
      String.raw`${elided}((?=\p{L}{0,12}\p{Lu})\p{L}{1,12}-?\d{1,5}(?:[.-]\d{1,3}){0,3}(?:-?\p{Lu}{1,4}-?\d{0,4}){0,2}\p{L}{0,2})${END}`,
      ([, lead = '', code = '']) => (/^\p{Lu}\p{Ll}{2,12}-\d{4}/u.test(code) ? null : lead + pieces(code)),
    ),
    atFigure(String.raw`(\d{1,4})[x×](\d{1,4})${END}`, ([, first = '', second = '']) => {
      return `${number(first)} ${acronyms.signs.by} ${number(second)}`;
    }),
    // 3D, 5G, 12A
    atFigure(
      String.raw`(\d{1,4})-?(\p{Lu}{1,2})(?!\p{L}|\d|[.'])`,
      ([, digits = '', letters = '']) => `${number(digits)} ${spell(letters)}`,
    ),
  ];
}
