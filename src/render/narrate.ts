/** From a cast script to audio: spoken, put on a timeline, mastered, and encoded piece by piece. */
import { silentClip, makeClip } from '../audio/clip.ts';
import { layTimeline } from '../audio/timeline.ts';
import { masterGains } from '../audio/master.ts';
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
import type { CastSegment, Script, TimedSegment, Voice } from '../script/segment.ts';
import { synthesizeScript, type SpokenClip } from '../voice/synthesize-script.ts';
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
 * Speaks a script and lays out its timeline; the cache takes the samples. Times are whole milliseconds.
 * @throws AppError `nothing-to-say`, `engine-failed`, `engine-timed-out`, `cache-full`, or the signal's reason
 */
export async function narrate(
  script: Script<CastSegment>,
  options: NarrationOptions,
): Promise<NarratedAudio> {
  const { progress } = options;
  if (script.segments.length === 0) throw AppError.of('nothing-to-say', undefined);
  progress.step('Speaking', script.segments.length);
  const onProgress = (done: number): void => progress.advance(done);
  const synthesis = await synthesizeScript(script, {
    ...options,
    makeClip,
    silence: silentClip(),
    onProgress,
  });
  progress.step('Mastering', null);
  const plan = planAudio(synthesis.clips);
  return {
    script: { ...script, segments: timeSegments(plan) },
    durationMs: plan.timeline.frames * frameMs,
    messages: synthesis.messages,
    encode: (sink, tags, progress) =>
      writeAudio(plan, {
        ...options,
        encoder: options.encoder ?? encodeHere(),
        readClip: synthesis.readClip,
        sink,
        tags,
        progress,
      }),
  };
}

function planAudio(clips: readonly SpokenClip[]): AudioPlan {
  const parts = clips.map(({ segment, measure }) => ({
    voice: voiceName(segment.voice),
    measure,
    pauseMs: segment.pauseAfterMs,
  }));
  const gains = masterGains(parts);
  return {
    timeline: layTimeline(
      clips.map(({ segment, measure }) => ({
        blocks: measure.energies.length,
        pauseMs: segment.pauseAfterMs,
      })),
    ),
    clips: clips.map((clip) => ({ ...clip, gain: gains.get(voiceName(clip.segment.voice)) ?? 1 })),
  };
}

const voiceName = ({ engine, id, params }: Voice): string =>
  JSON.stringify([engine, id, params.pitchHz, params.rate]);

const timeSegments = ({ timeline, clips }: AudioPlan): readonly TimedSegment[] =>
  clips.map(({ segment, measure }, index) => {
    const startMs = (timeline.pieces[index]?.startFrame ?? 0) * frameMs;
    return { ...segment, startMs, endMs: startMs + measure.energies.length * blockMs };
  });
