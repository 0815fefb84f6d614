/** The pieces of an archive, told by its first bytes and never by its name. */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { bunzip2 } from './bunzip2.ts';
import type { Pieces } from './pieces.ts';
import { readTar } from './read-tar.ts';
import { readZip } from './read-zip.ts';

type Bytes = AsyncIterable<Uint8Array>;

const readers = {
  bzip2: (path) => readTar(unpackBzip2(path)),
  gzip: (path) => readTar(unpackGzip(path)),
  zip: (path) => readZip(createReadStream(path)),
  tar: (path) => readTar(createReadStream(path)),
} as const satisfies Record<string, (path: string) => Pieces>;

/** @throws RangeError on a file that is no archive of a kind that is read */
export async function readArchive(path: string): Promise<Pieces> {
  const kind = kindOf(await readStart(path));
  if (kind === null) throw new RangeError('it is no archive that is read (.tar.bz2, .tar.gz, .tar or .zip)');
  return readers[kind](path);
}

const startBytes = 512;

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(startBytes), 0, startBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function kindOf(start: Buffer): keyof typeof readers | null {
  if (start.toString('latin1', 0, 3) === 'BZh') return 'bzip2';
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip';
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/u.test(start.toString('latin1', 0, 4))) return 'zip';
  return start.toString('latin1', 257, 262) === 'ustar' ? 'tar' : null;
}

const chunkBytes = 2 ** 16;

async function* unpackBzip2(path: string): Bytes {
  const file = openSync(path, 'r');
  try {
    yield* bunzip2(() => {
      const chunk = new Uint8Array(chunkBytes);
      const length = readSync(file, chunk);
      return length === 0 ? null : chunk.subarray(0, length);
    });
  } finally {
    closeSync(file);
  }
}

async function* unpackGzip(path: string): Bytes {
  const source = createReadStream(path);
  const unpacked = createGunzip();
  source.on('error', (cause) => unpacked.destroy(cause));
  try {
    yield* source.pipe(unpacked) as Bytes;
  } finally {
    source.destroy();
  }
}
