import { farthest, isDivider } from './clause-subject.ts';
import type { Clause } from './phrase.ts';

/** The start of the part between commas that ends right before token `end`; -1 where no comma opens it. */
export function partStart({ tokens, sentence }: Clause, end: number): number {
  let depth = 0;
  for (let index = end - 1; index > Math.max(sentence.from, end - farthest); index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'quote') return -1;
    if (token.kind !== 'mark') continue;
    if (token.text === ')' || token.text === ']') depth++;
    else if (token.text === '(' || token.text === '[') {
      depth--;
      if (depth < 0) return -1;
    } else if (depth === 0 && isDivider(token)) return index + 1;
  }
  return -1;
}
