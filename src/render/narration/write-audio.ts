import { formatId3, type AudioTags } from '../../audio/id3.ts';
import { formatInfoFrame } from '../../audio/mp3/info-frame.ts';
import { flushFrames, frameBytes, frameSamples } from '../../audio/mp3/mp3-format.ts';
import type { Piece, Timeline } from '../../audio/timeline.ts';
import type { FileSink } from '../../ports/files.ts';
import type { Progress } from '../../ports/progress.ts';
import { openPieces, type MasteredClip, type Studio } from './encode-pieces.ts';

export interface AudioPlan {
  /** A piece for each clip. */
  readonly timeline: Timeline;
  readonly clips: readonly MasteredClip[];
}

export interface WriteOptions extends Studio {
  readonly sink: FileSink;
  readonly tags: AudioTags;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

/** Writes tag, Info frame and the pieces in order. */
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
    const { frames } = timeline.pieces[index] as Piece;
    const bytes = await encodePiece(clip, frames);
    // The frames that flush the encoder belong after the last piece only.
    await write(index === clips.length - 1 ? bytes : bytes.subarray(0, frames * frameBytes));
    progress.advance(index + 1);
  }
  return { byteLength };
}
