/**
 * Where each piece of the audio stands. A piece is a clip with the silence after it, and a whole number of MP3 frames; so
 * pieces can be encoded one by one, in any order, and kept.
 */
import { codecTailSamples, frameSamples } from './mp3/mp3-format.ts';
import { blockSamples, sampleRateHz } from './pcm-format.ts';

export interface Piece {
  readonly startFrame: number;
  readonly frames: number;
}

export interface Timeline {
  readonly pieces: readonly Piece[];
  readonly frames: number;
}

export interface ClipLength {
  /** Blocks of 10 ms. */
  readonly blocks: number;
  readonly pauseMs: number;
}

/**
 * The MP3 frames of a clip with its pause, which comes out as the nearest whole frame, 24 ms, that leaves the codec its
 * tail of silence: 46 ms at least.
 */
export function framesOf({ blocks, pauseMs }: ClipLength): number {
  const samples = blocks * blockSamples;
  const wanted = Math.round((samples + (pauseMs * sampleRateHz) / 1000) / frameSamples);
  const least = Math.ceil((samples + codecTailSamples) / frameSamples);
  return Math.max(wanted, least);
}

/** Pieces one after the other. */
export function layTimeline(clips: readonly ClipLength[]): Timeline {
  const pieces: Piece[] = [];
  let startFrame = 0;
  for (const clip of clips) {
    const frames = framesOf(clip);
    pieces.push({ startFrame, frames });
    startFrame += frames;
  }
  return { pieces, frames: startFrame };
}
