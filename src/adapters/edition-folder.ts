import { readFile, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import type { PublishedFolder } from '../ports/files.ts';

/** The files of a folder; null where there is no folder. */
export async function openFolder(path: string): Promise<PublishedFolder | null> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return { path, names: names.toSorted(), read: (name) => readFile(join(path, basename(name))) };
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
