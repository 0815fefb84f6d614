import { classAt, digit } from './character.ts';
import type { Token } from './token.ts';

const curly = 0x2019;
export const isApostrophe = (code: number): boolean => code === 39 || code === curly;

function wordOf(printed: string): Token {
  const last = printed.length - 1;
  const singular = last > 1 && printed[last] === 's' && isApostrophe(printed.charCodeAt(last - 1));
  const plural = last > 0 && printed[last - 1] === 's' && isApostrophe(printed.charCodeAt(last));
  const text = singular ? printed.slice(0, -2) : plural ? printed.slice(0, -1) : printed;
  const lower = text.toLowerCase();
  return {
    kind: classAt(printed, 0) === digit ? 'number' : 'word',
    text,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    length: text.length,
    capital: text[0] !== lower[0],
    possessive: singular || plural,
    quote: -1,
    sign: '',
  };
}

const markOf = (sign: string): Token => ({
  kind: 'mark',
  text: sign,
  lower: sign,
  length: 1,
  capital: false,
  possessive: false,
  quote: -1,
  sign: '',
});

/** How many of the words met last are found without being cut out of the text, at the most; a power of two. */
const mostRecent = 4096;
/** A feed has thousands of short articles, and none of them needs so many. */
const recentIn = (units: number): number => Math.min(mostRecent, 2 ** Math.ceil(Math.log2(1 + units / 16)));

const nothing = { printed: '', token: markOf('') };

/** By the length of a word and four of its units, which tell nearly all words of an article apart. */
function hashOf(text: string, start: number, end: number): number {
  let hash = Math.imul(end - start, 31) + text.charCodeAt(start);
  hash = Math.imul(hash, 31) + text.charCodeAt(start + ((end - start) >> 2));
  hash = Math.imul(hash, 31) + text.charCodeAt((start + end) >> 1);
  hash = Math.imul(hash, 31) + text.charCodeAt(end - 1);
  return hash ^ (hash >>> 12);
}

function standsAt(text: string, start: number, printed: string): boolean {
  for (let index = 0; index < printed.length; index++)
    if (text.charCodeAt(start + index) !== printed.charCodeAt(index)) return false;
  return true;
}

/** The tokens of an article by their printed form, so that each word is taken apart, and kept, but once. */
export class Lexemes {
  readonly #known = new Map<string, { readonly printed: string; readonly token: Token }>();
  /** By their code. */
  readonly #marks = new Map<number, Token>();
  readonly #recent: { readonly printed: string; readonly token: Token }[];

  /** @param units how many units the texts have in all */
  constructor(units: number) {
    this.#recent = Array.from({ length: recentIn(units) }, () => nothing);
  }

  /** The word that is printed at [start, end) of a text. */
  wordAt(text: string, start: number, end: number): Token {
    const slot = hashOf(text, start, end) & (this.#recent.length - 1);
    const met = this.#recent[slot] ?? nothing;
    if (met.printed.length === end - start && standsAt(text, start, met.printed)) return met.token;
    const printed = text.slice(start, end);
    const lexeme = this.#known.get(printed) ?? { printed, token: wordOf(printed) };
    this.#known.set(printed, lexeme);
    this.#recent[slot] = lexeme;
    return lexeme.token;
  }

  /** The token of a word; undefined where the article has none that is printed so. */
  wordOf(printed: string): Token | undefined {
    return this.#known.get(printed)?.token;
  }

  /** The sign of punctuation at `index` of a text. */
  markAt(text: string, index: number): Token {
    const code = text.charCodeAt(index);
    const known = this.#marks.get(code);
    if (known !== undefined) return known;
    const token = markOf(text[index] ?? '');
    this.#marks.set(code, token);
    return token;
  }
}
