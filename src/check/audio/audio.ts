/** audio.mp3: its tag, its frames and its Info frame, without decoding a sample. */
import type { Frames } from './walk-frames.ts';
import type { InfoFrame } from './info-frame.ts';
import type { Id3 } from './id3.ts';

export interface Audio {
  readonly byteLength: number;
  /** Null where the file has no ID3v2 tag that can be read. */
  readonly tag: Id3 | null;
  readonly frames: Frames;
  /** Null where the first frame is no Info frame. */
  readonly info: InfoFrame | null;
  /** What a player that heeds the Info frame plays; null where the file has no frames. */
  readonly durationMs: number | null;
}
