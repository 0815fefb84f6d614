import { abbreviations } from '../words/abbreviations.ts';
import { characterClass } from './character.ts';
import type { Token } from './token.ts';

const isLetter = (code: number): boolean => characterClass(code) === 'letter';
const isDigit = (code: number): boolean => characterClass(code) === 'digit';
const isAlphanumeric = (code: number): boolean => {
  const found = characterClass(code);
  return found === 'letter' || found === 'digit';
};

const apostrophe = 39;
const curly = 0x2019;
const isApostrophe = (code: number): boolean => code === apostrophe || code === curly;

const space = 32;
const comma = 44;
const codesOf = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const joiners = codesOf("'’-\u2010\u2011&_.");
const numberJoiners = codesOf(',:');

/** Whether the unit joins the letters or digits on its two sides into one word: "O'Neill", "U.S.", "1,000". */
function joins(text: string, index: number): boolean {
  const sign = text.charCodeAt(index);
  if (sign === space) return false;
  if (joiners.has(sign))
    return isAlphanumeric(text.charCodeAt(index - 1)) && isAlphanumeric(text.charCodeAt(index + 1));
  return (
    numberJoiners.has(sign) && isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))
  );
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && (isAlphanumeric(text.charCodeAt(end)) || joins(text, end))) end++;
  return end;
}

/** A full stop that belongs to the word before it: an initial, "U.S.", "Sen.". */
function takesStop(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== 46) return false;
  // "in Aspen, Colo., the mayor": no sentence ends before a comma.
  if (text.charCodeAt(end + 1) === comma) return true;
  const length = end - start;
  if (length === 1) return isLetter(text.charCodeAt(start)) && text[start] !== 'I';
  if (length > 6) return false;
  const word = text.slice(start, end);
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase());
}

/** The tokens of an article by their printed form, so that each word is taken apart, and kept, but once. */
export type Lexemes = Map<string, Token>;

/** The tokens of a passage, and where each starts in its text. */
export interface Tokens {
  readonly tokens: Token[];
  readonly starts: number[];
}

function wordOf(printed: string): Token {
  const last = printed.length - 1;
  const singular = last > 1 && printed[last] === 's' && isApostrophe(printed.charCodeAt(last - 1));
  const plural = last > 0 && printed[last - 1] === 's' && isApostrophe(printed.charCodeAt(last));
  const text = singular ? printed.slice(0, -2) : plural ? printed.slice(0, -1) : printed;
  const lower = text.toLowerCase();
  return {
    kind: characterClass(printed.charCodeAt(0)) === 'digit' ? 'number' : 'word',
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

function intern(lexemes: Lexemes, printed: string, make: (printed: string) => Token): Token {
  const known = lexemes.get(printed);
  if (known !== undefined) return known;
  const token = make(printed);
  lexemes.set(printed, token);
  return token;
}

/** As many of one sign in a row are a rule or a decoration, and one token. */
const decoration = 5;

function markEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && text[end] === text[start]) end++;
  return end - start >= decoration ? end : start + 1;
}

export interface Stretching {
  readonly range: readonly [start: number, end: number];
  readonly inversion: RegExp | null;
  readonly lexemes: Lexemes;
}

/** Appends the word at `start`. Gives its end. */
function pushWord(text: string, start: number, work: Stretching & Tokens): number {
  const { inversion, lexemes, tokens, starts } = work;
  const limit = work.range[1];
  let end = wordEnd(text, start, limit);
  if (takesStop(text, start, end)) end++;
  if (text[end - 1] === 's' && isApostrophe(text.charCodeAt(end)) && !isApostrophe(text.charCodeAt(end - 2)))
    end++;
  const printed = text.slice(start, end);
  if (inversion !== null && pushInversion(printed, start, { ...work, inversion })) return end;
  starts.push(start);
  tokens.push(intern(lexemes, printed, wordOf));
  return end;
}

/** Appends a verb and the pronoun behind its hyphen as two tokens: "explique | -t-elle". False where it is none. */
function pushInversion(
  printed: string,
  start: number,
  { inversion, lexemes, tokens, starts }: Stretching & Tokens & { readonly inversion: RegExp },
): boolean {
  const match = printed.includes('-') ? inversion.exec(printed.toLowerCase()) : null;
  if (match === null) return false;
  const [, verb = '', pronoun = ''] = match;
  starts.push(start, start + printed.length - pronoun.length);
  tokens.push(intern(lexemes, printed.slice(0, verb.length), wordOf), intern(lexemes, pronoun, wordOf));
  return true;
}

/** Appends the tokens of a range of a text. */
export function tokenize(text: string, stretching: Stretching, into: Tokens): void {
  const [start, end] = stretching.range;
  const work = { ...stretching, ...into };
  let index = start;
  while (index < end) {
    const found = characterClass(text.charCodeAt(index));
    if (found === 'space') {
      index++;
    } else if (found === 'mark' && !beginsHandle(text, index)) {
      into.starts.push(index);
      into.tokens.push(intern(stretching.lexemes, text[index] ?? '', markOf));
      index = markEnd(text, index, end);
    } else {
      index = pushWord(text, index, work);
    }
  }
}

/** "@name" and "#topic" are words. */
const beginsHandle = (text: string, index: number): boolean =>
  (text[index] === '@' || text[index] === '#') && isAlphanumeric(text.charCodeAt(index + 1));
