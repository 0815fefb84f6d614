/** From a cast script to audio: spoken, put on a timeline, mastered, and encoded piece by piece. */
import { giveBackClip, makeClip, silentClip } from '../audio/clip.ts';
import { framesOf, layTimeline, type ClipLength } from '../audio/timeline.ts';
import { levelMix } from '../audio/master.ts';
import type { AudioTags } from '../audio/id3.ts';
import { blockMs } from '../audio/pcm-format.ts';
import { frameMs } from '../audio/mp3/mp3-format.ts';
import { encodeHere, type PieceEncoder } from '../audio/mp3/piece-encoder.ts';
import { AppError } from '../errors/app-error.ts';
import type { Message } from '../errors/message.ts';
import type { CacheStore } from '../ports/cache-store.ts';
import type { Digest } from '../ports/digest.ts';
import type { FileSink } from '../ports/files.ts';
import type { Progress } from '../ports/progress.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';
import type { CastSegment, Script, TimedSegment } from '../script/segment.ts';
import { estimateWords } from '../voice/estimate-words.ts';
import { synthesizeScript, type SpokenClip } from '../voice/synthesize-script.ts';
import { encodePiece, fetchPieces } from './narration/encode-pieces.ts';
import { openPieceShelf } from './narration/piece-shelf.ts';
import { writeAudio, type AudioPlan } from './narration/write-audio.ts';

export interface NarrationOptions {
  readonly engine: SpeechEngine;
  readonly cache: CacheStore;
  readonly digest: Digest;
  readonly progress: Progress;
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
 * Speaks a script and lays out its timeline. Each clip is encoded as soon as it is spoken, while the engine says the next:
 * the cache takes the samples and the encoded pieces. Times are whole milliseconds.
 * @throws AppError `nothing-to-say`, `engine-failed`, `engine-timed-out`, `cache-full`, or the signal's reason
 */
export async function narrate(
  script: Script<CastSegment>,
  options: NarrationOptions,
): Promise<NarratedAudio> {
  const { progress } = options;
  if (script.segments.length === 0) throw AppError.of('nothing-to-say', undefined);
  progress.step('Speaking', script.segments.length);
  const studio = { ...options, encoder: options.encoder ?? encodeHere(), shelf: openPieceShelf() };
  const { clips, messages, readClip } = await synthesizeScript(script, {
    ...options,
    makeClip,
    silence: silentClip(),
    onAsking: () => studio.encoder.prepare(),
    async onMade(clip, made) {
      await encodePiece({ ...likelyPiece(clip), readClip: () => Promise.resolve(made) }, studio);
      giveBackClip(made);
    },
    onWaiting: (clips) => fetchPieces(clips.map(likelyPiece), studio),
    onProgress: (done) => progress.advance(done),
  });
  progress.step('Mastering', null);
  const plan = { ...planAudio(clips), readClip };
  return {
    script: { ...script, segments: timeSegments(plan) },
    durationMs: plan.timeline.frames * frameMs,
    messages,
    encode: (sink, tags, progress) => writeAudio(plan, { ...studio, sink, tags, progress }),
  };
}

function planAudio(clips: readonly SpokenClip[]): Omit<AudioPlan, 'readClip'> {
  const parts = clips.map(({ segment, measure }) => ({ measure, pauseMs: segment.pauseAfterMs }));
  return { clips, timeline: layTimeline(clips.map(lengthOf)), mixGain: levelMix(parts) };
}

/** A clip's piece before all are known: nearly always, the whole needs no gain of its own. */
const likelyPiece = (clip: SpokenClip) => ({ clip, mixGain: 1, frames: framesOf(lengthOf(clip)) });

const lengthOf = ({ segment, measure }: SpokenClip): ClipLength => ({
  blocks: measure.energies.length,
  pauseMs: segment.pauseAfterMs,
});

const timeSegments = ({ timeline, clips }: Omit<AudioPlan, 'readClip'>): readonly TimedSegment[] =>
  clips.map(({ segment, measure }, index) => {
    const startMs = (timeline.pieces[index]?.startFrame ?? 0) * frameMs;
    const words = measure.words ?? estimateWords(segment.spoken, { energies: measure.energies, blockMs });
    return {
      ...segment,
      startMs,
      endMs: startMs + measure.energies.length * blockMs,
      timing: measure.words === null ? 'estimated' : 'engine',
      words: words.map((word) => ({
        spoken: word.range,
        startMs: startMs + word.startMs,
        endMs: startMs + word.endMs,
      })),
    };
  });
