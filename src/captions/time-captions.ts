import type { TimedSegment } from '../script/segment.ts';

/** No caption asks to be read faster, in characters a second. */
const READING_SPEED = 20;
/** A caption stands at least so long, where the pause after its segment allows. */
const SHORTEST_MS = 800;

export interface Span {
  /** Where the caption starts in the text of its segment. */
  readonly start: number;
  /** Characters to read. */
  readonly length: number;
}

/** The time that a segment's captions have, in milliseconds from the start of the audio. */
export interface CaptionTime {
  /** When the captions before it have gone. */
  readonly freeMs: number;
  /** The end of the pause after the segment. */
  readonly untilMs: number;
  /** What is said faster than anyone reads may stay so long, at the cost of the segment after it. */
  readonly latestMs: number;
}

/**
 * When each caption of a segment starts, and when the last one ends, in whole milliseconds. A caption starts with its
 * words unless the one before it needs longer to be read; the last one may stay through the pause after the segment.
 * Where all of that is too short to read them at `READING_SPEED`, they stay as much longer as they need, up to
 * `latestMs`; where that is too short as well, they share it.
 */
export function timeCaptions(
  segment: TimedSegment,
  captions: readonly Span[],
  { freeMs, untilMs, latestMs }: CaptionTime,
): readonly number[] {
  const needs = captions.map(({ length }) => Math.ceil((length / READING_SPEED) * 1000));
  const total = needs.reduce((sum, need) => sum + need, 0);
  const start = Math.max(Math.round(segment.startMs), freeMs);
  if (start + total > Math.floor(untilMs)) {
    return shareTime(needs, start, lastEnd(needs, start, { freeMs, untilMs, latestMs }));
  }
  const times = [start];
  for (const [index, need] of needs.entries()) {
    const next = captions[index + 1];
    const spoken = Math.round(next === undefined ? segment.endMs : timeAt(segment, next.start));
    const enough = index === needs.length - 1 ? Math.max(need, SHORTEST_MS) : need;
    times.push(Math.max(spoken, (times[index] ?? start) + enough));
  }
  return pushBack(times, needs, Math.floor(untilMs));
}

/** How long captions that share their time may stay: none starts when the segment's words are over. */
function lastEnd(needs: readonly number[], start: number, { untilMs, latestMs }: CaptionTime): number {
  const total = needs.reduce((sum, need) => sum + need, 0);
  const beforeLast = total - (needs.at(-1) ?? 0);
  const inTime = beforeLast === 0 ? Infinity : start + (total * (untilMs - start)) / beforeLast;
  return Math.floor(Math.min(start + total, Math.max(untilMs, latestMs), inTime));
}

/** Gives each caption its share of a time; none is without any. */
function shareTime(needs: readonly number[], start: number, end: number): readonly number[] {
  const total = needs.reduce((sum, need) => sum + need, 0);
  const times = [start];
  let before = 0;
  for (const [index, need] of needs.entries()) {
    before += need;
    times.push(Math.max((times[index] ?? 0) + 1, Math.floor(start + ((end - start) * before) / total)));
  }
  return times;
}

/** Moves what would end after `last` forward, each caption only as far as the next one needs. */
function pushBack(times: readonly number[], needs: readonly number[], last: number): readonly number[] {
  const moved = [...times];
  let latest = last;
  for (let index = moved.length - 1; index > 0; index -= 1) {
    moved[index] = Math.min(moved[index] ?? latest, latest);
    latest = (moved[index] ?? latest) - (needs[index - 1] ?? 0);
  }
  return moved;
}

/** When a unit of a segment's text is said: by the times of its words, or where there are none by its share of the spoken form. */
export function timeAt(segment: TimedSegment, offset: number): number {
  const { text, spoken, map, startMs, endMs, words = [] } = segment;
  const stretch = map[firstAfter(map, offset)];
  const place =
    stretch === undefined
      ? (offset / text.length) * spoken.length
      : stretch.spoken[0] + shareOf(stretch.text, offset) * (stretch.spoken[1] - stretch.spoken[0]);
  const word = words.find(({ spoken: [, end] }) => end > place);
  if (word !== undefined) return word.startMs + shareOf(word.spoken, place) * (word.endMs - word.startMs);
  return words.length > 0 ? endMs : startMs + Math.min(1, place / spoken.length) * (endMs - startMs);
}

/** The first stretch that ends after `offset`; stretches are in order. */
function firstAfter(map: TimedSegment['map'], offset: number): number {
  let [low, high] = [0, map.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.text[1] ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const shareOf = ([start, end]: readonly [number, number], offset: number): number =>
  Math.max(0, offset - start) / Math.max(1, end - start);
