import type { Passage } from '../passage.ts';
import type { Stretch } from '../marks/stretch.ts';
import { isSpace } from '../marks/surroundings.ts';
import { splitSentences } from './sentences.ts';
import type { Token, TokenRange } from './token.ts';
import { isTitle } from './title.ts';
import type { Tokenizer } from './tokenize.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** A passage as grammar sees it: its own words, with each quoted stretch as one opaque token. */
export interface Flow {
  readonly passage: Passage;
  /** Index of the passage. */
  readonly index: number;
  /** How many sentences the flows before it have. */
  readonly before: number;
  readonly tokens: readonly Token[];
  /** Where each token starts in the passage's text, from `firstStart` on; other flows may share it. */
  readonly starts: Uint32Array;
  readonly firstStart: number;
  readonly sentences: readonly TokenRange[];
}

const isClosing = (sign: string): boolean => `'"“”„«»‘’‚‹›」』)]`.includes(sign) || isSpace(sign);

/** The last unit inside a quotation's marks that tells how its words end. */
function lastSign(text: string, { start, outerEnd }: Stretch): string {
  let index = outerEnd - 1;
  while (index > start && isClosing(text[index] ?? '')) index--;
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

export interface FlowPlan {
  readonly index: number;
  readonly before: number;
  /** The quoted stretches of the passage, in order. */
  readonly quotes: readonly Stretch[];
  /** The index of the first of them among all of the article. */
  readonly first: number;
  readonly lexicon: Lexicon;
  readonly tokenizer: Tokenizer;
}

export function flowOf(
  passage: Passage,
  { index, before, quotes, first, lexicon, tokenizer }: FlowPlan,
): Flow {
  const { text } = passage;
  let [done, quote] = [0, first];
  for (const stretch of quotes) {
    tokenizer.read(text, done, stretch.outerStart);
    const kind = isTitle(text, stretch, { before: tokenizer.last, lexicon }) ? 'title' : 'quote';
    tokenizer.add(stretchToken(text, stretch, { kind, quote }), stretch.outerStart);
    done = stretch.outerEnd;
    quote += 1;
  }
  tokenizer.read(text, done, text.length);
  const { tokens, starts, firstStart } = tokenizer.take();
  const sentences = splitSentences({ tokens, lexicon });
  return { passage, index, before, tokens, starts, firstStart, sentences };
}

/** The words of a range of tokens as printed; the possessive ending of the last one is left out. */
export function printedTokens(
  { passage, tokens, starts, firstStart }: Flow,
  from: number,
  to: number,
): string {
  const last = tokens[to - 1];
  if (last === undefined || from >= to) return '';
  return passage.text.slice(starts[firstStart + from], (starts[firstStart + to - 1] ?? 0) + last.length);
}
