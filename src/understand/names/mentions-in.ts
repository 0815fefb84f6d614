import type { TokenRange } from '../flow/token.ts';
import type { Mention } from './mention.ts';

/** How many names of one phrase are looked at. */
const most = 12;

/** The mentions, of a sentence's in order, whose names begin inside a range of tokens; found by bisection. */
export function mentionsIn<M extends Mention>(
  mentions: readonly M[],
  { from, to }: TokenRange,
): readonly M[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.nameFrom ?? 0) >= from) high = middle;
    else low = middle + 1;
  }
  const found: M[] = [];
  for (let index = low; index < Math.min(mentions.length, low + most); index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.nameFrom >= to) break;
    found.push(mention);
  }
  return found;
}
