import type { Audio } from './audio.ts';
import { readId3 } from './id3.ts';
import { readInfoFrame, type InfoFrame } from './info-frame.ts';
import { walkFrames, type Frames } from './walk-frames.ts';

function durationOf({ first, count }: Frames, info: InfoFrame | null): number | null {
  if (first === null) return null;
  const frames = count - (info === null ? 0 : 1);
  const samples = frames * first.samples - (info?.delay ?? 0) - (info?.padding ?? 0);
  return (samples / first.sampleRateHz) * 1000;
}

/** Reads what it can; what is missing is the rules' to say. */
export function openAudio(bytes: Uint8Array): Audio {
  const tag = readId3(bytes);
  const start = tag?.byteLength ?? 0;
  const frames = walkFrames(bytes, start);
  const info = frames.first === null ? null : readInfoFrame(bytes, start, frames.first);
  return { byteLength: bytes.length, tag, frames, info, durationMs: durationOf(frames, info) };
}
