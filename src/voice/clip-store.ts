/** Clips in the cache: measures apart from samples, for most renders need the measures alone. */
import type { CacheStore } from '../ports/cache-store.ts';
import type { Digest } from '../ports/digest.ts';
import { keepEntry } from './keep-entry.ts';
import { sealEntry, unsealEntry } from './sealed-entry.ts';

/** Numbers for each 10 ms of a clip, from which it can be mastered without its samples. */
export interface StoredMeasure {
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

/** A measure is stored as its energies and then its peaks; a clip as its measure and then its samples. */
export function openClipStore(cache: CacheStore, digest: Digest): ClipStore {
  const keyOf = (kind: Kind, key: string): string => digest([kind, key]);
  const read = async (kind: Kind, key: string) => {
    const entry = await cache.get(keyOf(kind, key));
    return entry === null ? null : unsealEntry(entry, { kind, digest });
  };
  const write = (kind: Kind, key: string, content: Uint8Array) =>
    keepEntry(cache, keyOf(kind, key), sealEntry(content, { kind, digest }));
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
      await write('clip', key, joinBytes([clip.energies, clip.peaks, clip.samples]));
      await write('measure', key, joinBytes([clip.energies, clip.peaks]));
    },
  };
}

type Kind = 'measure' | 'clip';

const measureBytesPerBlock = 2 * Float32Array.BYTES_PER_ELEMENT;
const clipBytesPerBlock = measureBytesPerBlock + samplesPerBlock * Int16Array.BYTES_PER_ELEMENT;

function parseMeasure(content: Uint8Array<ArrayBuffer>): StoredMeasure {
  const blocks = content.length / measureBytesPerBlock;
  return {
    energies: new Float32Array(content.buffer, 0, blocks),
    peaks: new Float32Array(content.buffer, Float32Array.BYTES_PER_ELEMENT * blocks, blocks),
  };
}

function parseClip(content: Uint8Array<ArrayBuffer>): StoredClip {
  const measureBytes = (content.length / clipBytesPerBlock) * measureBytesPerBlock;
  const samples = new Int16Array(content.buffer, measureBytes);
  return { ...parseMeasure(content.subarray(0, measureBytes)), samples };
}

function joinBytes(parts: readonly (Float32Array | Int16Array)[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += part.byteLength;
  }
  return bytes;
}
