import { Readable } from 'node:stream';
import { createTarDecoder } from 'modern-tar';
import type { Pieces } from './pieces.ts';

/** The pieces of a tar archive (POSIX, with the extensions of GNU's and of pax). @throws Error where it is damaged */
export async function* readTar(bytes: AsyncIterable<Uint8Array>): Pieces {
  const source = Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>;
  const entries = source.pipeThrough(createTarDecoder({ strict: true }));
  for await (const { header, body } of entries) {
    const { name: path, type = 'file' } = header;
    if (type === 'directory') yield { kind: 'folder', path };
    else if (type === 'file') yield { kind: 'file', path };
    else yield { kind: 'other', path, what: type };
    for await (const chunk of body) if (type === 'file') yield { kind: 'bytes', bytes: chunk };
  }
}
