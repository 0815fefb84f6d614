import type { Passage } from '../passage.ts';
import type { Stretch } from '../marks/stretch.ts';
import { splitSentences } from './sentences.ts';
import type { Token, TokenRange } from './token.ts';
import { tokenize } from './tokenize.ts';

/** A passage as grammar sees it: its own words, with each quoted stretch as one opaque token. */
export interface Flow {
  readonly passage: Passage;
  /** Index of the passage. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
}

const quoteToken = (stretch: Stretch, quote: number): Token => ({
  kind: 'quote',
  text: '',
  lower: '',
  start: stretch.outerStart,
  end: stretch.outerEnd,
  capital: false,
  possessive: false,
  quote,
});

/** `quotes` are the passage's stretches in order, each with its index among all of the article. */
export function flowOf(
  passage: Passage,
  index: number,
  quotes: readonly (readonly [quote: number, stretch: Stretch])[],
): Flow {
  const tokens: Token[] = [];
  let done = 0;
  for (const [quote, stretch] of quotes) {
    tokenize(passage.text, [done, stretch.outerStart], tokens);
    tokens.push(quoteToken(stretch, quote));
    done = stretch.outerEnd;
  }
  tokenize(passage.text, [done, passage.text.length], tokens);
  return { passage, index, tokens, sentences: splitSentences(passage.text, tokens) };
}

/** The words of a range of tokens as printed; the possessive ending of the last one is left out. */
export function printedTokens({ passage, tokens }: Flow, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || from >= to) return '';
  return passage.text.slice(first.start, last.possessive ? last.start + last.text.length : last.end);
}
