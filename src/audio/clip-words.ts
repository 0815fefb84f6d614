/** When a word is heard: whole milliseconds from the start of its clip. */
export interface ClipWord {
  /** [start, end) in the text that was spoken, UTF-16 units. */
  readonly range: readonly [start: number, end: number];
  readonly startMs: number;
  readonly endMs: number;
}

/** The part of an engine's speech that a clip is, in milliseconds. */
export interface ClipCut {
  readonly startMs: number;
  readonly durationMs: number;
}

/** An engine's times of words, counted from the start of the clip that was cut out of its speech; none is outside it. */
export function cutWords(words: readonly ClipWord[], { startMs, durationMs }: ClipCut): readonly ClipWord[] {
  const within = (timeMs: number): number => Math.min(durationMs, Math.max(0, Math.round(timeMs - startMs)));
  return words.map(({ range, startMs: from, endMs: to }) => ({
    range,
    startMs: within(from),
    endMs: within(to),
  }));
}
