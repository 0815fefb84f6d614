import type { Token } from '../flow/token.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Whether the verb at `index` tells of speech together with the word after it: "put it", "shot back". */
export const isPhrasal = (tokens: readonly Token[], index: number, lexicon: Lexicon): boolean =>
  lexicon.phrasal.get(tokens[index]?.lower ?? '')?.has(tokens[index + 1]?.lower ?? '') ?? false;
