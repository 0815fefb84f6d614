import { abbreviations } from '../words/abbreviations.ts';
import { classAt, digit, letter, mark, space } from './character.ts';
import { isApostrophe, type Lexemes } from './lexemes.ts';
import type { Token } from './token.ts';

const isDigit = (text: string, index: number): boolean => classAt(text, index) === digit;
const isAlphanumeric = (text: string, index: number): boolean => classAt(text, index) >= digit;

const codesOf = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const joiners = codesOf("'’-\u2010\u2011&_.");
const numberJoiners = codesOf(',:/');

/** Whether the unit joins the letters or digits on its two sides into one word: "O'Neill", "U.S.", "1,000". */
function joins(text: string, index: number): boolean {
  if (classAt(text, index) === space || !isAlphanumeric(text, index + 1)) return false;
  const sign = text.charCodeAt(index);
  if (joiners.has(sign)) return isAlphanumeric(text, index - 1);
  return numberJoiners.has(sign) && isDigit(text, index - 1) && isDigit(text, index + 1);
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && (isAlphanumeric(text, end) || joins(text, end))) end++;
  return end;
}

/** The unit at `index`; -1 beyond the text. */
const codeAt = (text: string, index: number): number => (index < text.length ? text.charCodeAt(index) : -1);

const fullStop = 46;
const comma = 44;

/** A full stop that belongs to the word before it: an initial, "U.S.", "Sen.". */
function takesStop(text: string, start: number, end: number): boolean {
  if (codeAt(text, end) !== fullStop) return false;
  // "in Aspen, Colo., the mayor": no sentence ends before a comma.
  if (codeAt(text, end + 1) === comma) return true;
  const length = end - start;
  if (length === 1) return classAt(text, start) === letter && text[start] !== 'I';
  if (length > 6) return false;
  const word = text.slice(start, end);
  return abbreviations.has(word.toLowerCase()) || (word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word));
}

/** As many of one sign in a row are a rule or a decoration, and one token. */
const decoration = 5;

function markEnd(text: string, start: number, limit: number): number {
  const sign = text.charCodeAt(start);
  let end = start + 1;
  while (end < limit && text.charCodeAt(end) === sign) end++;
  return end - start >= decoration ? end : start + 1;
}

const [at, hash] = [64, 35];

/** "@name" and "#topic" are words. */
function beginsHandle(text: string, index: number): boolean {
  const sign = text.charCodeAt(index);
  return (sign === at || sign === hash) && isAlphanumeric(text, index + 1);
}

/** The words of an article and of its language. */
export interface Vocabulary {
  readonly lexemes: Lexemes;
  /** A verb with its pronoun behind a hyphen, in two groups: "explique-t-elle". */
  readonly inversion: RegExp | null;
}

/** The tokens of a passage, and in a list that later passages share where each starts, from `firstStart` on. */
interface Taken {
  readonly tokens: readonly Token[];
  readonly starts: Uint32Array;
  readonly firstStart: number;
}

/** How many starts are kept together at the most, but for a passage that has more. */
const mostTogether = 2 ** 15;

/** Takes texts apart, one passage after the other. */
export class Tokenizer {
  readonly #lexemes: Lexemes;
  readonly #inversion: RegExp | null;
  // They keep the length of the longest passage: what a passage has is copied from them in its exact number.
  readonly #tokens: Token[] = [];
  readonly #starts: number[] = [];
  #count = 0;
  // Numbers outside of the heap cost its collector nothing.
  #kept = new Uint32Array(64);
  #keptCount = 0;

  constructor({ lexemes, inversion }: Vocabulary) {
    this.#lexemes = lexemes;
    this.#inversion = inversion;
  }

  /** The token that was added last. */
  get last(): Token | undefined {
    return this.#count === 0 ? undefined : this.#tokens[this.#count - 1];
  }

  /** Adds a token that starts at `start`. */
  add(token: Token, start: number): void {
    this.#tokens[this.#count] = token;
    this.#starts[this.#count] = start;
    this.#count++;
  }

  /** Adds the tokens of [start, end) of a text. */
  read(text: string, start: number, end: number): void {
    let index = start;
    while (index < end) {
      const found = classAt(text, index);
      if (found === space) index++;
      else if (found === mark && !beginsHandle(text, index)) {
        this.add(this.#lexemes.markAt(text, index), index);
        index = markEnd(text, index, end);
      } else index = this.#readWord(text, index, end);
    }
  }

  /** The tokens that were added; from then on there are none. */
  take(): Taken {
    const count = this.#count;
    this.#count = 0;
    if (this.#keptCount + count > this.#kept.length) {
      this.#kept = new Uint32Array(Math.max(count, Math.min(2 * this.#kept.length, mostTogether)));
      this.#keptCount = 0;
    }
    const firstStart = this.#keptCount;
    for (let index = 0; index < count; index++) this.#kept[firstStart + index] = this.#starts[index] ?? 0;
    this.#keptCount += count;
    return { tokens: this.#tokens.slice(0, count), starts: this.#kept, firstStart };
  }

  /** Adds the word at `start`. Gives its end. */
  #readWord(text: string, start: number, limit: number): number {
    let end = wordEnd(text, start, limit);
    if (takesStop(text, start, end)) end++;
    const plural = text[end - 1] === 's' && isApostrophe(codeAt(text, end));
    if (plural && !isApostrophe(text.charCodeAt(end - 2))) end++;
    if (this.#inversion === null || !this.#readInversion(text.slice(start, end), start, this.#inversion))
      this.add(this.#lexemes.wordAt(text, start, end), start);
    return end;
  }

  /** Adds a verb and the pronoun behind its hyphen as two tokens: "explique | -t-elle". False where it is none. */
  #readInversion(printed: string, start: number, inversion: RegExp): boolean {
    const match = printed.includes('-') ? inversion.exec(printed.toLowerCase()) : null;
    if (match === null) return false;
    const [, verb = '', pronoun = ''] = match;
    const second = printed.length - pronoun.length;
    this.add(this.#lexemes.wordAt(printed, 0, verb.length), start);
    this.add(this.#lexemes.wordAt(pronoun, 0, pronoun.length), start + second);
    return true;
  }
}
