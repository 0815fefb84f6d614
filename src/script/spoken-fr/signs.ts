/** Signs, addresses and fractions in French. */
import type { Idiom } from '../spoken-european/idiom.ts';
import type { FractionWording } from '../spoken-european/fractions.ts';
import type { SymbolWording } from '../spoken-european/symbols.ts';
import type { WebWording } from '../spoken-european/web.ts';
import { ordinal } from './number-words.ts';

export const web: WebWording = {
  signs: {
    '.': 'point',
    '-': 'tiret',
    '–': 'tiret',
    _: 'tiret bas',
    '/': 'slash',
    '\\': 'antislash',
    '@': 'arobase',
    ':': 'deux points',
    '?': "point d'interrogation",
    '=': 'égale',
    '&': 'et commercial',
    '#': 'dièse',
    '%': 'pour cent',
    '+': 'plus',
    '~': 'tilde',
    '*': 'étoile',
    $: 'dollar',
    '!': "point d'exclamation",
    ',': 'virgule',
    ';': 'point-virgule',
    '|': 'barre verticale',
    '^': 'accent circonflexe',
    '(': 'parenthèse ouvrante',
    ')': 'parenthèse fermante',
  },
  hashtag: 'hashtag',
  handle: 'arobase',
};

export const symbols = ({ cardinal }: Idiom): SymbolWording => ({
  names: {
    '&': 'et',
    '=': 'égale',
    '×': 'fois',
    '÷': 'divisé par',
    '≥': 'au moins',
    '≤': 'au plus',
    '≈': 'environ',
    '≠': 'différent de',
    '±': 'plus ou moins',
    '√': 'racine carrée de',
    π: 'pi',
    '∞': 'infini',
    '∑': 'somme',
    '©': 'copyright',
    '™': 'marque déposée',
    '®': 'marque déposée',
    '→': 'vers',
    '←': 'depuis',
    '↑': 'en hausse',
    '↓': 'en baisse',
    μ: 'mu',
    Ω: 'ohm',
    '°': 'degrés',
    '%': 'pour cent',
    '#': 'dièse',
    '@': 'arobase',
    $: 'dollars',
    '£': 'livres',
    '€': 'euros',
    '¥': 'yens',
    '§': 'paragraphe',
    '¶': 'paragraphe',
    '№': 'numéro',
    '★': 'étoile',
    '☆': 'étoile',
    '✓': 'coche',
    '✗': 'croix',
    '♥': 'cœur',
    '♀': 'femme',
    '♂': 'homme',
  },
  power: (digits, isNegative) => {
    if (isNegative) return `puissance moins ${cardinal(digits, null)}`;
    if (digits === '2') return 'au carré';
    return digits === '3' ? 'au cube' : `puissance ${cardinal(digits, null)}`;
  },
  lessThan: 'inférieur à',
  moreThan: 'supérieur à',
  about: 'environ',
  times: 'fois',
  dividedBy: 'divisé par',
  or: 'ou',
});

const RATED = /\b(?:not[eé]\p{L}*|obten\p{L}*|moyenne|score|barème|attribu\p{L}*) (?:\p{L}+ ){0,2}$/iu;

/** "un demi", "deux tiers", "trois quarts", "deux neuvièmes"; of many parts "trois sur cent vingt". */
function partWords(over: number, under: number, { cardinal }: Idiom): string {
  const count = cardinal(String(over), null);
  const plural = over > 1 ? 's' : '';
  if (under === 2) return `${count} demi${plural}`;
  if (under === 3) return `${count} tiers`;
  if (under === 4) return `${count} quart${plural}`;
  if (under < 2 || (under > 100 && ![1000, 10_000, 1_000_000].includes(under)))
    return `${count} sur ${cardinal(String(under), null)}`;
  return `${count} ${ordinal(String(under), cardinal)}${plural}`;
}

export const fractions = (idiom: Idiom): FractionWording => ({
  parts: (over, under) => partWords(over, under, idiom),
  mixed: (whole, over, under) => {
    const part = over === 1 && under === 2 ? 'demi' : partWords(over, under, idiom);
    return `${idiom.cardinal(whole, null)} et ${part}`;
  },
  outOf: 'sur',
  over: 'sur',
  isRated: ({ before, text, start, end }) =>
    /^(?!1\/)\d+\/20$|^\d\d+\/100$/.test(text.slice(start, end)) || RATED.test(before),
  phrases: {
    '24 ?h ?/ ?24': 'vingt-quatre heures sur vingt-quatre',
    '7 ?j(?:ours)? ?/ ?7': 'sept jours sur sept',
    '24/7': 'vingt-quatre heures sur vingt-quatre, sept jours sur sept',
    '50/50': 'cinquante-cinquante',
  },
});
