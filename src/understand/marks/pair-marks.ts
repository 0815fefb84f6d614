import { type Mark, markStyles } from './mark.ts';
import type { Stretch } from './stretch.ts';
import { isSpace, isWordUnit } from './surroundings.ts';

export type Rank = 'double' | 'single';

interface Pair {
  readonly open: Mark;
  /** Null where the text ends first. */
  readonly close: Mark | null;
}

const closes = (open: Mark, mark: Mark): boolean =>
  mark.canClose && (markStyles.get(open.sign)?.closers.includes(mark.sign) ?? false);

const opens = (mark: Mark, rank: Rank): boolean => mark.canOpen && markStyles.get(mark.sign)?.rank === rank;

/** Signs whose shape tells opening from closing, so that they can nest in themselves. */
const nests = (marks: readonly Mark[], sign: string): boolean => {
  const closer = markStyles.get(sign)?.closers[0];
  if (closer === sign) return false;
  let balance = 0;
  for (const mark of marks) balance += mark.sign === sign ? 1 : mark.sign === closer ? -1 : 0;
  return balance === 0;
};

/** Double marks pair from left to right; a mark that opens again inside is a nested one where the counts agree. */
function pairDouble(marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  let nesting: Map<string, boolean> | null = null;
  let open: Mark | null = null;
  let depth = 0;
  for (const mark of marks) {
    if (open === null) {
      if (opens(mark, 'double')) [open, depth] = [mark, 1];
    } else if (mark.sign === open.sign && mark.canOpen) {
      nesting ??= new Map();
      const known: boolean = nesting.get(mark.sign) ?? nests(marks, mark.sign);
      nesting.set(mark.sign, known);
      if (known) depth++;
      else if (closes(open, mark)) {
        pairs.push({ open, close: mark });
        open = null;
      } else open = mark;
    } else if (closes(open, mark)) {
      depth--;
      if (depth > 0) continue;
      pairs.push({ open, close: mark });
      open = null;
    }
  }
  if (open !== null) pairs.push({ open, close: null });
  return pairs;
}

/**
 * Single marks close at the first sign that is certainly no apostrophe before the next one opens, else at the first
 * that may close. One without an end is an apostrophe.
 */
function pairSingle(marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  let doubtful: Mark | null = null;
  for (const mark of marks) {
    if (open !== null && closes(open, mark)) {
      if (!mark.certain) doubtful ??= mark;
      else {
        pairs.push({ open, close: mark });
        [open, doubtful] = [null, null];
      }
    } else if (opens(mark, 'single')) {
      if (open !== null && doubtful !== null) pairs.push({ open, close: doubtful });
      [open, doubtful] = [mark, null];
    }
  }
  if (open !== null && doubtful !== null) pairs.push({ open, close: doubtful });
  return pairs;
}

function stretchOf(text: string, { open, close }: Pair, passage: number): Stretch {
  let [start, end] = [open.end, close?.start ?? text.length];
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  const outerEnd = close?.end ?? text.length;
  return { passage, start, end, outerStart: open.start, outerEnd, sign: open.sign, closed: close !== null };
}

export function holdsWords(text: string, { start, end }: Stretch): boolean {
  for (let index = start; index < end; index++) if (isWordUnit(text[index])) return true;
  // Signs beyond the basic plane are two units.
  return end - start > 1 && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** The quoted stretches of a text with such marks, in order, none inside another; without the empty ones. */
export function pairMarks(
  text: string,
  marks: readonly Mark[],
  { rank, passage }: { readonly rank: Rank; readonly passage: number },
): readonly Stretch[] {
  const pairs = rank === 'double' ? pairDouble(marks) : pairSingle(marks);
  const stretches: Stretch[] = [];
  for (const pair of pairs) {
    const stretch = stretchOf(text, pair, passage);
    if (holdsWords(text, stretch)) stretches.push(stretch);
  }
  return stretches;
}
