import type { Lexicon } from '../words/lexicon.ts';
import type { Token, TokenRange } from './token.ts';
import { isTrailingAttribution } from './trailing.ts';

const isFullStop = (sign: string | undefined): boolean => sign !== undefined && '.!?…。！？'.includes(sign);

/** Signs that begin a sentence rather than go on with one. */
const begins = (token: Token): boolean =>
  token.kind === 'mark' ? '([-–—•¿¡'.includes(token.text) : token.kind !== 'word' || token.capital;

interface Ground {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** Whether a sentence ends with the token at `index`. */
function endsAt({ tokens, lexicon }: Ground, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (next === undefined) return true;
  if (token === undefined || token.kind === 'word' || token.kind === 'number' || !begins(next)) return false;
  if (token.kind === 'mark') return isFullStop(token.text);
  if (token.kind === 'title')
    return next.kind === 'word' && token.sign === '.' && !lexicon.calendar.has(next.lower);
  const { sign } = token;
  if (next.kind === 'mark' && !'([•¿¡'.includes(next.text)) return false;
  return isFullStop(sign) && !isTrailingAttribution(tokens, index + 1, { afterStop: sign === '.', lexicon });
}

/** The sentences of a passage as ranges of tokens. A quoted stretch never breaks, however many sentences it holds. */
export function splitSentences(ground: Ground): readonly TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let index = 0; index < ground.tokens.length; index++) {
    if (!endsAt(ground, index)) continue;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  }
  // Without the room that a growing list keeps: an article has thousands of them.
  return sentences.slice();
}
