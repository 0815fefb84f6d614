import type { Passage } from '../passage.ts';
import type { Stretch } from '../marks/stretch.ts';
import { splitSentences } from './sentences.ts';
import type { Token, TokenRange } from './token.ts';
import { isTitle } from './title.ts';
import { type Lexemes, type Tokens, tokenize } from './tokenize.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** A passage as grammar sees it: its own words, with each quoted stretch as one opaque token. */
export interface Flow {
  readonly passage: Passage;
  /** Index of the passage. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Where each token starts in the passage's text. */
  readonly starts: readonly number[];
  readonly sentences: readonly TokenRange[];
}

/** The last unit inside a quotation's marks that tells how its words end. */
function lastSign(text: string, { start, outerEnd }: Stretch): string {
  let index = outerEnd - 1;
  while (index > start && /[\s'"“”„«»‘’‚‹›」』)\]]/.test(text[index] ?? '')) index--;
  return text[index] ?? '';
}

function stretchToken(
  text: string,
  stretch: Stretch,
  { kind, quote }: { readonly kind: 'quote' | 'title'; readonly quote: number },
): Token {
  const length = stretch.outerEnd - stretch.outerStart;
  const sign = lastSign(text, stretch);
  return { kind, text: '', lower: '', length, capital: kind === 'title', possessive: false, quote, sign };
}

/** The quoted stretches of a passage, each with its index among all of the article. */
type NumberedStretches = readonly (readonly [quote: number, stretch: Stretch])[];

export interface FlowPlan {
  readonly index: number;
  /** In order. */
  readonly quotes: NumberedStretches;
  readonly lexicon: Lexicon;
  readonly lexemes: Lexemes;
  /** The tokens of the passages before: its own are added, and copied from there in their exact number. */
  readonly found: Tokens;
}

export function flowOf(passage: Passage, { index, quotes, lexicon, lexemes, found }: FlowPlan): Flow {
  const { text } = passage;
  const { inversion } = lexicon;
  const first = found.tokens.length;
  let done = 0;
  for (const [quote, stretch] of quotes) {
    tokenize(text, { range: [done, stretch.outerStart], inversion, lexemes }, found);
    const before = found.tokens.slice(Math.max(first, found.tokens.length - 1));
    const kind = isTitle(text, stretch, { before, lexicon }) ? 'title' : 'quote';
    found.starts.push(stretch.outerStart);
    found.tokens.push(stretchToken(text, stretch, { kind, quote }));
    done = stretch.outerEnd;
  }
  tokenize(text, { range: [done, text.length], inversion, lexemes }, found);
  const [tokens, starts] = [found.tokens.slice(first), found.starts.slice(first)];
  return { passage, index, tokens, starts, sentences: splitSentences({ tokens, lexicon }) };
}

/** The words of a range of tokens as printed; the possessive ending of the last one is left out. */
export function printedTokens({ passage, tokens, starts }: Flow, from: number, to: number): string {
  const last = tokens[to - 1];
  if (last === undefined || from >= to) return '';
  return passage.text.slice(starts[from], (starts[to - 1] ?? 0) + last.length);
}
