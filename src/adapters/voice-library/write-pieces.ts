/** Unpacks where nothing can come to stand outside of the folder, and no archive can fill the disk. */
import { createHash, type Hash } from 'node:crypto';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Pieces } from './pieces.ts';
import { safePath } from './safe-path.ts';

export interface UnpackingLimits {
  readonly maxEntries: number;
  /** Of all files together, unpacked. */
  readonly maxBytes: number;
}

export interface Unpacking {
  readonly folder: string;
  readonly limits: UnpackingLimits;
  readonly signal: AbortSignal;
}

interface OpenFile {
  readonly path: string;
  readonly file: FileHandle;
  readonly hash: Hash;
}

/**
 * Writes pieces into a folder, which is there and empty. Gives a checksum of what was written, which is the same for
 * the same files whatever they came in.
 * @throws RangeError with what is wrong with the pieces; system errors; the signal's reason
 */
export async function writePieces(pieces: Pieces, { folder, limits, signal }: Unpacking): Promise<string> {
  const sums: string[] = [];
  let current: OpenFile | null = null;
  let [entries, bytes] = [0, 0];
  const finish = async (): Promise<void> => {
    if (current === null) return;
    await current.file.close();
    sums.push(`${current.path} ${current.hash.digest('hex')}`);
    current = null;
  };
  try {
    for await (const piece of pieces) {
      signal.throwIfAborted();
      if (piece.kind === 'bytes') {
        bytes += piece.bytes.byteLength;
        if (bytes > limits.maxBytes) throw new RangeError(`it unpacks to more than ${limits.maxBytes} bytes`);
        await writeBytes(current, piece.bytes);
        continue;
      }
      await finish();
      entries += 1;
      if (entries > limits.maxEntries) throw new RangeError(`it holds more than ${limits.maxEntries} files`);
      const path = safePath(piece.path);
      if (path === null) continue;
      if (piece.kind === 'other') throw new RangeError(`it holds a ${piece.what}, ${JSON.stringify(path)}`);
      if (piece.kind === 'folder') await mkdir(join(folder, path), { recursive: true });
      else current = await openFile(folder, path);
    }
  } finally {
    await finish();
  }
  return createHash('sha256').update(sums.toSorted().join('\n')).digest('hex');
}

/** The bytes of a file that is left out go nowhere. */
async function writeBytes(current: OpenFile | null, bytes: Uint8Array): Promise<void> {
  current?.hash.update(bytes);
  await current?.file.writeFile(bytes);
}

async function openFile(folder: string, path: string): Promise<OpenFile> {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  // Two files of one name, or of names that are one to this file system, would make it unclear which of them is used.
  const file = await open(place, 'wx').catch((cause: unknown) => {
    const isTwice = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw isTwice ? new RangeError(`it holds ${JSON.stringify(path)} twice`, { cause }) : cause;
  });
  return { path, file, hash: createHash('sha256') };
}
