import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import { describeSystemError } from './system-error.ts';

/** Whether a path leads to a folder. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

export interface ListingOptions {
  /** What `path` is relative to. */
  readonly folder: string;
  /** Absolute paths of folders that are passed over. */
  readonly without: readonly string[];
}

/**
 * The files of a folder and of those in it, each named from `path` on and sorted by name at every level. Hidden ones are left
 * out, and so are node_modules and what Lectern has rendered; links to folders are not followed, so that there is an end.
 * @throws AppError `source-unreadable`
 */
export async function listFiles(path: string, options: ListingOptions): Promise<readonly string[]> {
  const { folder, without } = options;
  const entries = await readdir(resolve(folder, path), { withFileTypes: true }).catch((cause: unknown) => {
    throw AppError.of('source-unreadable', { path, problem: describeSystemError(cause) }, { cause });
  });
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('article.json') && names.has('report.json')) return [];
  const files: string[] = [];
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const at = join(path, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (!entry.isDirectory()) {
      if (!(await isFolder(resolve(folder, at)))) files.push(at);
    } else if (!without.includes(resolve(folder, at))) files.push(...(await listFiles(at, options)));
  }
  return files;
}
