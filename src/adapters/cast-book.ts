import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../errors/app-error.ts';
import type { CastBook } from '../ports/cast-book.ts';
import { describeSystemError, systemErrorCode } from './system-error.ts';

export interface CastBookOptions {
  /** How long another render may hold the file before it is taken for dead. */
  readonly staleMs?: number;
}

const pollMs = 20;

/**
 * A cast file on disk. A folder beside it is the lock: making one is the only step that no two processes can both do. A
 * lock that is older than any edit takes is left from a process that was killed, and is broken.
 */
export function fileCastBook(path: string, { staleMs = 10_000 }: CastBookOptions = {}): CastBook {
  const name = basename(path);
  const fail = (cause: unknown): never => {
    throw AppError.of('cast-file-unusable', { path, problem: describeSystemError(cause) }, { cause });
  };
  const read = async (): Promise<string | null> => {
    try {
      return await readFile(path, 'utf8');
    } catch (cause) {
      return systemErrorCode(cause) === 'ENOENT' ? null : fail(cause);
    }
  };
  return {
    name,
    read,
    async edit(edit) {
      const release = await lock(`${path}.lock`, staleMs).catch(fail);
      try {
        const result = edit(await read());
        if (result.text !== null) await replace(path, result.text).catch(fail);
        return result;
      } finally {
        await release();
      }
    },
  };
}

async function lock(folder: string, staleMs: number): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await mkdir(folder);
      return () => rmdir(folder).catch(() => undefined);
    } catch (cause) {
      if (systemErrorCode(cause) !== 'EEXIST') throw cause;
    }
    if (await isOlder(folder, staleMs)) await rmdir(folder).catch(() => undefined);
    else await wait(pollMs);
  }
}

async function isOlder(folder: string, staleMs: number): Promise<boolean> {
  const found = await stat(folder).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > staleMs;
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
}
