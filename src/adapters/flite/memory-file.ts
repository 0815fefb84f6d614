/** A file in memory that grows as it is written. Its room doubles, so that many small writes cost linear time. */
export class MemoryFile {
  #bytes: Uint8Array;
  #length: number;

  constructor(content: Uint8Array = new Uint8Array(0)) {
    this.#bytes = content;
    this.#length = content.length;
  }

  get length(): number {
    return this.#length;
  }

  /** The content so far, as a view that later writes may change. */
  get content(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  /** Fills `target` from `position` on, and gives the number of bytes read: fewer at the end of the file. */
  read(position: number, target: Uint8Array): number {
    const part = this.content.subarray(position, position + target.length);
    target.set(part);
    return part.length;
  }

  /** Writes past the end leave zeros between. */
  write(position: number, source: Uint8Array): void {
    const end = position + source.length;
    if (end > this.#bytes.length) this.#growTo(end);
    if (position > this.#length) this.#bytes.fill(0, this.#length, position);
    this.#bytes.set(source, position);
    this.#length = Math.max(this.#length, end);
  }

  #growTo(length: number): void {
    const bytes = new Uint8Array(Math.max(length, 2 * this.#bytes.length, 4096));
    bytes.set(this.content);
    this.#bytes = bytes;
  }
}
