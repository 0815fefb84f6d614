/** From a cast script to pieces of MP3: spoken, put on a timeline, mastered and encoded. */
import { giveBackClip, makeClip, rehearseClips, silentClip } from '../../audio/clip.ts';
import { levelMix, type Part } from '../../audio/master.ts';
import { frameMs } from '../../audio/mp3/mp3-format.ts';
import { blockMs } from '../../audio/pcm-format.ts';
import { framesOf, layTimeline, type ClipLength, type Piece, type Timeline } from '../../audio/timeline.ts';
import type { Progress } from '../../ports/progress.ts';
import type { SpeechEngine } from '../../ports/speech-engine.ts';
import type { CastSegment, Script } from '../../script/segment.ts';
import { estimateWords } from '../../voice/estimate-words.ts';
import { synthesizeScript, type SpokenClip } from '../../voice/synthesize-script.ts';
import { encodePiece, fetchPieces, type Studio } from './encode-pieces.ts';
import type { AudioPlan } from './write-audio.ts';
import type { SegmentTimes } from './narration-memory.ts';

export interface SpeakingOptions extends Studio {
  readonly engine: SpeechEngine;
  readonly progress: Progress;
  /** The name of each segment's speech. */
  readonly keys: readonly string[];
  /** Called when every piece has been made, with their names in the cache. */
  readonly onEncoded: (pieces: readonly string[], narrated: Narrated) => Promise<void>;
  readonly signal?: AbortSignal;
}

export interface Narrated {
  /** One for each segment. */
  readonly times: readonly SegmentTimes[];
  readonly plan: AudioPlan;
}

/**
 * Says what the cache does not hold. Each clip is encoded as soon as it is spoken, while the engine says the next: the
 * cache takes the samples and the encoded pieces.
 * @throws AppError as `narrate`
 */
export async function speakScript(script: Script<CastSegment>, options: SpeakingOptions): Promise<Narrated> {
  const { progress, encoder, onEncoded } = options;
  let rehearsal: Promise<void> | null = null;
  const { clips, readClip } = await synthesizeScript(script, {
    ...options,
    makeClip,
    silence: silentClip(),
    onAsking() {
      encoder.prepare();
      // In the next turn, when the engine is at work.
      rehearsal ??= Promise.resolve().then(rehearseClips);
    },
    async onMade(clip, made) {
      await encodePiece({ ...likelyPiece(clip), readClip: () => Promise.resolve(made) }, options);
      giveBackClip(made);
    },
    async onWaiting(clips) {
      await fetchPieces(clips.map(likelyPiece), options);
      // A rehearsal too, for nothing comes of it.
      levelMix(clips.map(partOf));
    },
    onProgress: (done) => progress.advance(done),
  });
  progress.step('Mastering', null);
  const timeline = layTimeline(clips.map(lengthOf));
  const mixGain = levelMix(clips.map(partOf));
  const names: string[] = [];
  const pieceAt = async (index: number): Promise<Uint8Array> => {
    const { frames } = timeline.pieces[index] as Piece;
    const clip = clips[index] as SpokenClip;
    const { key, bytes } = await encodePiece({ clip, mixGain, frames, readClip }, options);
    names[index] = key;
    return bytes;
  };
  const narrated: Narrated = {
    times: timeSegments(clips, timeline),
    plan: {
      pieces: clips.length,
      frames: timeline.frames,
      pieceAt,
      onWritten: () => onEncoded(names, narrated),
    },
  };
  return narrated;
}

/** A clip's piece before all are known: nearly always, the whole needs no gain of its own. */
const likelyPiece = (clip: SpokenClip) => ({ clip, mixGain: 1, frames: framesOf(lengthOf(clip)) });

const partOf = ({ segment, measure }: SpokenClip): Part => ({ measure, pauseMs: segment.pauseAfterMs });

const lengthOf = ({ segment, measure }: SpokenClip): ClipLength => ({
  blocks: measure.energies.length,
  pauseMs: segment.pauseAfterMs,
});

const timeSegments = (clips: readonly SpokenClip[], { pieces }: Timeline): readonly SegmentTimes[] =>
  clips.map(({ segment, measure }, index) => {
    const startMs = (pieces[index]?.startFrame ?? 0) * frameMs;
    const words = measure.words ?? estimateWords(segment.spoken, { energies: measure.energies, blockMs });
    return {
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
