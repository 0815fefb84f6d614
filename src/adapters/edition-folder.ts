import { readFile, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import { readChunks } from './read-chunks.ts';
import type { PublishedFolder } from '../ports/files.ts';

/** The files of a folder; null where there is no folder. */
export async function openFolder(path: string): Promise<PublishedFolder | null> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const at = (name: string): string => join(path, basename(name));
  return {
    path,
    names: names.toSorted(),
    read: (name) => readFile(at(name)),
    chunks: (name) => readChunks(at(name)),
  };
}

/**
 * A published folder, to be checked. `path` is relative to `base`.
 * @throws AppError `edition-missing` where there is no folder, or no article.json in it
 */
export async function openEdition(path: string, base: string): Promise<PublishedFolder> {
  const folder = await openFolder(resolve(base, path));
  if (folder === null || !folder.names.includes('article.json'))
    throw AppError.of('edition-missing', { path });
  return folder;
}

/**
 * The editions that a folder is or holds, such as `out`, by name. `path` is relative to `base`; the folder itself where it
 * holds none.
 */
export async function listEditions(path: string, base: string): Promise<readonly string[]> {
  const own = await openFolder(resolve(base, path));
  if (own === null || own.names.includes('article.json')) return [path];
  const entries = await readdir(own.path, { withFileTypes: true });
  const inside: string[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))) {
    const folder = await openFolder(join(own.path, name));
    if (folder?.names.includes('article.json')) inside.push(join(path, name));
  }
  return inside.length === 0 ? [path] : inside.toSorted();
}
