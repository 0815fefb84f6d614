import type { Passage } from '../passage.ts';
import type { Stretch } from '../marks/stretch.ts';
import { splitSentences } from './sentences.ts';
import type { Token, TokenRange } from './token.ts';
import { isTitle } from './title.ts';
import { type Lexemes, tokenize } from './tokenize.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** A passage as grammar sees it: its own words, with each quoted stretch as one opaque token. */
export interface Flow {
  readonly passage: Passage;
  /** Index of the passage. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
}

const stretchToken = (kind: 'quote' | 'title', stretch: Stretch, quote: number): Token => ({
  kind,
  text: '',
  lower: '',
  start: stretch.outerStart,
  end: stretch.outerEnd,
  capital: kind === 'title',
  possessive: false,
  quote,
});

/** The quoted stretches of a passage, each with its index among all of the article. */
type NumberedStretches = readonly (readonly [quote: number, stretch: Stretch])[];

export interface FlowPlan {
  readonly index: number;
  /** In order. */
  readonly quotes: NumberedStretches;
  readonly lexicon: Lexicon;
  readonly lexemes: Lexemes;
}

export function flowOf(passage: Passage, { index, quotes, lexicon, lexemes }: FlowPlan): Flow {
  const { text } = passage;
  const { inversion } = lexicon;
  const tokens: Token[] = [];
  let done = 0;
  for (const [quote, stretch] of quotes) {
    tokenize(text, { range: [done, stretch.outerStart], inversion, lexemes }, tokens);
    const kind = isTitle(text, stretch, { before: tokens, lexicon }) ? 'title' : 'quote';
    tokens.push(stretchToken(kind, stretch, quote));
    done = stretch.outerEnd;
  }
  tokenize(text, { range: [done, text.length], inversion, lexemes }, tokens);
  return { passage, index, tokens, sentences: splitSentences({ text, tokens, lexicon }) };
}

/** The words of a range of tokens as printed; the possessive ending of the last one is left out. */
export function printedTokens({ passage, tokens }: Flow, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || from >= to) return '';
  return passage.text.slice(first.start, last.possessive ? last.start + last.text.length : last.end);
}
