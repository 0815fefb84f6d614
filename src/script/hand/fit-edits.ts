import type { Segment } from '../segment.ts';
import { alignSegments } from './align-segments.ts';
import type { Edit } from './edit.ts';

export interface FitOptions {
  readonly edits: readonly Edit[];
  /** The segments of the script that was edited. */
  readonly written: readonly Segment[];
  /** What fitted nothing earlier, and may fit again. */
  readonly waiting: readonly Edit[];
}

export interface FittedEdits {
  /** By the index of a segment in the script as it is now. */
  readonly fitting: ReadonlyMap<number, readonly Edit[]>;
  readonly unfit: readonly Edit[];
}

/** Finds the segment that each edit is about in the script as it is now, by the article's words and their order. */
export function fitEdits(segments: readonly Segment[], { edits, written, waiting }: FitOptions): FittedEdits {
  const fitting = new Map<number, readonly Edit[]>();
  const unfit: Edit[] = [];
  const pairs = alignSegments(written, segments);
  const indices = new Map(written.map(({ id }, index) => [id, index]));
  for (const edit of edits) {
    const before = indices.get(edit.id) ?? -1;
    const same = pairs.get(before);
    const index = same ?? reworded(before, { pairs, written, segments });
    const { fits, rest } = same === undefined ? withoutWords(edit) : { fits: edit, rest: null };
    if (index !== null && fits !== null) fitting.set(index, [...(fitting.get(index) ?? []), fits]);
    if (index === null || fits === null) unfit.push(edit);
    else if (rest !== null) unfit.push(rest);
  }
  for (const edit of waiting) {
    const found = segments.findIndex(
      ({ kind, text }, index) =>
        kind === edit.kind &&
        text === edit.text &&
        !(fitting.get(index) ?? []).some((other) => overlap(edit, other)),
    );
    if (found === -1) unfit.push(edit);
    else fitting.set(found, [...(fitting.get(found) ?? []), edit]);
  }
  return { fitting, unfit };
}

/** Whether two edits are about the same thing in a segment. */
const overlap = (one: Edit, other: Edit): boolean =>
  (one.words !== null && other.words !== null) ||
  (one.voice !== null && other.voice !== null) ||
  (one.pauseAfterMs !== null && other.pauseAfterMs !== null);

/** What of an edit does not depend on the article's words, and the rest of it. */
function withoutWords(edit: Edit): { readonly fits: Edit | null; readonly rest: Edit | null } {
  const { words, voice, pauseAfterMs } = edit;
  if (words === null) return { fits: edit, rest: null };
  const hasMore = voice !== null || pauseAfterMs !== null;
  return {
    fits: hasMore ? { ...edit, words: null } : null,
    rest: { ...edit, voice: null, pauseAfterMs: null },
  };
}

interface Alignment {
  readonly pairs: ReadonlyMap<number, number>;
  readonly written: readonly Segment[];
  readonly segments: readonly Segment[];
}

/** The segment that stands where another one stood, its words changed: between the same two neighbours. Null where there is none. */
function reworded(before: number, { pairs, written, segments }: Alignment): number | null {
  let [start, end] = [before - 1, before + 1];
  while (start >= 0 && !pairs.has(start)) start -= 1;
  while (end < written.length && !pairs.has(end)) end += 1;
  const from = start < 0 ? -1 : (pairs.get(start) ?? -1);
  const to = end >= written.length ? segments.length : (pairs.get(end) ?? -1);
  if (before < 0 || to - from !== end - start) return null;
  const index = from + before - start;
  return segments[index]?.kind === written[before]?.kind ? index : null;
}
