/** Where sentences end, as a tool has it, against where they do. */

/** How many words stand before each end of a sentence but the last. */
export function endsOf(sentences: readonly string[]): readonly number[] {
  const ends: number[] = [];
  let words = 0;
  for (const sentence of sentences.slice(0, -1)) {
    words += sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    ends.push(words);
  }
  return [...new Set(ends)].filter((end) => end > 0);
}

export interface Breaks {
  readonly missed: number;
  readonly wrong: number;
}

export function compareBreaks(gold: readonly string[], found: readonly string[]): Breaks {
  const [expected, ends] = [endsOf(gold), endsOf(found)];
  return {
    missed: expected.filter((end) => !ends.includes(end)).length,
    wrong: ends.filter((end) => !expected.includes(end)).length,
  };
}
