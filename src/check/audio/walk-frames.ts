import { readFrameHeader, type FrameHeader } from './frame-header.ts';
import { readInfoFrame, type InfoFrame } from './info-frame.ts';

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
const endTagBytes = 128;
const isEndTag = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 3)) === 'TAG';

/** Walks from header to header through a file that comes in parts, without decoding. */
export class FrameWalk {
  readonly #start: number;
  /** What has been taken and not walked through, and where in the file it begins. */
  #held = new Uint8Array(0);
  #offset: number;
  #first: FrameHeader | null = null;
  #info: InfoFrame | null = null;
  #count = 0;
  #changesAt: number | null = null;
  #isBroken = false;

  /** `start` is where in the file the first part begins. */
  constructor(start: number) {
    this.#start = start;
    this.#offset = start;
  }

  /** Takes the next part, and may keep its end: what follows decides whether that is a tag. */
  take(part: Uint8Array): void {
    if (this.#isBroken) return;
    const held = new Uint8Array(this.#held.length + part.length);
    held.set(this.#held);
    held.set(part, this.#held.length);
    this.#held = held;
    this.#walk(held.length - endTagBytes);
    this.#held = this.#held.slice();
  }

  end(): { readonly frames: Frames; readonly info: InfoFrame | null } {
    const end = this.#held.length - endTagBytes;
    const hasTag = end >= 0 && isEndTag(this.#held.subarray(end));
    const left = hasTag ? end : this.#held.length;
    this.#meet(readFrameHeader(this.#held, 0));
    const walked = this.#walk(left);
    const brokenAt = this.#isBroken || walked < left ? this.#offset : null;
    const byteLength = this.#offset - this.#start;
    const [first, count, changesAt] = [this.#first, this.#count, this.#changesAt];
    return { frames: { first, count, byteLength, brokenAt, changesAt }, info: this.#info };
  }

  /** Walks through the whole frames among the first `end` bytes that are held, and tells how far that is. */
  #walk(end: number): number {
    let at = 0;
    while (at < end) {
      const header = readFrameHeader(this.#held, at);
      this.#isBroken = header === null;
      if (header === null || at + header.byteLength > end) break;
      if (at === 0) this.#meet(header);
      if (this.#changesAt === null && this.#first !== null && !isSame(this.#first, header))
        this.#changesAt = this.#count;
      at += header.byteLength;
      this.#count += 1;
    }
    this.#held = this.#held.subarray(at);
    this.#offset += at;
    return at;
  }

  /** Looks at the first frame of all, which may be cut short. */
  #meet(header: FrameHeader | null): void {
    if (header === null || this.#count > 0 || this.#first !== null) return;
    this.#first = header;
    this.#info = readInfoFrame(this.#held, 0, header);
  }
}
