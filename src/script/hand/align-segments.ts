import { asTyped } from './as-typed.ts';

/** What segments are told apart by. */
interface Known {
  readonly kind: string;
  readonly text: string;
}

const keyOf = ({ kind, text }: Known): string => `${kind} ${asTyped(text)}`;

/** So many pairs are compared at most; in longer changes only what is found nowhere else is paired. */
const mostPairs = 4e6;

/**
 * The segment that each of the earlier ones has become, by index: the same kind with the same words, in the same order
 * where that is possible, and elsewhere in the script where the words stand once. Those that are gone are left out.
 */
export function alignSegments(
  before: readonly Known[],
  after: readonly Known[],
): ReadonlyMap<number, number> {
  const [one, other] = [before.map(keyOf), after.map(keyOf)];
  const pairs = new Map<number, number>();
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) pairs.set(start, start++);
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1])
    pairs.set(--end, --otherEnd);
  const middle = { one: one.slice(start, end), other: other.slice(start, otherEnd) };
  if (middle.one.length * middle.other.length <= mostPairs) {
    for (const [from, to] of commonOrder(middle.one, middle.other)) pairs.set(start + from, start + to);
  }
  pairMoved(one, other, pairs);
  return pairs;
}

/** The longest common subsequence of two lists, as pairs of indices. */
function commonOrder(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      const [below, right] = [lengths[at + width] ?? 0, lengths[at + 1] ?? 0];
      lengths[at] = one[row] === other[column] ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(below, right);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [row, column] = [0, 0]; row < one.length && column < other.length;) {
    const at = row * width + column;
    if (one[row] === other[column]) pairs.push([row++, column++]);
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Pairs what has moved, where there is only one that it can be. */
function pairMoved(one: readonly string[], other: readonly string[], pairs: Map<number, number>): void {
  const taken = new Set(pairs.values());
  const left = indicesByKey(one, (index) => !pairs.has(index));
  const free = indicesByKey(other, (index) => !taken.has(index));
  for (const [key, [from, ...others]] of left) {
    const [to, ...more] = free.get(key) ?? [];
    if (from !== undefined && to !== undefined && others.length + more.length === 0) pairs.set(from, to);
  }
}

function indicesByKey(
  keys: readonly string[],
  isWanted: (index: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    if (!isWanted(index)) continue;
    const known = indices.get(key);
    if (known === undefined) indices.set(key, [index]);
    else known.push(index);
  }
  return indices;
}
