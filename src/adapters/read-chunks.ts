import { open } from 'node:fs/promises';
import { chunkBytes } from '../ports/files.ts';

/** A file's content in chunks of `chunkBytes`, but for the last, each in the memory of the one before it. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const room = new Uint8Array(chunkBytes);
    for (let filled = chunkBytes; filled === chunkBytes;) {
      filled = 0;
      for (let read = 1; read > 0 && filled < chunkBytes; filled += read)
        ({ bytesRead: read } = await file.read(room, filled, chunkBytes - filled));
      if (filled > 0) yield room.subarray(0, filled);
    }
  } finally {
    await file.close();
  }
}
