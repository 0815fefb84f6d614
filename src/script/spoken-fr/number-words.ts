/** Numbers in French words, by region: "septante" in Belgium and Switzerland, "huitante" in Switzerland. */
import { toCardinal as toBelgian } from 'n2words/fr-BE';
import { toCardinal as toFrench } from 'n2words/fr-FR';
import type { Counted } from '../spoken-european/idiom.ts';

const NAMES = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const LONGEST = 36;

export const digitByDigit = (digits: string): string =>
  Array.from(digits.replaceAll(/\D/g, ''), (digit) => NAMES[Number(digit)]).join(' ');

/** "quatre-vingts" → "huitante", "quatre-vingt-un" → "huitante et un" */
const toSwiss = (digits: string): string =>
  toBelgian(digits)
    .replaceAll(/quatre-vingt-un\b/g, 'huitante et un')
    .replaceAll(/quatre-vingts?/g, 'huitante');

const BY_REGION: Readonly<Record<string, (digits: string) => string>> = { BE: toBelgian, CH: toSwiss };

export type Cardinal = (digits: string, counted: Counted | null) => string;

/** Whole numbers as the region has them; "un" at the end agrees with a feminine noun. */
export function cardinalFor(region: string | null): Cardinal {
  const toWords = BY_REGION[region ?? ''] ?? toFrench;
  return (digits, counted) => {
    if (digits.length > LONGEST || /^0\d/.test(digits)) return digitByDigit(digits);
    const words = toWords(digits);
    return counted?.gender === 'feminine' ? words.replace(/(?<!\p{L})un$/u, 'une') : words;
  };
}

const LAST: Readonly<Record<string, string>> = {
  cinq: 'cinqu',
  neuf: 'neuv',
  vingts: 'vingt',
  cents: 'cent',
};

/** "vingt et unième"; the first is "premier" or "première". */
export function ordinal(digits: string, cardinal: Cardinal, isFeminine = false): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain === '1') return isFeminine ? 'première' : 'premier';
  const words = cardinal(plain, null).replace(/^un (?=\S+$)/, '');
  return words.replace(/\p{L}+$/u, (word) => {
    const stem = LAST[word] ?? word.replace(/e$|s$(?<=(?:llion|lliard)s)/, '');
    return `${stem}ième`;
  });
}

/** Places after the comma: up to three as a number, more in pairs; zeros that lead are said. */
export function decimals(places: string, cardinal: Cardinal): string {
  if (/^0+$/.test(places)) return digitByDigit(places);
  const [zeros = ''] = /^0*/.exec(places) ?? [];
  const rest = places.slice(zeros.length);
  const groups = rest.length <= 3 ? [rest] : (rest.match(/\d{1,2}/g) ?? []);
  const said = groups.map((group) => (group.startsWith('0') ? digitByDigit(group) : cardinal(group, null)));
  return [digitByDigit(zeros), ...said].filter(Boolean).join(' ');
}
