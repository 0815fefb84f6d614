import { atCompound, type Region, type Rule } from '../spoken/rule.ts';
import { END } from './numeral-pattern.ts';
import { numeral } from './number-words.ts';
import { spell } from './letters.ts';

const ELEMENT =
  '(?:H|He|Li|Be|B|C|N|O|F|Ne|Na|Mg|Al|Si|P|S|Cl|Ar|K|Ca|Ti|Cr|Mn|Fe|Co|Ni|Cu|Zn|As|Se|Br|Kr|Ag|Sn|I|Xe|Cs|Ba|Au|Hg|Pb|U|Pu)';
const SUBSCRIPT = '[₀-₉.]{1,4}|\\d{1,2}';
const FORMULA = `(?:${ELEMENT}(?:${SUBSCRIPT})?){1,6}`;

/** ₂ → 2 */
const plainDigits = (formula: string): string =>
  formula.replaceAll(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080));

/** Letter by letter and number by number: "H₂SO₄" → "H two S O four". */
function formulaWords(formula: string, region: Region): string {
  const pieces = plainDigits(formula).match(/\p{L}+|\d+(?:\.\d+)?/gu) ?? [];
  return pieces.map((piece) => (/^\d/.test(piece) ? numeral(piece, region) : spell(piece))).join(' ');
}

export const chemistryRules: readonly Rule[] = [
  // CO2, H₂SO₄, CO2e
  atCompound(`(?=[\\p{L}]{1,6}[₀-₉\\d])(${FORMULA})(e)?${END}`, ([, formula = '', e], { region }) => {
    // One element and a plain number is a code (B12, F16) unless it is a gas that news speaks of.
    if (/^\p{Lu}\p{Ll}?\d+$/u.test(formula) && !/^(?:O[23]|H2|N2|F2)$/.test(formula)) return null;
    if (/\d{2}/.test(formula) && !/[₀-₉]/.test(formula) && !/^C\d/.test(formula)) return null;
    return formulaWords(formula, region) + (e === undefined ? '' : ' E');
  }),
  // PM₂.₅
  atCompound(`(\\p{Lu}{1,4})([₀-₉]{1,6}(?:\\.[₀-₉]{1,6})?)`, ([match = ''], { region }) =>
    formulaWords(match, region),
  ),
];
