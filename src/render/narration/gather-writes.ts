import type { FileSink } from '../../ports/files.ts';

/** So much is written at once: a small write costs nearly as much as a large one. */
const roomBytes = 2 ** 18;

export interface GatheredWrites {
  /** How much was given, written or not. */
  readonly byteLength: number;
  /** Writes once enough has come together. What it was given may be changed afterwards. */
  write(bytes: Uint8Array): Promise<void>;
  /** Writes the rest. */
  flush(): Promise<void>;
}

/** A sink that gets few large writes for many small ones, one after the other. It is left open. */
export function gatherWrites(sink: Pick<FileSink, 'write'>): GatheredWrites {
  // Always the same, for new memory costs more than the copying.
  const room = new Uint8Array(roomBytes);
  let held = 0;
  let byteLength = 0;
  const flush = async (): Promise<void> => {
    const full = room.subarray(0, held);
    held = 0;
    if (full.length > 0) await sink.write(full);
  };
  return {
    get byteLength() {
      return byteLength;
    },
    flush,
    async write(bytes) {
      byteLength += bytes.length;
      for (let from = 0; from < bytes.length; from += roomBytes) {
        const part = bytes.subarray(from, from + roomBytes);
        if (held + part.length > roomBytes) await flush();
        room.set(part, held);
        held += part.length;
      }
    },
  };
}
