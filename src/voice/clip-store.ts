/** Clips in the cache: measures apart from samples, for most renders need the measures alone. */
import type { CacheStore } from '../ports/cache-store.ts';
import type { Digest } from '../ports/digest.ts';
import { keepEntry } from './keep-entry.ts';
import { sealedLength, sealEntry, unsealEntry } from './sealed-entry.ts';

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

/** Clips that were made last stay in memory, for they are soon encoded: some ten minutes of them, whatever is narrated. */
const maxRecentBytes = 32 * 2 ** 20;

export interface ClipStore {
  /** Null where there is none, or none that is whole. */
  readMeasure(key: string): Promise<StoredMeasure | null>;
  readClip(key: string): Promise<StoredClip | null>;
  /** @throws AppError `cache-full` */
  write(key: string, clip: StoredClip): Promise<void>;
}

/** A measure is stored as its energies and then its peaks; a clip as its measure and then its samples. */
export function openClipStore(cache: CacheStore, digest: Digest): ClipStore {
  const recent = openRecentClips();
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
      const known = recent.take(key);
      if (known !== null) return known;
      const content = await read('clip', key);
      return content === null ? null : parseClip(content);
    },
    async write(key, clip) {
      await write('clip', key, [clip.energies, clip.peaks, clip.samples]);
      await write('measure', key, [clip.energies, clip.peaks]);
      recent.add(key, clip);
    },
  };
}

function openRecentClips() {
  const clips = new Map<string, StoredClip>();
  let bytes = 0;
  const take = (key: string): StoredClip | null => {
    const clip = clips.get(key) ?? null;
    bytes -= clip?.samples.byteLength ?? 0;
    clips.delete(key);
    return clip;
  };
  return {
    take,
    add(key: string, clip: StoredClip): void {
      take(key);
      clips.set(key, clip);
      bytes += clip.samples.byteLength;
      for (const oldest of clips.keys()) {
        if (bytes <= maxRecentBytes) return;
        take(oldest);
      }
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

const measureBytesPerBlock = 2 * Float32Array.BYTES_PER_ELEMENT;
const clipBytesPerBlock = measureBytesPerBlock + samplesPerBlock * Int16Array.BYTES_PER_ELEMENT;

function parseMeasure({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): StoredMeasure {
  const blocks = byteLength / measureBytesPerBlock;
  return {
    energies: new Float32Array(buffer, byteOffset, blocks),
    peaks: new Float32Array(buffer, byteOffset + Float32Array.BYTES_PER_ELEMENT * blocks, blocks),
  };
}

function parseClip(content: Uint8Array<ArrayBuffer>): StoredClip {
  const measureBytes = (content.length / clipBytesPerBlock) * measureBytesPerBlock;
  const samples = new Int16Array(
    content.buffer,
    content.byteOffset + measureBytes,
    (content.length - measureBytes) / 2,
  );
  return { ...parseMeasure(content.subarray(0, measureBytes)), samples };
}
