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

/** A clip with the gain of its voice, as a ratio. */
export interface MasteredClip extends SpokenClip {
  readonly gain: number;
}

export interface Studio {
  readonly cache: CacheStore;
  readonly digest: Digest;
  readonly encoder: PieceEncoder;
  /** A clip with its samples. */
  readonly readClip: (clip: SpokenClip) => Promise<StoredClip>;
}

/** Raised whenever the encoder, or what is done to samples before it, changes. */
const formatVersion = '3';
const kind = 'piece';

/**
 * Makes the MP3 frames of a clip, with the silence after it, `frames` in all and the encoder's flush. Those that were
 * made before come from the cache.
 */
export function openPieces({ cache, digest, readClip, encoder }: Studio) {
  return async (clip: MasteredClip, frames: number): Promise<Uint8Array> => {
    const key = pieceKey(clip, frames, digest);
    const entry = await cache.get(key);
    const known = entry === null ? null : unsealEntry(entry, { kind, key, digest });
    if (known !== null) return known;
    const spoken = await readClip(clip);
    if (!isMeasuredBy(clip.measure, spoken)) throw changedSpeech(clip.segment);
    const { samples, peaks } = spoken;
    const bytes = await encoder.encode({ samples, peaks, gain: clip.gain, ceiling, frames });
    await keepEntry(cache, key, sealEntry([bytes], { kind, key, digest }));
    return bytes;
  };
}

/** All that a piece depends on. Its peaks stand for its samples, which need not be read to find it. */
function pieceKey({ key, gain, measure }: MasteredClip, frames: number, digest: Digest): string {
  const { buffer, byteOffset, byteLength } = measure.peaks;
  const treatment = [gain, ceiling, bitrateKbps, frames].map(String);
  return digest([kind, formatVersion, ...treatment, key, new Uint8Array(buffer, byteOffset, byteLength)]);
}

/** An engine whose speech is never the same twice, and a cache that lost the first. */
const changedSpeech = ({ voice, spoken }: CastSegment): AppError =>
  AppError.of('engine-failed', {
    engine: voice.engine,
    problem: 'the cache lost its speech while the audio was made, and the second time it came out otherwise',
    text: spoken,
  });
