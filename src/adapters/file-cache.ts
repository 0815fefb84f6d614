import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CacheStore } from '../ports/cache-store.ts';
import { runMark } from './processes/run-mark.ts';
import { describeSystemError, systemErrorCode } from './system-error.ts';

/** Where Lectern keeps what it need not make again: LECTERN_CACHE, or the system's own place for caches. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env['LECTERN_CACHE']) return env['LECTERN_CACHE'];
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'lectern', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'lectern');
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'lectern');
}

export interface FileCache extends CacheStore {
  /** How much this process has put in. */
  bytesWritten(): number;
}

let writes = 0;

/**
 * A cache of files, two levels deep. Values are written beside their place and renamed, so that no reader sees half of
 * one. Files are read and written in one go: entries are small and many, and to wait for each of them costs four times as
 * much as the reading.
 */
export function fileCache(folder: string): FileCache {
  let written = 0;
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    bytesWritten: () => written,
    async get(key) {
      try {
        return readFileSync(pathOf(key));
      } catch {
        return null;
      }
    },
    async put(key, value) {
      const path = pathOf(key);
      writes += 1;
      const partial = `${path}.${runMark}-${writes}`;
      try {
        writeWithFolder(partial, value);
        moveTo(path, partial);
        written += value.byteLength;
      } catch (cause) {
        removeQuietly(partial);
        throw new Error(describeSystemError(cause), { cause });
      }
    },
  };
}

function writeWithFolder(path: string, value: Uint8Array): void {
  try {
    writeFileSync(path, value);
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw cause;
    if (code === 'ENOTDIR') rmSync(dirname(path), { force: true });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, value);
  }
}

/** Whatever stands where an entry belongs makes way for it, for a cache that is damaged is mended by using it. */
function moveTo(path: string, partial: string): void {
  try {
    renameSync(partial, path);
  } catch (cause) {
    if (!['EISDIR', 'ENOTEMPTY', 'EEXIST', 'EPERM'].includes(systemErrorCode(cause) ?? '')) throw cause;
    rmSync(path, { recursive: true, force: true });
    renameSync(partial, path);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The cache is pruned of it later.
  }
}

/** Whether values can be stored there; the reason where not. */
export async function probeCache(folder: string): Promise<unknown> {
  try {
    await mkdir(folder, { recursive: true });
    const probe = join(folder, `.probe-${runMark}`);
    await writeFile(probe, '');
    await rm(probe, { force: true });
    return null;
  } catch (cause) {
    return cause;
  }
}
