import { readFile, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AppError } from '../errors/app-error.ts';

/**
 * A published folder, to be checked. `path` is relative to `base`.
 * @throws AppError `edition-missing` where there is no folder, or no article.json in it
 */
export async function openEdition(path: string, base: string) {
  const folder = resolve(base, path);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  if (!names.includes('article.json')) throw AppError.of('edition-missing', { path });
  return { names: names.toSorted(), read: (name: string) => readFile(join(folder, basename(name))) };
}
