/**
 * Takes a WebAssembly module apart. Flite's is 21 MB, of which 17 MB are data of its voices and 4 MB are notes for
 * debuggers; its code is 200 kB. Compiled without the rest, and with the data read straight from the file into the
 * memory of an instance, it starts in a third of the time and the memory.
 */

/** Bytes that a module puts into the memory of a new instance. */
export interface DataSegment {
  /** Where in memory. */
  readonly address: number;
  /** Where in the module's file. */
  readonly position: number;
  readonly length: number;
}

export interface SplitModule {
  /** A module of its own, whose instances begin with an empty memory. */
  readonly code: Uint8Array<ArrayBuffer>;
  readonly data: readonly DataSegment[];
}

/** Bytes of the module's file; fewer than asked for at its end. */
export type ReadFile = (position: number, length: number) => Uint8Array;

const headerBytes = 8;
const section = { custom: 0, data: 11 } as const;
const instruction = { constant: 0x41, end: 0x0b } as const;
/** More than the longest head of a section or segment. */
const headBytes = 32;

/**
 * Splits a module whose memory is its own and whose data have constant addresses, as compilers of C make them.
 * @throws RangeError on any other kind of module
 */
export function splitModule(read: ReadFile): SplitModule {
  const parts: Uint8Array[] = [read(0, headerBytes)];
  let data: readonly DataSegment[] = [];
  for (let position = headerBytes; ;) {
    const head = new Numbers(read(position, headBytes));
    if (head.isEmpty) return { code: join(parts), data };
    const id = head.byte();
    const length = head.number();
    const content = position + head.length;
    if (id === section.data) data = readSegments(read, content);
    else if (id !== section.custom) parts.push(read(position, head.length + length));
    position = content + length;
  }
}

function readSegments(read: ReadFile, start: number): readonly DataSegment[] {
  const first = new Numbers(read(start, headBytes));
  const count = first.number();
  const segments: DataSegment[] = [];
  let position = start + first.length;
  for (let index = 0; index < count; index += 1) {
    const head = new Numbers(read(position, headBytes));
    const isConstant = head.number() === 0 && head.byte() === instruction.constant;
    const address = head.number();
    if (!isConstant || head.byte() !== instruction.end)
      throw new RangeError('splitModule: expected data with a constant address');
    const length = head.number();
    segments.push({ address, position: position + head.length, length });
    position += head.length + length;
  }
  return segments;
}

/** Reads numbers in their order. They are LEB128: seven bits a byte, the lowest first. */
class Numbers {
  readonly #bytes: Uint8Array;
  length = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isEmpty(): boolean {
    return this.#bytes.length === 0;
  }

  byte(): number {
    const byte = this.#bytes[this.length];
    if (byte === undefined) throw new RangeError('splitModule: expected more bytes');
    this.length += 1;
    return byte;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let length = 0;
  for (const part of parts) {
    joined.set(part, length);
    length += part.length;
  }
  return joined;
}
