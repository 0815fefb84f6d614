/**
 * When words are heard of which the engine tells no times: each takes its share of the sound by its letters, and where
 * the sound pauses, a word ends. A pause belongs to the end of a clause that is about there, or else to the nearest word.
 */
export interface EstimatedWord {
  /** [start, end) in the spoken text, UTF-16 units. */
  readonly range: readonly [start: number, end: number];
  readonly startMs: number;
  readonly endMs: number;
}

export interface Sound {
  /** How loud each block of the clip is. */
  readonly energies: Float32Array;
  readonly blockMs: number;
}

/** In order, within the clip, none overlapping. Empty for a text without words. */
export function estimateWords(spoken: string, { energies, blockMs }: Sound): readonly EstimatedWord[] {
  const words = [...spoken.matchAll(/\S+/gu)].filter(({ 0: word }) => lettersIn(word) > 0);
  const pauses = pausesIn(energies);
  const sounding = energies.length - pauses.reduce((sum, { from, to }) => sum + to - from, 0);
  const places = placeEnds(
    words.map(([word]) => word),
    { pauses, sounding },
  );
  return words.map(({ 0: word, index }, at) => ({
    range: [index, index + word.length],
    startMs: Math.round(blockMs * blockAt(places[at] ?? 0, pauses, 'after')),
    endMs: Math.round(blockMs * blockAt(places[at + 1] ?? sounding, pauses, 'before')),
  }));
}

/** The last word of a clause is drawn out. */
const drawnOutLetters = 2;
const endsClause = (word: string): boolean => /[,;:.?!]$/u.test(word);

const lengthOf = (word: string): number => lettersIn(word) + (endsClause(word) ? drawnOutLetters : 0);

const lettersIn = (word: string): number => word.match(/[\p{Letter}\p{Number}]/gu)?.length ?? 0;

/** Blocks [from, to) in which next to nothing sounds. */
interface Pause {
  readonly from: number;
  readonly to: number;
  /** How many blocks sound before it. */
  readonly sounded: number;
}

/** What is this far below the loudest block is silence: −38 dB. */
const silenceRatio = 10 ** -3.8;
/** The closing of the lips before a p or b is shorter. */
const shortestPause = 12;

function pausesIn(energies: Float32Array): readonly Pause[] {
  const level = silenceRatio * energies.reduce((most, energy) => Math.max(most, energy), 0);
  const pauses: Pause[] = [];
  let [from, silent] = [0, 0];
  for (const [block, energy] of energies.entries()) {
    if (energy < level) continue;
    if (from > 0 && block - from >= shortestPause) {
      pauses.push({ from, to: block, sounded: from - silent });
      silent += block - from;
    }
    from = block + 1;
  }
  return pauses;
}

interface Stretch {
  readonly pauses: readonly Pause[];
  /** Blocks that sound, pauses left out. */
  readonly sounding: number;
}

/** A word boundary, 0 being that before the first word, and how many blocks sound before it. */
interface Anchor {
  readonly boundary: number;
  readonly sounded: number;
}

/** How many blocks sound before each word, and before the end. */
function placeEnds(words: readonly string[], { pauses, sounding }: Stretch): readonly number[] {
  const before = [0];
  for (const word of words) before.push((before.at(-1) ?? 0) + lengthOf(word));
  const anchors: Anchor[] = [{ boundary: 0, sounded: 0 }];
  const end = { boundary: words.length, sounded: sounding };
  const share = (boundary: number, from: Anchor, to: Anchor): number => {
    const [start = 0, here = 0, stop = 1] = [before[from.boundary], before[boundary], before[to.boundary]];
    return from.sounded + ((to.sounded - from.sounded) * (here - start)) / Math.max(1, stop - start);
  };
  for (const { sounded } of pauses) {
    const last = anchors.at(-1) ?? end;
    const boundary = nearest(words, { from: last.boundary, sounded }, (at) => share(at, last, end));
    if (boundary !== null) anchors.push({ boundary, sounded });
  }
  anchors.push(end);
  let next = 1;
  return before.map((_, boundary) => {
    if ((anchors[next]?.boundary ?? boundary) < boundary) next += 1;
    const [from, to] = [anchors[next - 1] ?? end, anchors[next] ?? end];
    return share(boundary, from, to);
  });
}

/** How far a pause may be from where a word would end by its share, in blocks: after a comma, and elsewhere. */
const reach = { clause: 60, word: 12 } as const;

function nearest(
  words: readonly string[],
  { from, sounded }: { readonly from: number; readonly sounded: number },
  placeOf: (boundary: number) => number,
): number | null {
  let best: { boundary: number; distance: number } | null = null;
  for (let boundary = from + 1; boundary < words.length; boundary += 1) {
    const blocks = endsClause(words[boundary - 1] ?? '') ? reach.clause : reach.word;
    const distance = Math.abs(placeOf(boundary) - sounded) / blocks;
    if (distance <= 1 && distance < (best?.distance ?? Infinity)) best = { boundary, distance };
  }
  return best?.boundary ?? null;
}

/** The block at which so many have sounded: that before a pause which is there, or that after it. */
function blockAt(sounded: number, pauses: readonly Pause[], side: 'before' | 'after'): number {
  let block = sounded;
  for (const pause of pauses) {
    if (side === 'after' ? sounded < pause.sounded : sounded <= pause.sounded) break;
    block += pause.to - pause.from;
  }
  return block;
}
