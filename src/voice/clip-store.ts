/** Clips in the cache: measures apart from samples, for most renders need the measures alone. */
import type { CacheStore } from '../ports/cache-store.ts';
import type { Digest } from '../ports/digest.ts';
import { keepEntry } from './keep-entry.ts';
import { sealedLength, sealEntry, unsealEntry } from './sealed-entry.ts';

/**
 * What a clip can be mastered and timed by without its samples: numbers for each 10 ms, the gain that they come to, and
 * when its words are heard.
 */
export interface StoredMeasure {
  readonly gain: number;
  /** Null where the engine gave no times of words. */
  readonly words: readonly StoredWord[] | null;
  readonly energies: Float32Array;
  readonly peaks: Float32Array;
}

/** A word of the spoken text, at [start, end), and when it is heard: milliseconds from the start of the clip. */
interface StoredWord {
  readonly range: readonly [start: number, end: number];
  readonly startMs: number;
  readonly endMs: number;
}

/** One segment's speech at the output's sample rate: a whole number of blocks. */
export interface StoredClip extends StoredMeasure {
  readonly samples: Int16Array;
}

/** Samples to each number of a measure: 10 ms at 24 kHz. */
const samplesPerBlock = 240;

export interface ClipStore {
  /** Null where there is none, or none that is whole. */
  readMeasure(key: string): Promise<StoredMeasure | null>;
  readClip(key: string): Promise<StoredClip | null>;
  /** @throws AppError `cache-full` */
  write(key: string, clip: StoredClip): Promise<void>;
}

/** A measure is stored as its head, its energies and its peaks; a clip as its measure and then its samples. */
export function openClipStore(cache: CacheStore, digest: Digest): ClipStore {
  // Entries are sealed in memory that is used again: new memory costs more than the copying.
  const rooms: Uint8Array<ArrayBuffer>[] = [];
  const keyOf = (kind: Kind, key: string): string => digest([kind, key]);
  const read = async (kind: Kind, key: string) => {
    const name = keyOf(kind, key);
    const entry = await cache.get(name);
    return entry === null ? null : unsealEntry(entry, { kind, key: name, digest });
  };
  const write = async (kind: Kind, key: string, parts: readonly (Float32Array | Int16Array)[]) => {
    const name = keyOf(kind, key);
    const spare = rooms.pop();
    const length = sealedLength(parts);
    const room = spare && spare.length >= length ? spare : new Uint8Array(2 * length);
    await keepEntry(cache, name, sealEntry(parts, { kind, key: name, digest }, room));
    rooms.push(room);
  };
  return {
    async readMeasure(key) {
      const content = await read('measure', key);
      return content === null ? null : parseMeasure(content);
    },
    async readClip(key) {
      const content = await read('clip', key);
      return content === null ? null : parseClip(content);
    },
    async write(key, clip) {
      const measure = [formatHead(clip), clip.energies, clip.peaks];
      await write('clip', key, [...measure, clip.samples]);
      await write('measure', key, measure);
    },
  };
}

/**
 * Whether a measure is of these samples. Of an engine that never says the same twice, two runs at once may have kept one
 * the measure and the other the clip.
 */
export function isMeasuredBy({ energies, peaks }: StoredMeasure, clip: StoredClip): boolean {
  return isSame(energies, clip.energies) && isSame(peaks, clip.peaks);
}

const isSame = (numbers: Float32Array, others: Float32Array): boolean =>
  numbers === others ||
  (numbers.length === others.length && numbers.every((number, index) => number === others[index]));

type Kind = 'measure' | 'clip';

const numberBytes = Float32Array.BYTES_PER_ELEMENT;
const measureBytesPerBlock = 2 * numberBytes;
const clipBytesPerBlock = measureBytesPerBlock + samplesPerBlock * Int16Array.BYTES_PER_ELEMENT;

/** The gain, how many words there are times of, −1 where the engine gave none, and four numbers for each of them. */
function formatHead({ gain, words }: StoredMeasure): Float32Array {
  const times = (words ?? []).flatMap(({ range, startMs, endMs }) => [...range, startMs, endMs]);
  return Float32Array.of(gain, words?.length ?? -1, ...times);
}

type Head = Pick<StoredMeasure, 'gain' | 'words'> & { readonly byteLength: number };

function parseHead({ buffer, byteOffset }: Uint8Array<ArrayBuffer>): Head {
  const [gain = 1, count = -1] = new Float32Array(buffer, byteOffset, 2);
  const times = new Float32Array(buffer, byteOffset + 2 * numberBytes, 4 * Math.max(0, count));
  const wordAt = (index: number): StoredWord => {
    const number = (part: number): number => times[4 * index + part] ?? 0;
    return { range: [number(0), number(1)], startMs: number(2), endMs: number(3) };
  };
  return {
    gain,
    words: count < 0 ? null : Array.from({ length: count }, (_, index) => wordAt(index)),
    byteLength: 2 * numberBytes + times.byteLength,
  };
}

function parseMeasure(content: Uint8Array<ArrayBuffer>): StoredMeasure {
  const { byteLength, ...head } = parseHead(content);
  const { buffer, byteOffset } = content.subarray(byteLength);
  const blocks = (content.length - byteLength) / measureBytesPerBlock;
  return {
    ...head,
    energies: new Float32Array(buffer, byteOffset, blocks),
    peaks: new Float32Array(buffer, byteOffset + numberBytes * blocks, blocks),
  };
}

function parseClip(content: Uint8Array<ArrayBuffer>): StoredClip {
  const { byteLength } = parseHead(content);
  const blocks = (content.length - byteLength) / clipBytesPerBlock;
  const measureBytes = byteLength + blocks * measureBytesPerBlock;
  const samples = new Int16Array(content.buffer, content.byteOffset + measureBytes, blocks * samplesPerBlock);
  return { ...parseMeasure(content.subarray(0, measureBytes)), samples };
}
