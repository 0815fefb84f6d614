import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ScratchFolder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** A new empty folder among the system's temporary files. */
export async function scratchFolder(): Promise<ScratchFolder> {
  const path = await mkdtemp(join(tmpdir(), 'lectern-'));
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
