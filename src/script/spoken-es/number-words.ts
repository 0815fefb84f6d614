/**
 * Numbers in Spanish words. n2words leaves out accents ("dieciséis") and shortened forms ("veintiún mil"), and says
 * "mil millones quinientos millones", so they are put together here.
 */
import type { Counted } from '../spoken-european/idiom.ts';

const SMALL =
  `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte
  veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve`.split(
    /\s+/,
  );
const TENS = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const HUNDREDS = [
  '',
  'ciento',
  'doscientos',
  'trescientos',
  'cuatrocientos',
  'quinientos',
  'seiscientos',
  'setecientos',
  'ochocientos',
  'novecientos',
];
/** Each is a million of the one before. */
const LARGE = ['', 'millón', 'billón', 'trillón', 'cuatrillón', 'quintillón'];
const GROUP = 6;
const LONGEST = GROUP * LARGE.length;

/** How a number ends: "uno" by itself, "un" before a masculine noun, "una" before a feminine one. */
type Form = 'full' | 'short' | 'feminine';

export const digitByDigit = (digits: string): string =>
  Array.from(digits.replaceAll(/\D/g, ''), (digit) => SMALL[Number(digit)]).join(' ');

function inForm(words: string, form: Form): string {
  if (form === 'feminine')
    return words.replace(/uno$/, 'una').replaceAll('cientos', 'cientas').replace('quinientos', 'quinientas');
  return form === 'short' ? words.replace(/veintiuno$/, 'veintiún').replace(/(?<!\p{L})uno$/u, 'un') : words;
}

/** 1 to 999. */
function belowThousand(number: number, form: Form): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  const low =
    rest < SMALL.length
      ? rest === 0
        ? ''
        : (SMALL[rest] as string)
      : [TENS[Math.floor(rest / 10)], ...(rest % 10 === 0 ? [] : ['y', SMALL[rest % 10]])].join(' ');
  const high = number === 100 ? 'cien' : HUNDREDS[hundreds];
  return inForm([high, low].filter(Boolean).join(' '), form);
}

/** 1 to 999,999. */
function belowMillion(number: number, form: Form): string {
  const [thousands, rest] = [Math.floor(number / 1000), number % 1000];
  const many =
    thousands < 2
      ? ''
      : inForm(
          belowThousand(thousands, 'full'),
          form === 'feminine' && thousands % 10 !== 1 ? 'feminine' : 'short',
        );
  const high = thousands === 0 ? '' : `${many} mil`.trim();
  return [high, rest === 0 ? '' : belowThousand(rest, form)].filter(Boolean).join(' ');
}

function toWords(digits: string, form: Form): string {
  const width = Math.ceil(digits.length / GROUP) * GROUP;
  const groups = digits.padStart(width, '0').match(/\d{6}/g) ?? [];
  const said = groups.map((group, index) => {
    const value = Number(group);
    const name = LARGE[groups.length - 1 - index] ?? '';
    if (value === 0) return '';
    if (name === '') return belowMillion(value, form);
    return value === 1 ? `un ${name}` : `${belowMillion(value, 'short')} ${name.replace('ón', 'ones')}`;
  });
  return said.filter(Boolean).join(' ') || 'cero';
}

const FORMS: Readonly<Record<Counted['gender'], Form>> = {
  feminine: 'feminine',
  masculine: 'short',
  neuter: 'short',
};

export function cardinal(digits: string, counted: Counted | null): string {
  if (digits.length > LONGEST || /^0\d/.test(digits)) return digitByDigit(digits);
  return toWords(digits, counted === null ? 'full' : FORMS[counted.gender]);
}

/** Places after the comma: up to three as a number, more in pairs; one by one where a zero leads. */
export function decimals(places: string, counted: Counted | null): string {
  const form = counted === null ? 'full' : FORMS[counted.gender];
  if (places.startsWith('0')) return inForm(digitByDigit(places), form);
  const groups = places.length <= 3 ? [places] : (places.match(/\d{1,2}/g) ?? []);
  const said = groups.map((group) => (group.startsWith('0') ? digitByDigit(group) : cardinal(group, null)));
  return inForm(said.join(' '), form === 'feminine' && places.length > 2 ? 'full' : form);
}
