import { abbreviations } from '../words/abbreviations.ts';
import { characterClass } from './character.ts';
import type { Token } from './token.ts';

const isLetter = (code: number): boolean => characterClass(code) === 'letter';
const isAlphanumeric = (code: number): boolean => {
  const found = characterClass(code);
  return found === 'letter' || found === 'digit';
};

const apostrophe = 39;
const curly = 0x2019;
const isApostrophe = (code: number): boolean => code === apostrophe || code === curly;

/** Whether the unit joins the letters or digits on its two sides into one word: "O'Neill", "U.S.", "1,000". */
function joins(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const [before, after] = [text.charCodeAt(index - 1), text.charCodeAt(index + 1)];
  if (isApostrophe(code) || code === 45 || code === 0x2010 || code === 0x2011 || code === 38 || code === 95) {
    return isAlphanumeric(before) && isAlphanumeric(after);
  }
  if (code === 46) return isAlphanumeric(before) && isAlphanumeric(after);
  return (
    (code === 44 || code === 58) && characterClass(before) === 'digit' && characterClass(after) === 'digit'
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
  const length = end - start;
  if (length === 1) return isLetter(text.charCodeAt(start)) && text[start] !== 'I';
  if (length > 6) return false;
  const word = text.slice(start, end);
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase());
}

/** What all occurrences of one printed word have in common. */
interface Lexeme {
  readonly kind: Token['kind'];
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

/** The words of an article by their printed form, so that each is taken apart, and kept, but once. */
export type Lexemes = Map<string, Lexeme>;

function lexemeOf(full: string): Lexeme {
  const length = full.length;
  const possessive = length > 2 && full[length - 1] === 's' && isApostrophe(full.charCodeAt(length - 2));
  const text = possessive ? full.slice(0, -2) : full;
  const lower = text.toLowerCase();
  return {
    kind: characterClass(full.charCodeAt(0)) === 'digit' ? 'number' : 'word',
    text,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    capital: text[0] !== lower[0],
    possessive,
  };
}

function word(text: string, start: number, { limit, lexemes }: Ground): Token {
  let end = wordEnd(text, start, limit);
  if (takesStop(text, start, end)) end++;
  const full = text.slice(start, end);
  let lexeme = lexemes.get(full);
  if (lexeme === undefined) {
    lexeme = lexemeOf(full);
    lexemes.set(full, lexeme);
  }
  let { possessive } = lexeme;
  if (!possessive && full[full.length - 1] === 's' && isApostrophe(text.charCodeAt(end))) {
    [end, possessive] = [end + 1, true];
  }
  const { kind, lower, capital } = lexeme;
  return { kind, text: lexeme.text, lower, start, end, capital, possessive, quote: -1 };
}

interface Ground {
  readonly limit: number;
  readonly lexemes: Lexemes;
}

/** As many of one sign in a row are a rule or a decoration, and one token. */
const decoration = 5;

function markEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && text[end] === text[start]) end++;
  return end - start >= decoration ? end : start + 1;
}

const mark = (text: string, start: number, limit: number): Token => {
  const sign = text[start] ?? '';
  const end = markEnd(text, start, limit);
  return { kind: 'mark', text: sign, lower: sign, start, end, capital: false, possessive: false, quote: -1 };
};

/** A verb and the pronoun behind its hyphen as two tokens: "explique | -t-elle". */
function splitInversion(token: Token, inversion: RegExp): readonly Token[] {
  const match = inversion.exec(token.lower);
  const [, verb = '', pronoun = ''] = match ?? [];
  if (match === null) return [token];
  const end = token.start + verb.length;
  return [
    { ...token, text: token.text.slice(0, verb.length), lower: verb, end },
    { ...token, text: pronoun, lower: pronoun, start: token.end - pronoun.length, capital: false },
  ];
}

export interface Stretching {
  readonly range: readonly [start: number, end: number];
  readonly inversion: RegExp | null;
  readonly lexemes: Lexemes;
}

/** Appends the tokens of a range of a text to a list. */
export function tokenize(
  text: string,
  { range: [start, end], inversion, lexemes }: Stretching,
  into: Token[],
): void {
  const ground = { limit: end, lexemes };
  let index = start;
  while (index < end) {
    const code = text.charCodeAt(index);
    const found = characterClass(code);
    if (found === 'space') {
      index++;
    } else if (found === 'mark' && !beginsHandle(text, index)) {
      const token = mark(text, index, end);
      into.push(token);
      index = token.end;
    } else {
      const token = word(text, index, ground);
      if (inversion === null || !token.text.includes('-')) into.push(token);
      else into.push(...splitInversion(token, inversion));
      index = token.end;
    }
  }
}

/** "@name" and "#topic" are words. */
const beginsHandle = (text: string, index: number): boolean =>
  (text[index] === '@' || text[index] === '#') && isAlphanumeric(text.charCodeAt(index + 1));
