import type { Audio } from './audio.ts';
import { lengthOfId3, readId3, type Id3 } from './id3.ts';
import type { InfoFrame } from './info-frame.ts';
import { FrameWalk, type Frames } from './walk-frames.ts';

function durationOf({ first, count }: Frames, info: InfoFrame | null): number | null {
  if (first === null) return null;
  const frames = count - (info === null ? 0 : 1);
  const samples = frames * first.samples - (info?.delay ?? 0) - (info?.padding ?? 0);
  return (samples / first.sampleRateHz) * 1000;
}

/** Reads what it can, holding no more than the tag and a chunk; what is missing is the rules' to say. */
export async function openAudio(chunks: AsyncIterable<Uint8Array>): Promise<Audio> {
  let head = new Uint8Array(0);
  let walk: FrameWalk | null = null;
  let tag: Id3 | null = null;
  const begin = (): FrameWalk => {
    tag = readId3(head);
    const start = tag?.byteLength ?? 0;
    const walk = new FrameWalk(start);
    walk.take(head.subarray(start));
    return walk;
  };
  let byteLength = 0;
  for await (const chunk of chunks) {
    byteLength += chunk.length;
    if (walk === null) {
      const longer = new Uint8Array(head.length + chunk.length);
      longer.set(head);
      longer.set(chunk, head.length);
      head = longer;
      if (head.length >= lengthOfId3(head)) walk = begin();
    } else walk.take(chunk);
  }
  const { frames, info } = (walk ?? begin()).end();
  return { byteLength, tag, frames, info, durationMs: durationOf(frames, info) };
}
