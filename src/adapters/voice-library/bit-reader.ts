/** Gives the next bytes of a stream; null at its end. */
export type ByteSource = () => Uint8Array | null;

/** Reads bits, the highest of each byte first. */
export class BitReader {
  readonly #next: ByteSource;
  #bytes = new Uint8Array(0);
  #at = 0;
  /** The last bits that were read, of which the lowest `#count` are still to be given. */
  #held = 0;
  #count = 0;

  constructor(next: ByteSource) {
    this.#next = next;
  }

  /** A number of 1 to 24 bits. @throws RangeError where the stream ends before it */
  bits(count: number): number {
    const value = this.peek(count);
    this.skip(count);
    return value;
  }

  /** A number of 32 bits. */
  word(): number {
    return this.bits(16) * 2 ** 16 + this.bits(16);
  }

  /** The next 1 to 24 bits, which stay unread; zeros behind the end. */
  peek(count: number): number {
    while (this.#count < count) {
      if (!this.#fill()) return (this.#held << (count - this.#count)) & ((1 << count) - 1);
      this.#held = (this.#held << 8) | (this.#bytes[this.#at] ?? 0);
      this.#at += 1;
      this.#count += 8;
    }
    return (this.#held >>> (this.#count - count)) & ((1 << count) - 1);
  }

  /** Leaves out bits that were peeked at. @throws RangeError where the stream ends before them */
  skip(count: number): void {
    if (this.#count < count) throw new RangeError('it ends too early');
    this.#count -= count;
  }

  /** Leaves out what is left of a byte. */
  align(): void {
    this.#count -= this.#count % 8;
  }

  isAtEnd(): boolean {
    return this.#count === 0 && !this.#fill();
  }

  #fill(): boolean {
    while (this.#at >= this.#bytes.length) {
      const bytes = this.#next();
      if (bytes === null) return false;
      this.#bytes = new Uint8Array(bytes);
      this.#at = 0;
    }
    return true;
  }
}
