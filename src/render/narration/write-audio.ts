import { formatId3, type AudioTags } from '../../audio/id3.ts';
import { formatInfoFrame } from '../../audio/mp3/info-frame.ts';
import { flushFrames, frameBytes, frameSamples } from '../../audio/mp3/mp3-format.ts';
import type { Piece, Timeline } from '../../audio/timeline.ts';
import type { FileSink } from '../../ports/files.ts';
import type { Progress } from '../../ports/progress.ts';
import type { SpokenClip } from '../../voice/synthesize-script.ts';
import { encodePiece, type PieceRequest, type Studio } from './encode-pieces.ts';
import { gatherWrites } from './gather-writes.ts';

export interface AudioPlan extends Pick<PieceRequest, 'mixGain' | 'readClip'> {
  /** A piece for each clip. */
  readonly timeline: Timeline;
  readonly clips: readonly SpokenClip[];
}

export interface WriteOptions extends Studio {
  readonly sink: FileSink;
  readonly tags: AudioTags;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

/** Writes tag, Info frame and the pieces in order, however many of them are encoded at once. */
export async function writeAudio(
  { timeline, clips, mixGain, readClip }: AudioPlan,
  options: WriteOptions,
): Promise<{ readonly byteLength: number }> {
  const { sink, tags, progress, signal, encoder } = options;
  progress.step('Encoding', clips.length);
  const framesOf = (index: number): number => (timeline.pieces[index] as Piece).frames;
  const gathered = gatherWrites(sink);
  await gathered.write(formatId3(tags));
  await gathered.write(formatInfoFrame(timeline.frames + flushFrames, timeline.frames * frameSamples));
  const encode = (clip: SpokenClip, index: number) =>
    encodePiece({ clip, mixGain, frames: framesOf(index), readClip }, options);
  let done = 0;
  for await (const bytes of runAhead(clips, encode, encoder.concurrency)) {
    signal?.throwIfAborted();
    done += 1;
    // The frames that flush the encoder belong after the last piece only.
    await gathered.write(done === clips.length ? bytes : bytes.subarray(0, framesOf(done - 1) * frameBytes));
    progress.advance(done);
  }
  await gathered.flush();
  return { byteLength: gathered.byteLength };
}

/** The results of work on items, in their order, with work on so many of them under way at once. */
async function* runAhead<Item, Value>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Value>,
  atOnce: number,
): AsyncGenerator<Value> {
  const underWay: Promise<Value>[] = [];
  for (const [index, item] of items.entries()) {
    const value = work(item, index);
    // Whoever waits for it hears of its failure.
    value.catch(() => undefined);
    underWay.push(value);
    if (underWay.length >= atOnce) yield underWay.shift() as Promise<Value>;
  }
  for (const value of underWay) yield value;
}
