import { readFrameHeader, type FrameHeader } from './frame-header.ts';

export interface Frames {
  /** Null where there is none. */
  readonly first: FrameHeader | null;
  /** The Info frame counted. */
  readonly count: number;
  /** From the first frame's start to the last one's end. */
  readonly byteLength: number;
  /** Where something stands that is neither a frame nor a tag; null where all is well. */
  readonly brokenAt: number | null;
  /** Index of the first frame that differs from the first in rate, bit rate or channels; null where none does. */
  readonly changesAt: number | null;
}

const isSame = (one: FrameHeader, other: FrameHeader): boolean =>
  one.version === other.version &&
  one.sampleRateHz === other.sampleRateHz &&
  one.bitrateKbps === other.bitrateKbps &&
  one.channels === other.channels;

/** An ID3v1 tag may end the file: 128 bytes that begin with "TAG". */
function endOfFrames(bytes: Uint8Array): number {
  const start = bytes.length - 128;
  const hasTag = start >= 0 && String.fromCharCode(...bytes.subarray(start, start + 3)) === 'TAG';
  return hasTag ? start : bytes.length;
}

/** Walks from header to header without decoding. */
export function walkFrames(bytes: Uint8Array, start: number): Frames {
  const end = endOfFrames(bytes);
  const first = readFrameHeader(bytes, start);
  let [count, offset] = [0, start];
  let changesAt: number | null = null;
  while (offset < end) {
    const header = readFrameHeader(bytes, offset);
    if (header === null || offset + header.byteLength > end) break;
    if (changesAt === null && first !== null && !isSame(first, header)) changesAt = count;
    offset += header.byteLength;
    count += 1;
  }
  return { first, count, byteLength: offset - start, brokenAt: offset < end ? offset : null, changesAt };
}
