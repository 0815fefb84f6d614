import type { TokenTime } from '../speech/token-times.ts';

/**
 * Reads what the fixed program writes: for each utterance its tokens, below each the times of its words in seconds from
 * the utterance's beginning, and at the end how long the utterance is. A word without a length is a mark, which is not
 * heard.
 */
export function readTimes(lines: string): readonly TokenTime[] {
  const tokens: { token: string; words: { startMs: number; endMs: number }[] }[] = [];
  let beganMs = 0;
  for (const line of lines.split('\n')) {
    const [kind, ...values] = line.split(' ');
    if (kind === 'token') tokens.push({ token: values.join(' '), words: [] });
    if (kind === 'end') beganMs += 1000 * Number(values[0]);
    if (kind !== 'word') continue;
    const [start = 0, end = 0] = values.map(Number);
    if (end > start)
      tokens.at(-1)?.words.push({ startMs: beganMs + 1000 * start, endMs: beganMs + 1000 * end });
  }
  return tokens.map(({ token, words }) => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return { token, time: null };
    return { token, time: { startMs: first.startMs, endMs: last.endMs } };
  });
}
