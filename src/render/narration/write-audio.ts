import { formatId3, type AudioTags } from '../../audio/id3.ts';
import { formatInfoFrame } from '../../audio/mp3/info-frame.ts';
import { flushFrames, frameBytes, frameSamples } from '../../audio/mp3/mp3-format.ts';
import type { FileSink } from '../../ports/files.ts';
import type { Progress } from '../../ports/progress.ts';
import { gatherWrites } from './gather-writes.ts';

export interface AudioPlan {
  /** How many pieces there are. */
  readonly pieces: number;
  /** Of all of them. */
  readonly frames: number;
  /** Makes a piece: its own frames, and those that flush the encoder. */
  readonly pieceAt: (index: number) => Promise<Uint8Array>;
  /** Called when all of them are written. */
  readonly onWritten: () => Promise<void>;
}

export interface WriteOptions {
  /** How many pieces are worth having under way at once. */
  readonly atOnce: number;
  readonly sink: FileSink;
  readonly tags: AudioTags;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

/** Writes tag, Info frame and the pieces in order, however many of them are encoded at once. */
export async function writeAudio(
  { pieces, frames, pieceAt, onWritten }: AudioPlan,
  { sink, tags, progress, signal, atOnce }: WriteOptions,
): Promise<{ readonly byteLength: number }> {
  progress.step('Encoding', pieces);
  const gathered = gatherWrites(sink);
  await gathered.write(formatId3(tags));
  await gathered.write(formatInfoFrame(frames + flushFrames, frames * frameSamples));
  let done = 0;
  for await (const bytes of runAhead(pieces, pieceAt, atOnce)) {
    signal?.throwIfAborted();
    done += 1;
    // The frames that flush the encoder belong after the last piece only.
    await gathered.write(done === pieces ? bytes : bytes.subarray(0, -flushFrames * frameBytes));
    progress.advance(done);
  }
  await gathered.flush();
  await onWritten();
  return { byteLength: gathered.byteLength };
}

/** The results of work, from index 0 on, in their order, with so many of them under way at once. */
async function* runAhead<Value>(
  count: number,
  work: (index: number) => Promise<Value>,
  atOnce: number,
): AsyncGenerator<Value> {
  const underWay: Promise<Value>[] = [];
  for (let index = 0; index < count; index += 1) {
    const value = work(index);
    // Whoever waits for it hears of its failure.
    value.catch(() => undefined);
    underWay.push(value);
    if (underWay.length >= atOnce) yield underWay.shift() as Promise<Value>;
  }
  for (const value of underWay) yield value;
}
