/** Signs, addresses and fractions in German. */
import type { FractionWording } from '../spoken-european/fractions.ts';
import type { SymbolWording } from '../spoken-european/symbols.ts';
import type { WebWording } from '../spoken-european/web.ts';
import { cardinal, ordinalStem } from './number-words.ts';

export const web: WebWording = {
  signs: {
    '.': 'Punkt',
    '-': 'Bindestrich',
    '–': 'Bindestrich',
    _: 'Unterstrich',
    '/': 'Slash',
    '\\': 'Backslash',
    '@': 'at',
    ':': 'Doppelpunkt',
    '?': 'Fragezeichen',
    '=': 'Gleichheitszeichen',
    '&': 'und',
    '#': 'Raute',
    '%': 'Prozent',
    '+': 'plus',
    '~': 'Tilde',
    '*': 'Stern',
    $: 'Dollar',
    '!': 'Ausrufezeichen',
    ',': 'Komma',
    ';': 'Semikolon',
    '|': 'senkrechter Strich',
    '^': 'Zirkumflex',
    '(': 'Klammer auf',
    ')': 'Klammer zu',
  },
  hashtag: 'Hashtag',
  handle: 'at',
};

export const symbols: SymbolWording = {
  names: {
    '&': 'und',
    '=': 'gleich',
    '×': 'mal',
    '÷': 'geteilt durch',
    '≥': 'mindestens',
    '≤': 'höchstens',
    '≈': 'ungefähr',
    '≠': 'ungleich',
    '±': 'plus minus',
    '√': 'Wurzel aus',
    π: 'Pi',
    '∞': 'unendlich',
    '∑': 'Summe',
    '©': 'Copyright',
    '™': 'Warenzeichen',
    '®': 'eingetragene Marke',
    '→': 'zu',
    '←': 'von',
    '↑': 'gestiegen',
    '↓': 'gefallen',
    μ: 'My',
    Ω: 'Ohm',
    '°': 'Grad',
    '%': 'Prozent',
    '#': 'Raute',
    '@': 'at',
    $: 'Dollar',
    '£': 'Pfund',
    '€': 'Euro',
    '¥': 'Yen',
    '§': 'Paragraf',
    '¶': 'Absatz',
    '№': 'Nummer',
    '★': 'Stern',
    '☆': 'Stern',
    '✓': 'Häkchen',
    '✗': 'Kreuz',
    '♥': 'Herz',
    '♀': 'weiblich',
    '♂': 'männlich',
  },
  power: (digits, isNegative) =>
    digits === '2' && !isNegative ? 'Quadrat' : `hoch ${isNegative ? 'minus ' : ''}${cardinal(digits, null)}`,
  lessThan: 'kleiner als',
  moreThan: 'größer als',
  about: 'etwa',
  times: 'mal',
  dividedBy: 'durch',
  or: 'oder',
};

const RATED = /(?:Note|bewertet|Bewertung|Punktzahl|erhielt|bekam|Schnitt)(?: \p{L}+){0,2} $/u;
const title = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** "einhalb", "zwei Drittel", "drei Viertel", "ein Zwanzigstel". */
function partWords(over: number, under: number): string {
  const count = over === 1 ? 'ein' : cardinal(String(over), null);
  if (under === 2) return over === 1 ? 'einhalb' : `${count} Halbe`;
  if (under < 2) return `${cardinal(String(over), null)} durch ${cardinal(String(under), null)}`;
  const stem = ordinalStem(String(under)).replace(/^ein(?=hundertst$|tausendst$)/, '');
  return `${count} ${title(stem)}el`;
}

export const fractions: FractionWording = {
  parts: partWords,
  mixed: (whole, over, under) => {
    const count = whole === '1' ? 'ein' : cardinal(whole, null);
    return over === 1 && under === 2
      ? `${count}einhalb`
      : `${cardinal(whole, null)} ${partWords(over, under)}`;
  },
  outOf: 'von',
  over: 'zu',
  isRated: ({ before, text, start, end }) =>
    /^(?!1\/)\d+\/20$|^\d\d+\/100$/.test(text.slice(start, end)) || RATED.test(before),
  phrases: { '24/7': 'vierundzwanzig sieben', '50/50': 'fünfzig-fünfzig', '9/11': 'neun elf' },
};
