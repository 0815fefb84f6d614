/** Ordinals in Spanish words: "primero", "decimotercera", "vigesimoprimer". */
import { cardinal } from './number-words.ts';

const UNITS = [
  '',
  'primero',
  'segundo',
  'tercero',
  'cuarto',
  'quinto',
  'sexto',
  'séptimo',
  'octavo',
  'noveno',
];
const TENS = [
  '',
  'décimo',
  'vigésimo',
  'trigésimo',
  'cuadragésimo',
  'quincuagésimo',
  'sexagésimo',
  'septuagésimo',
  'octogésimo',
  'nonagésimo',
];
const HUNDREDS = [
  '',
  'centésimo',
  'ducentésimo',
  'tricentésimo',
  'cuadringentésimo',
  'quingentésimo',
  'sexcentésimo',
  'septingentésimo',
  'octingentésimo',
  'noningentésimo',
];

/** 10 to 29 are one word, but for the tens themselves. */
function belowHundred(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  if (number === 11) return 'undécimo';
  if (number === 12) return 'duodécimo';
  if (units === 0 || tens === 0) return `${TENS[tens]}${UNITS[units]}`;
  if (tens > 2) return `${TENS[tens]} ${UNITS[units]}`;
  return (tens === 1 ? 'decimo' : 'vigesimo') + (units === 8 ? 'ctavo' : UNITS[units]);
}

function masculine(number: number): string {
  if (number === 1_000_000) return 'millonésimo';
  const [thousands, rest] = [Math.floor(number / 1000), number % 1000];
  const high =
    thousands === 0
      ? ''
      : `${thousands === 1 ? '' : cardinal(String(thousands), null).replaceAll(' ', '')}milésimo`;
  const low = [HUNDREDS[Math.floor(rest / 100)], rest % 100 === 0 ? '' : belowHundred(rest % 100)];
  return [high, ...low].filter(Boolean).join(' ');
}

export interface OrdinalForm {
  readonly feminine?: boolean;
  /** Before a masculine noun: "primer", "tercer". */
  readonly short?: boolean;
}

/** Up to a million; 0 and more than that are said as cardinals. */
export function ordinal(number: number, { feminine = false, short = false }: OrdinalForm = {}): string {
  if (number < 1 || number > 1_000_000 || (number > 100_000 && number < 1_000_000))
    return cardinal(String(number), null);
  if (short && number === 11) return 'decimoprimer';
  const words = masculine(number);
  if (feminine) return words.replaceAll(/o(?= |$)/g, 'a');
  return short ? words.replace(/(primer|tercer)o$/, '$1') : words;
}
