import type { SegmentKind } from '../segment.ts';

const apart: readonly SegmentKind[] = ['headline', 'heading', 'item', 'announcement'];

/** The pauses that may follow a segment, in milliseconds: parts stand apart, and no pause seems to be the end. */
export const pauseRange = (kind: SegmentKind): readonly [least: number, most: number] => [
  apart.includes(kind) ? 200 : 0,
  2000,
];

/** "350 ms", "0.35 s" or "350" in whole milliseconds; null for anything else. */
export function readPause(written: string): number | null {
  const { number, unit } =
    /^(?<number>\d{1,6}(?:[.,]\d{1,6})?)\s*(?<unit>ms|s)?$/iu.exec(written)?.groups ?? {};
  if (number === undefined) return null;
  return Math.round(Number(number.replace(',', '.')) * (unit?.toLowerCase() === 's' ? 1000 : 1));
}
