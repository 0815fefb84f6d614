import type { Range } from '../../article/source.ts';

/** Where things stand in the source, from the first to the last. Tables that are badly nested are read in another order than they are written. */
export function extentOf(parts: readonly { readonly place: Range }[]): Range {
  let start = Infinity;
  let end = 0;
  for (const { place } of parts) {
    start = Math.min(start, place.start);
    end = Math.max(end, place.end);
  }
  return { start: Math.min(start, end), end };
}
