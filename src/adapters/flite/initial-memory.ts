/** What a WebAssembly module puts into the memory of a new instance: the bytes of its data segments, at their offsets. */
export interface InitialData {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

const headerBytes = 8;
const dataSection = 11;
const instruction = { constant: 0x41, end: 0x0b } as const;

/** Reads the numbers of a module in their order. They are LEB128: seven bits a byte, the lowest first. */
class ModuleReader {
  readonly #bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes;
    this.position = position;
  }

  get atEnd(): boolean {
    return this.position >= this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.position];
    if (byte === undefined) throw new RangeError('ModuleReader: expected more bytes');
    this.position += 1;
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

  bytes(length: number): Uint8Array {
    this.position += length;
    return this.#bytes.subarray(this.position - length, this.position);
  }
}

/**
 * The data segments of a module whose memory is its own and whose offsets are constants, as compilers of C make them.
 * With them a used instance can be made as good as new, at a small part of the cost of another instance.
 * @throws RangeError on any other kind of module
 */
export function readInitialData(module: Uint8Array): readonly InitialData[] {
  const reader = new ModuleReader(module, headerBytes);
  while (!reader.atEnd) {
    const section = reader.byte();
    const length = reader.number();
    if (section === dataSection) return Array.from({ length: reader.number() }, () => readSegment(reader));
    reader.bytes(length);
  }
  return [];
}

function readSegment(reader: ModuleReader): InitialData {
  const isActive = reader.number() === 0 && reader.byte() === instruction.constant;
  const offset = reader.number();
  if (!isActive || reader.byte() !== instruction.end)
    throw new RangeError('readInitialData: expected a segment with a constant offset');
  return { offset, bytes: reader.bytes(reader.number()) };
}
