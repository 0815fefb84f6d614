import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAbandoned, runMark, runMarkPattern } from './processes/run-mark.ts';

export interface ScratchFolder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

const remnant = new RegExp(`^lectern-${runMarkPattern}-`, 'u');
let tidied: Promise<void> | null = null;

/** A new empty folder among the system's temporary files. The first one of a run removes those that killed runs left. */
export async function scratchFolder(): Promise<ScratchFolder> {
  tidied ??= removeRemnants(tmpdir());
  await tidied;
  const path = await mkdtemp(join(tmpdir(), `lectern-${runMark}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Does work in a new empty folder, and removes the folder whatever comes of the work. */
export async function withScratchFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const { path, remove } = await scratchFolder();
  try {
    return await work(path);
  } finally {
    await remove();
  }
}

/** Never fails: what cannot be removed, such as another user's, stays. */
async function removeRemnants(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const mark = remnant.exec(name)?.groups;
    const path = join(folder, name);
    if (mark !== undefined && (await isAbandoned(path, mark)))
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
