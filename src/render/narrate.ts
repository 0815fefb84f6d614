/** From a cast script to audio: spoken, put on a timeline, mastered, and encoded piece by piece. */
import type { AudioTags } from '../audio/id3.ts';
import { flushFrames, frameBytes, frameMs } from '../audio/mp3/mp3-format.ts';
import { encodeHere, type PieceEncoder } from '../audio/mp3/piece-encoder.ts';
import { AppError } from '../errors/app-error.ts';
import type { Message } from '../errors/message.ts';
import type { CacheStore } from '../ports/cache-store.ts';
import type { Digest } from '../ports/digest.ts';
import type { FileSink } from '../ports/files.ts';
import type { Progress } from '../ports/progress.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';
import type { CastSegment, Script, TimedSegment } from '../script/segment.ts';
import { speechKey } from '../voice/speech-key.ts';
import { listDoubts } from '../voice/synthesize-script.ts';
import {
  keepNarration,
  narrationKey,
  recallNarration,
  type KnownNarration,
} from './narration/narration-memory.ts';
import { openPieceShelf } from './narration/piece-shelf.ts';
import { speakScript, type Narrated } from './narration/speak-script.ts';
import { writeAudio } from './narration/write-audio.ts';

export interface NarrationOptions {
  readonly engine: SpeechEngine;
  readonly cache: CacheStore;
  readonly digest: Digest;
  readonly progress: Progress;
  /** Names this build of Lectern: what others found out about a whole narration is found out again. */
  readonly build: string;
  /** Encodes in this thread where none is given. */
  readonly encoder?: PieceEncoder;
  readonly signal?: AbortSignal;
}

export interface NarratedAudio {
  readonly script: Script<TimedSegment>;
  /** From the first sample to the end of the last pause. */
  readonly durationMs: number;
  readonly messages: readonly Message[];
  /**
   * Writes the MP3 to a sink, piece by piece: its size is not held in memory. The sink is left open.
   * @throws AppError as `narrate`, where the cache has lost what was said, or the signal's reason
   */
  encode(sink: FileSink, tags: AudioTags, progress: Progress): Promise<{ readonly byteLength: number }>;
}

/**
 * Speaks a script and lays out its timeline. What was narrated before is put together from its pieces. Times are whole
 * milliseconds.
 * @throws AppError `nothing-to-say`, `engine-failed`, `engine-timed-out`, `cache-full`, or the signal's reason
 */
export async function narrate(
  script: Script<CastSegment>,
  options: NarrationOptions,
): Promise<NarratedAudio> {
  const { progress, engine, digest } = options;
  const { segments } = script;
  if (segments.length === 0) throw AppError.of('nothing-to-say', undefined);
  progress.step('Speaking', segments.length);
  const studio = { ...options, encoder: options.encoder ?? encodeHere(), shelf: openPieceShelf() };
  const keys = segments.map((segment) => speechKey(segment, engine, digest));
  const key = narrationKey(script, keys, options);
  const known = await recallNarration(key, studio);
  if (known !== null) progress.advance(segments.length);
  const { times, plan } =
    known === null
      ? await speakScript(script, {
          ...studio,
          keys,
          onEncoded: (pieces, { times, plan: { frames } }) =>
            keepNarration(key, { times, pieces, frames }, studio),
        })
      : planKnown(known);
  return {
    script: { ...script, segments: times.map((time, at) => ({ ...(segments[at] as CastSegment), ...time })) },
    durationMs: plan.frames * frameMs,
    messages: listDoubts(script, engine),
    encode: (sink, tags, progress) =>
      writeAudio(plan, { ...studio, sink, tags, progress, atOnce: studio.encoder.concurrency }),
  };
}

function planKnown({ times, pieces }: KnownNarration): Narrated {
  const frames = pieces.reduce((sum, { length }) => sum + length / frameBytes - flushFrames, 0);
  const pieceAt = (index: number): Promise<Uint8Array> => Promise.resolve(pieces[index] as Uint8Array);
  return {
    times,
    plan: { pieces: pieces.length, frames, pieceAt, onWritten: () => Promise.resolve() },
  };
}
