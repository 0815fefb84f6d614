import type { Speech } from '../../ports/speech-engine.ts';

/** A word that stands in a text for others: `range` is theirs in the text before. */
export interface Replaced {
  readonly range: readonly [start: number, end: number];
  readonly word: string;
}

/** Times of words as they stand in the text before: a name of several words that has sounds of its own has one time. */
export function restoreRanges(words: Speech['words'], replaced: readonly Replaced[]): Speech['words'] {
  const before = (at: number): number => {
    let shift = 0;
    for (const { range, word } of replaced) {
      if (at <= range[0] + shift) break;
      shift += word.length - (range[1] - range[0]);
    }
    return at - shift;
  };
  return words?.map((mark) => ({ ...mark, range: [before(mark.range[0]), before(mark.range[1])] })) ?? null;
}
