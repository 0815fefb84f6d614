/** Clips in the cache: measures apart from samples, for most renders need the measures alone. */
import type { CacheStore } from '../ports/cache-store.ts';
import type { Digest } from '../ports/digest.ts';
import { keepEntry } from './keep-entry.ts';
import { sealedLength, sealEntry, unsealEntry } from './sealed-entry.ts';

/** What a clip can be mastered by without its samples: numbers for each 10 ms, and the gain that they come to. */
export interface StoredMeasure {
  readonly gain: number;
  readonly energies: Float32Array;
  readonly peaks: Float32Array;
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

/** A measure is stored as its energies, its peaks, and its gain; a clip as its measure and then its samples. */
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
      const measure = [clip.energies, clip.peaks, Float32Array.of(clip.gain)];
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

function parseMeasure({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): StoredMeasure {
  const blocks = (byteLength - numberBytes) / measureBytesPerBlock;
  const [gain = 1] = new Float32Array(buffer, byteOffset + blocks * measureBytesPerBlock, 1);
  return {
    gain,
    energies: new Float32Array(buffer, byteOffset, blocks),
    peaks: new Float32Array(buffer, byteOffset + numberBytes * blocks, blocks),
  };
}

function parseClip(content: Uint8Array<ArrayBuffer>): StoredClip {
  const blocks = (content.length - numberBytes) / clipBytesPerBlock;
  const measureBytes = blocks * measureBytesPerBlock + numberBytes;
  const samples = new Int16Array(content.buffer, content.byteOffset + measureBytes, blocks * samplesPerBlock);
  return { ...parseMeasure(content.subarray(0, measureBytes)), samples };
}
