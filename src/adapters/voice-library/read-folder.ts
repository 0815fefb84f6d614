import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pieces } from './pieces.ts';

/** Deeper than any voice, so that a link to a folder above it comes to an end. */
const deepest = 12;

/** The pieces of a folder. Links in it are followed: it is a person's own, and some downloaders make folders of links. */
export async function* readFolder(folder: string, above = '', depth = 0): Pieces {
  if (depth > deepest) throw new RangeError(`it has folders in folders, more than ${deepest} deep`);
  for (const name of (await readdir(folder)).toSorted()) {
    const [source, path] = [join(folder, name), above + name];
    const facts = await stat(source);
    if (facts.isDirectory()) {
      yield { kind: 'folder', path };
      yield* readFolder(source, `${path}/`, depth + 1);
    } else if (facts.isFile()) {
      yield { kind: 'file', path };
      for await (const bytes of createReadStream(source)) yield { kind: 'bytes', bytes: bytes as Uint8Array };
    } else yield { kind: 'other', path, what: 'device' };
  }
}
