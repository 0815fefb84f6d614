/**
 * The Info frame: a silent first frame that tells how many frames follow, and how many samples the encoder has put
 * before and after the sound. A player that knows them starts and ends on the sample.
 */
import type { FrameHeader } from './frame-header.ts';

export interface InfoFrame {
  /** How many frames it says follow; null where it does not say. */
  readonly frameCount: number | null;
  /** How many bytes it says the frames have, itself included; null where it does not say. */
  readonly byteCount: number | null;
  /** Samples before and after the sound; null where it does not say. */
  readonly delay: number | null;
  readonly padding: number | null;
}

const has = (flags: number, bit: number): boolean => (flags & bit) !== 0;

/** Null where the frame at `offset` is an ordinary one. */
export function readInfoFrame(bytes: Uint8Array, offset: number, header: FrameHeader): InfoFrame | null {
  const frame = bytes.subarray(offset, offset + header.byteLength);
  const sideInfo = header.version === 1 ? [17, 32] : [9, 17];
  const start = 4 + (sideInfo[header.channels - 1] ?? 0);
  const name = String.fromCharCode(...frame.subarray(start, start + 4));
  if (name !== 'Info' && name !== 'Xing') return null;
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const numberAt = (at: number): number | null => (at + 4 <= frame.byteLength ? view.getUint32(at) : null);
  const flags = numberAt(start + 4) ?? 0;
  let at = start + 8;
  const next = (bit: number, size: number): number | null => {
    if (!has(flags, bit)) return null;
    at += size;
    return numberAt(at - size);
  };
  const [frameCount, byteCount] = [next(1, 4), next(2, 4)];
  next(4, 100);
  next(8, 4);
  const gaps = frame.subarray(at + 21, at + 24);
  const [high = 0, middle = 0, low = 0] = gaps;
  const hasGaps = gaps.length === 3 && frame[at] !== 0;
  return {
    frameCount,
    byteCount,
    delay: hasGaps ? (high << 4) | (middle >> 4) : null,
    padding: hasGaps ? ((middle & 0x0f) << 8) | low : null,
  };
}
