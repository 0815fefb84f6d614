import { ceiling } from '../../audio/master.ts';
import { bitrateKbps } from '../../audio/mp3/mp3-format.ts';
import type { PieceEncoder } from '../../audio/mp3/piece-encoder.ts';
import { AppError } from '../../errors/app-error.ts';
import type { CacheStore } from '../../ports/cache-store.ts';
import type { Digest } from '../../ports/digest.ts';
import type { CastSegment } from '../../script/segment.ts';
import { isMeasuredBy, type StoredClip } from '../../voice/clip-store.ts';
import { keepEntry } from '../../voice/keep-entry.ts';
import { sealEntry, unsealEntry } from '../../voice/sealed-entry.ts';
import type { SpokenClip } from '../../voice/synthesize-script.ts';
import type { PieceShelf } from './piece-shelf.ts';

export interface Studio {
  readonly cache: CacheStore;
  readonly digest: Digest;
  readonly encoder: PieceEncoder;
  readonly shelf: PieceShelf;
}

/** A clip in its place. */
export interface PieceRequest {
  readonly clip: SpokenClip;
  /** What all clips are turned up by, beyond their own gains: a ratio. */
  readonly mixGain: number;
  readonly frames: number;
  /** The clip with its samples, where they are needed. */
  readonly readClip: (clip: SpokenClip) => Promise<StoredClip>;
}

export interface EncodedPiece {
  /** Its name in the cache. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** Raised whenever the encoder, or what is done to samples before it, changes. */
const formatVersion = '4';
const kind = 'piece';

/**
 * Makes the MP3 frames of a clip, with the silence after it, `frames` in all and the encoder's flush. Those that were
 * made before come from the cache.
 */
export async function encodePiece(request: PieceRequest, studio: Studio): Promise<EncodedPiece> {
  const { cache, digest, encoder, shelf } = studio;
  const { clip, mixGain, frames, readClip } = request;
  const key = pieceKey(request, digest);
  const known = shelf.get(key) ?? (await readPiece(key, studio));
  if (known !== null) return { key, bytes: known };
  const spoken = await readClip(clip);
  if (!isMeasuredBy(clip.measure, spoken)) throw changedSpeech(clip.segment);
  const { samples, peaks, gain } = spoken;
  const bytes = await encoder.encode({ samples, peaks, gain: gain * mixGain, ceiling, frames });
  await keepEntry(cache, key, sealEntry([bytes], { kind, key, digest }));
  shelf.lay(key, bytes);
  return { key, bytes };
}

/** Reads pieces that were made before, as many as the shelf has room for: there is time for it while an engine speaks. */
export async function fetchPieces(
  requests: Iterable<Omit<PieceRequest, 'readClip'>>,
  studio: Studio,
): Promise<void> {
  const { shelf } = studio;
  for (const request of requests) {
    if (shelf.isFull) return;
    const key = pieceKey(request, studio.digest);
    const piece = shelf.get(key) ?? (await readPiece(key, studio));
    if (piece !== null) shelf.lay(key, piece);
  }
}

/** Null where the cache does not have it whole. */
export async function readPiece(
  key: string,
  { cache, digest }: Pick<Studio, 'cache' | 'digest'>,
): Promise<Uint8Array | null> {
  const entry = await cache.get(key);
  return entry === null ? null : unsealEntry(entry, { kind, key, digest });
}

/** All that a piece depends on. Its peaks stand for its samples, which need not be read to find it. */
function pieceKey({ clip, mixGain, frames }: Omit<PieceRequest, 'readClip'>, digest: Digest): string {
  const { gain, peaks } = clip.measure;
  const treatment = [gain * mixGain, ceiling, bitrateKbps, frames].map(String);
  const { buffer, byteOffset, byteLength } = peaks;
  return digest([
    kind,
    formatVersion,
    ...treatment,
    clip.key,
    new Uint8Array(buffer, byteOffset, byteLength),
  ]);
}

/** An engine whose speech is never the same twice, and a cache that lost the first. */
const changedSpeech = ({ voice, spoken }: CastSegment): AppError =>
  AppError.of('engine-failed', {
    engine: voice.engine,
    problem: 'the cache lost its speech while the audio was made, and the second time it came out otherwise',
    text: spoken,
  });
