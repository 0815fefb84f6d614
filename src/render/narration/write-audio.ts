import { applyGain } from '../../audio/apply-gain.ts';
import { formatId3, type AudioTags } from '../../audio/id3.ts';
import { ceiling } from '../../audio/master.ts';
import { formatInfoFrame } from '../../audio/mp3/info-frame.ts';
import { encoderGain, flushFrames, frameBytes, frameSamples } from '../../audio/mp3/mp3-format.ts';
import { blockSamples } from '../../audio/pcm-format.ts';
import { openPieceEncoder, type PieceEncoder } from '../../audio/mp3/piece-encoder.ts';
import type { Piece, Timeline } from '../../audio/timeline.ts';
import { AppError } from '../../errors/app-error.ts';
import type { CacheStore } from '../../ports/cache-store.ts';
import type { Digest } from '../../ports/digest.ts';
import type { FileSink } from '../../ports/files.ts';
import type { Progress } from '../../ports/progress.ts';
import type { CastSegment } from '../../script/segment.ts';
import type { StoredClip } from '../../voice/clip-store.ts';
import { sealEntry, unsealEntry } from '../../voice/sealed-entry.ts';
import type { SpokenClip } from '../../voice/synthesize-script.ts';

/** A clip with the gain of its voice, as a ratio. */
export interface MasteredClip extends SpokenClip {
  readonly gain: number;
}

export interface AudioPlan {
  /** A piece for each clip. */
  readonly timeline: Timeline;
  readonly clips: readonly MasteredClip[];
}

interface Studio {
  readonly cache: CacheStore;
  readonly digest: Digest;
  readonly readClip: (clip: SpokenClip) => Promise<StoredClip>;
  readonly signal?: AbortSignal;
}

export interface WriteOptions extends Studio {
  readonly sink: FileSink;
  readonly tags: AudioTags;
  readonly progress: Progress;
}

/** Writes tag, Info frame and the pieces in order. A piece that was encoded before comes from the cache. */
export async function writeAudio(
  { timeline, clips }: AudioPlan,
  options: WriteOptions,
): Promise<{ readonly byteLength: number }> {
  const { sink, tags, progress, signal } = options;
  progress.step('Encoding', clips.length);
  const encodePiece = openPieces(options);
  let byteLength = 0;
  const write = async (bytes: Uint8Array): Promise<void> => {
    await sink.write(bytes);
    byteLength += bytes.length;
  };
  await write(await formatId3(tags));
  await write(formatInfoFrame(timeline.frames + flushFrames, timeline.frames * frameSamples));
  for (const [index, clip] of clips.entries()) {
    signal?.throwIfAborted();
    const piece = timeline.pieces[index] as Piece;
    const bytes = await encodePiece(clip, piece.frames);
    await write(index === clips.length - 1 ? bytes : bytes.subarray(0, piece.frames * frameBytes));
    progress.advance(index + 1);
  }
  return { byteLength };
}

/** An engine whose speech is never the same twice, and a cache that lost the first. */
const changedSpeech = ({ voice, spoken }: CastSegment): AppError =>
  AppError.of('engine-failed', {
    engine: voice.engine,
    problem:
      'its speech was lost from the cache while the audio was made, and came out otherwise the second time',
    text: spoken,
  });

/** Raised whenever the encoder, or what is done to samples before it, changes. */
const formatVersion = '1';

/** Pieces by clip and length in frames, from the cache where it has them. The encoder is loaded with the first that is new. */
function openPieces({ cache, digest, readClip }: Studio) {
  const kind = 'piece';
  let encoder: Promise<PieceEncoder> | null = null;
  return async (clip: MasteredClip, frames: number): Promise<Uint8Array> => {
    const { energies, peaks } = clip.measure;
    const sound = [clip.key, new Uint8Array(peaks.buffer, peaks.byteOffset, peaks.byteLength)];
    const key = digest([kind, formatVersion, `${clip.gain}`, `${frames}`, ...sound]);
    const entry = await cache.get(key);
    const known = entry === null ? null : unsealEntry(entry, { kind, digest });
    if (known !== null) return known;
    const { samples } = await readClip(clip);
    if (samples.length !== energies.length * blockSamples) throw changedSpeech(clip.segment);
    const encode = await (encoder ??= openPieceEncoder());
    const target = new Float32Array(frames * frameSamples);
    applyGain(samples, { peaks, gain: clip.gain / encoderGain, ceiling: ceiling / encoderGain }, target);
    const bytes = encode(target);
    await cache.put(key, sealEntry(bytes, { kind, digest }));
    return bytes;
  };
}
