/**
 * The part of the WebAssembly System Interface that flite needs: arguments, and files that exist in memory only.
 * The program sees no clock, no environment, no chance and nothing of the machine, so a run depends on its input alone.
 * https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md
 */
// oxlint-disable max-params -- the interface sets the parameters
import { MemoryFile } from './memory-file.ts';

interface OpenFile {
  readonly file: MemoryFile;
  position: number;
}

const success = 0;
const badDescriptor = 8;
const noEntry = 44;

/** The descriptor of the folder that holds the files; 0, 1 and 2 are the standard streams. */
const folder = 3;
const folderName = '.';
const fileType = { folder: 3, regular: 4 } as const;
const openFlag = { truncate: 8 } as const;
const descriptorFlag = { append: 1 } as const;
const allRights = 0xffff_ffff_ffff_ffffn;
const whence = { current: 1, end: 2 } as const;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Thrown through the program when it ends itself before its main function returns. */
export class ProgramExit extends Error {
  override readonly name = 'ProgramExit';
  readonly status: number;

  constructor(status: number) {
    super(`The program ended with status ${status}.`);
    this.status = status;
  }
}

export interface ProgramInput {
  /** The first is the program's own name. */
  readonly args: readonly string[];
  /** By name, in the one folder that there is. Files must be listed to be opened, those to be written too. */
  readonly files: ReadonlyMap<string, MemoryFile>;
}

export class WasiHost {
  #memory: WebAssembly.Memory | null = null;
  #args: readonly Uint8Array[] = [];
  #files: ReadonlyMap<string, MemoryFile> = new Map();
  #open = new Map<number, OpenFile>();

  /** The memory of the instance that the imports are for; to be set before the program runs. */
  attach(memory: WebAssembly.Memory): void {
    this.#memory = memory;
  }

  /** Sets up a run: its arguments, its files, and empty standard streams. */
  begin({ args, files }: ProgramInput): void {
    this.#args = args.map((arg) => encoder.encode(`${arg}\0`));
    this.#files = files;
    this.#open = new Map(
      [0, 1, 2].map((descriptor) => [descriptor, { file: new MemoryFile(), position: 0 }]),
    );
  }

  /** What the program wrote to its standard output in the present run. */
  get outputText(): string {
    return decoder.decode(this.#open.get(1)?.file.content);
  }

  /** What the program wrote to its standard error in the present run. */
  get errorText(): string {
    return decoder.decode(this.#open.get(2)?.file.content);
  }

  readonly imports = {
    args_sizes_get: (count: number, size: number): number => {
      this.#view.setUint32(count, this.#args.length, true);
      this.#view.setUint32(
        size,
        this.#args.reduce((sum, arg) => sum + arg.length, 0),
        true,
      );
      return success;
    },

    args_get: (pointers: number, bytes: number): number => {
      let target = bytes;
      for (const [index, arg] of this.#args.entries()) {
        this.#view.setUint32(pointers + 4 * index, target, true);
        this.#bytes.set(arg, target);
        target += arg.length;
      }
      return success;
    },

    clock_time_get: (_clock: number, _precision: bigint, time: number): number => {
      this.#view.setBigUint64(time, 0n, true);
      return success;
    },

    fd_close: (descriptor: number): number => (this.#open.delete(descriptor) ? success : badDescriptor),

    fd_fdstat_get: (descriptor: number, status: number): number => {
      if (descriptor !== folder && !this.#open.has(descriptor)) return badDescriptor;
      this.#bytes.fill(0, status, status + 24);
      this.#view.setUint8(status, descriptor === folder ? fileType.folder : fileType.regular);
      this.#view.setBigUint64(status + 8, allRights, true);
      this.#view.setBigUint64(status + 16, allRights, true);
      return success;
    },

    fd_fdstat_set_flags: (): number => success,

    fd_prestat_get: (descriptor: number, status: number): number => {
      if (descriptor !== folder) return badDescriptor;
      this.#view.setUint32(status, 0, true);
      this.#view.setUint32(status + 4, folderName.length, true);
      return success;
    },

    fd_prestat_dir_name: (_descriptor: number, name: number): number => {
      this.#bytes.set(encoder.encode(folderName), name);
      return success;
    },

    fd_read: (descriptor: number, vectors: number, count: number, done: number): number => {
      const open = this.#open.get(descriptor);
      if (open === undefined) return badDescriptor;
      let total = 0;
      for (const target of this.#vectors(vectors, count)) {
        const read = open.file.read(open.position, target);
        open.position += read;
        total += read;
        if (read < target.length) break;
      }
      this.#view.setUint32(done, total, true);
      return success;
    },

    fd_write: (descriptor: number, vectors: number, count: number, done: number): number => {
      const open = this.#open.get(descriptor);
      if (open === undefined) return badDescriptor;
      let total = 0;
      for (const source of this.#vectors(vectors, count)) {
        open.file.write(open.position, source);
        open.position += source.length;
        total += source.length;
      }
      this.#view.setUint32(done, total, true);
      return success;
    },

    fd_seek: (descriptor: number, offset: bigint, from: number, position: number): number => {
      const open = this.#open.get(descriptor);
      if (open === undefined) return badDescriptor;
      const origin = from === whence.current ? open.position : from === whence.end ? open.file.length : 0;
      open.position = origin + Number(offset);
      this.#view.setBigUint64(position, BigInt(open.position), true);
      return success;
    },

    path_open: (
      _folder: number,
      _lookup: number,
      path: number,
      length: number,
      flags: number,
      _rights: bigint,
      _inherited: bigint,
      state: number,
      opened: number,
    ): number => {
      const name = decoder.decode(this.#bytes.slice(path, path + length)).replace(/^\.\//u, '');
      const file = this.#files.get(name);
      if (file === undefined) return noEntry;
      if (flags & openFlag.truncate) file.clear();
      const descriptor = Math.max(folder, ...this.#open.keys()) + 1;
      this.#open.set(descriptor, { file, position: state & descriptorFlag.append ? file.length : 0 });
      this.#view.setUint32(opened, descriptor, true);
      return success;
    },

    proc_exit: (status: number): never => {
      throw new ProgramExit(status);
    },
  };

  // Views are made anew each time, for they lose their buffer whenever the program's memory grows.
  get #view(): DataView {
    return new DataView(this.#buffer);
  }

  get #bytes(): Uint8Array {
    return new Uint8Array(this.#buffer);
  }

  get #buffer(): ArrayBuffer {
    if (this.#memory === null) throw new Error('WasiHost: expected a memory before the program runs');
    return this.#memory.buffer;
  }

  *#vectors(address: number, count: number): Generator<Uint8Array> {
    for (let index = 0; index < count; index += 1) {
      const start = this.#view.getUint32(address + 8 * index, true);
      const length = this.#view.getUint32(address + 8 * index + 4, true);
      yield this.#bytes.subarray(start, start + length);
    }
  }
}
