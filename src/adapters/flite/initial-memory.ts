import { closeSync, openSync, readSync } from 'node:fs';
import type { DataSegment } from './split-module.ts';

export interface ModuleData {
  /** The file that the data are in. */
  readonly path: string;
  readonly data: readonly DataSegment[];
}

/** What a program may change of what its memory begins with: bytes, and the address where they stand. */
interface Variables {
  readonly address: number;
  readonly bytes: Uint8Array;
}

/**
 * The memory of one instance, which can be made again what it was at the start. The first of several segments are the
 * program's constants: the compiler has put there what no program writes to, and so they are read once.
 */
export class InitialMemory {
  readonly #memory: WebAssembly.Memory;
  readonly #variables: readonly Variables[];
  /** Where the memory begins that holds nothing at the start, or variables. */
  readonly #constantsEnd: number;

  /** Fills the memory of a new instance. */
  constructor(memory: WebAssembly.Memory, { path, data }: ModuleData) {
    this.#memory = memory;
    readInto(memory, { path, data });
    const constants = data.length > 1 ? data.slice(0, 1) : [];
    const variables = data.slice(constants.length);
    this.#constantsEnd = constants.reduce((end, { address, length }) => Math.max(end, address + length), 0);
    this.#variables = variables.map(({ address, length }) => ({
      address,
      bytes: new Uint8Array(memory.buffer, address, length).slice(),
    }));
  }

  /** Gives the variables the values that they had at the start, and zeros to everything else but the constants. */
  restore(): void {
    const bytes = new Uint8Array(this.#memory.buffer);
    bytes.fill(0, this.#constantsEnd);
    for (const { address, bytes: values } of this.#variables) bytes.set(values, address);
  }
}

function readInto(memory: WebAssembly.Memory, { path, data }: ModuleData): void {
  const file = openSync(path, 'r');
  try {
    for (const { address, position, length } of data) {
      const read = readSync(file, new Uint8Array(memory.buffer, address, length), 0, length, position);
      if (read !== length) throw new RangeError(`${path} is shorter than it was.`);
    }
  } finally {
    closeSync(file);
  }
}
