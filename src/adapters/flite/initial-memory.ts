import { closeSync, openSync, readSync } from 'node:fs';
import type { DataSegment } from './split-module.ts';
import { partByVoice, type VoiceParts } from './voice-data.ts';

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
 * program's constants: the compiler has put there what no program writes to, and so they are read once, and those of a
 * voice only when it is asked for.
 */
export class InitialMemory {
  readonly #memory: WebAssembly.Memory;
  readonly #path: string;
  readonly #variables: readonly Variables[];
  /** Where the memory begins that holds nothing at the start, or variables. */
  readonly #constantsEnd: number;
  /** The constants of voices that nobody has asked for yet. */
  readonly #unread: Map<string, DataSegment>;

  /** Fills the memory of a new instance. */
  constructor(memory: WebAssembly.Memory, { path, data }: ModuleData) {
    this.#memory = memory;
    this.#path = path;
    const [constants] = data.length > 1 ? data : [];
    const variables = constants === undefined ? data : data.slice(1);
    const { common, own } = constants === undefined ? noParts : partByVoice(constants);
    readInto(memory, path, [...common, ...variables]);
    this.#unread = new Map(own);
    this.#constantsEnd = constants === undefined ? 0 : constants.address + constants.length;
    this.#variables = variables.map(({ address, length }) => ({
      address,
      bytes: new Uint8Array(memory.buffer, address, length).slice(),
    }));
  }

  /** Reads what a voice needs, which is there from then on. */
  provide(voice: string): void {
    const part = this.#unread.get(voice);
    if (part === undefined) return;
    readInto(this.#memory, this.#path, [part]);
    this.#unread.delete(voice);
  }

  /** Gives the variables the values that they had at the start, and zeros to everything else but the constants. */
  restore(): void {
    const bytes = new Uint8Array(this.#memory.buffer);
    bytes.fill(0, this.#constantsEnd);
    for (const { address, bytes: values } of this.#variables) bytes.set(values, address);
  }
}

const noParts: VoiceParts = { common: [], own: new Map() };

function readInto(memory: WebAssembly.Memory, path: string, segments: readonly DataSegment[]): void {
  const file = openSync(path, 'r');
  try {
    for (const { address, position, length } of segments) {
      const read = readSync(file, new Uint8Array(memory.buffer, address, length), 0, length, position);
      if (read !== length) throw new RangeError(`${path} is shorter than it was.`);
    }
  } finally {
    closeSync(file);
  }
}
