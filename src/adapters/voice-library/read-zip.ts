import { Unzip, UnzipInflate } from 'fflate';
import type { Piece, Pieces } from './pieces.ts';

/** The pieces of a zip archive, from its beginning on. @throws Error where it is damaged */
export async function* readZip(bytes: AsyncIterable<Uint8Array>): Pieces {
  const pieces: Piece[] = [];
  let unfinished = 0;
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/')) return void pieces.push({ kind: 'folder', path: file.name });
    pieces.push({ kind: 'file', path: file.name });
    unfinished += 1;
    file.ondata = (problem, chunk, isLast) => {
      if (problem !== null) throw problem;
      pieces.push({ kind: 'bytes', bytes: chunk });
      if (isLast) unfinished -= 1;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of bytes) {
    unzip.push(chunk);
    yield* pieces.splice(0);
  }
  if (unfinished > 0) throw new RangeError('it ends too early');
}
