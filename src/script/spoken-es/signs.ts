/** Signs, addresses and fractions in Spanish. */
import type { FractionWording } from '../spoken-european/fractions.ts';
import type { SymbolWording } from '../spoken-european/symbols.ts';
import type { WebWording } from '../spoken-european/web.ts';
import { cardinal } from './number-words.ts';
import { ordinal } from './ordinal-words.ts';

export const web: WebWording = {
  signs: {
    '.': 'punto',
    '-': 'guion',
    '–': 'guion',
    _: 'guion bajo',
    '/': 'barra',
    '\\': 'barra inversa',
    '@': 'arroba',
    ':': 'dos puntos',
    '?': 'interrogación',
    '=': 'igual',
    '&': 'y',
    '#': 'almohadilla',
    '%': 'por ciento',
    '+': 'más',
    '~': 'virgulilla',
    '*': 'asterisco',
    $: 'dólar',
    '!': 'exclamación',
    ',': 'coma',
    ';': 'punto y coma',
    '|': 'barra vertical',
    '^': 'acento circunflejo',
    '(': 'abre paréntesis',
    ')': 'cierra paréntesis',
  },
  hashtag: 'almohadilla',
  handle: 'arroba',
};

export const symbols: SymbolWording = {
  names: {
    '&': 'y',
    '=': 'igual a',
    '×': 'por',
    '÷': 'dividido entre',
    '≥': 'al menos',
    '≤': 'como máximo',
    '≈': 'aproximadamente',
    '≠': 'distinto de',
    '±': 'más menos',
    '√': 'raíz cuadrada de',
    π: 'pi',
    '∞': 'infinito',
    '∑': 'suma',
    '©': 'copyright',
    '™': 'marca registrada',
    '®': 'marca registrada',
    '→': 'a',
    '←': 'desde',
    '↑': 'sube',
    '↓': 'baja',
    μ: 'mu',
    Ω: 'ohmio',
    '°': 'grados',
    '%': 'por ciento',
    '#': 'almohadilla',
    '@': 'arroba',
    $: 'dólares',
    '£': 'libras',
    '€': 'euros',
    '¥': 'yenes',
    '§': 'sección',
    '¶': 'párrafo',
    '№': 'número',
    '★': 'estrella',
    '☆': 'estrella',
    '✓': 'marca',
    '✗': 'cruz',
    '♥': 'corazón',
    '♀': 'mujer',
    '♂': 'hombre',
  },
  power: (digits, isNegative) => {
    if (isNegative) return `elevado a menos ${cardinal(digits, null)}`;
    if (digits === '2') return 'al cuadrado';
    return digits === '3' ? 'al cubo' : `elevado a ${cardinal(digits, null)}`;
  },
  lessThan: 'menor que',
  moreThan: 'mayor que',
  about: 'unos',
  times: 'por',
  dividedBy: 'entre',
  or: 'o',
};

const RATED = /(?:nota|puntu\p{L}*|calific\p{L}*|obtuv\p{L}*|sac\p{L}*|valor\p{L}*)(?: \p{L}+){0,3} $/iu;

const withoutAccents = (words: string): string => words.normalize('NFD').replaceAll('\u0301', '');

/** "onceavo", "veintidosavo", "treintaiunavo": the cardinal as one word with an ending. */
const avo = (under: number): string =>
  `${withoutAccents(cardinal(String(under), null).replaceAll(' y ', 'i')).replace(/a$|(?<=un)o$/, '')}avo`;

function partName(under: number): string | null {
  if (under === 2) return 'medio';
  if (under === 3) return 'tercio';
  if (under < 11) return ordinal(under);
  if (under < 100) return avo(under);
  if (under <= 1000 && under % 100 === 0) return ordinal(under);
  const thousands = under / 1000;
  if (Number.isInteger(thousands) && (thousands < 10 || /^10+$/.test(String(thousands)))) {
    return under % 1_000_000 === 0
      ? `${thousands === 1000 ? '' : cardinal(String(under / 1_000_000), null)}millonésimo`
      : ordinal(under);
  }
  return null;
}

function partWords(over: number, under: number): string {
  const name = under < 2 ? null : partName(under);
  if (name === null) return `${cardinal(String(over), null)} sobre ${cardinal(String(under), null)}`;
  return over === 1
    ? `un ${name}`
    : `${cardinal(String(over), { gender: 'masculine', before: '' })} ${name}s`;
}

export const fractions: FractionWording = {
  parts: partWords,
  mixed: (whole, over, under) =>
    `${cardinal(whole, null)} y ${over === 1 && under === 2 ? 'medio' : partWords(over, under)}`,
  outOf: 'sobre',
  over: 'sobre',
  isRated: ({ before }) => RATED.test(before),
  phrases: { '24/7': 'veinticuatro horas, siete días a la semana', '50/50': 'cincuenta-cincuenta' },
};
