/** What the cache on disk holds, and how it is kept small. Files that are not the cache's own are never touched. */
import { open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMark } from './processes/run-mark.ts';

export interface CacheEntry {
  readonly path: string;
  readonly byteLength: number;
  /** When it was last read, where the file system notes that, or else written: milliseconds since 1970. */
  readonly usedMs: number;
  /** False for what a killed run has left half-written. */
  readonly isWhole: boolean;
}

const shard = /^[0-9a-f]{2}$/u;
const entryName = /^[0-9a-f]{62}(?<partial>\.\d+(?:-[0-9a-f]{8})?-\d+)?$/u;
const tallyName = 'written';
/** A half-written entry as old as this is nobody's any more. */
const abandonedMs = 3_600_000;
/** Pruned further than to the limit, so that not every run has to prune. */
const keptShare = 0.8;

/** Every entry; none where there is no cache. */
export async function listCache(folder: string): Promise<readonly CacheEntry[]> {
  const shards = (await namesIn(folder)).filter((name) => shard.test(name));
  const entries: CacheEntry[] = [];
  for (const name of shards)
    for (const file of await namesIn(join(folder, name))) {
      const match = entryName.exec(file);
      const path = join(folder, name, file);
      // What another process has just removed is no entry, nor is a folder, which makes way for one when it is written.
      const found = match && (await stat(path).catch(() => null));
      if (!match || !found?.isFile()) continue;
      const usedMs = Math.max(found.atimeMs, found.mtimeMs);
      entries.push({
        path,
        byteLength: found.size,
        usedMs,
        isWhole: match.groups?.['partial'] === undefined,
      });
    }
  return entries;
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** The first bytes of an entry, by which its kind can be told. */
export async function readStart({ path }: CacheEntry, byteLength: number): Promise<Uint8Array> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return new Uint8Array(0);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(byteLength), 0, byteLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export interface Pruning {
  readonly removed: number;
  readonly removedBytes: number;
  readonly keptBytes: number;
}

/** Removes the entries that were not used for longest, until at most `maxBytes` are left, and what killed runs left behind. */
export async function pruneCache(folder: string, maxBytes: number, nowMs: number): Promise<Pruning> {
  const entries = (await listCache(folder)).toSorted((a, b) => a.usedMs - b.usedMs);
  const total = entries.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let kept = total;
  let removed = 0;
  for (const { path, byteLength, usedMs, isWhole } of entries) {
    const isAbandoned = !isWhole && nowMs - usedMs > abandonedMs;
    if (!isAbandoned && (!isWhole || kept <= maxBytes)) continue;
    await rm(path, { force: true });
    kept -= byteLength;
    removed += 1;
  }
  return { removed, removedBytes: total - kept, keptBytes: kept };
}

/** Removes every entry. A run that is under way makes again what it misses. */
export async function clearCache(folder: string): Promise<Pruning> {
  const entries = await listCache(folder);
  for (const { path } of entries) await rm(path, { force: true });
  await rm(join(folder, tallyName), { force: true });
  const removedBytes = entries.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return { removed: entries.length, removedBytes, keptBytes: 0 };
}

export interface CacheBound {
  readonly maxBytes: number;
  readonly nowMs: number;
}

/**
 * Keeps a cache under its limit, to be called at the end of a run that put `written` bytes into it. Only once so much was
 * written that the limit may be passed are the entries looked at. Never fails: a cache that cannot be pruned is only large.
 */
export async function boundCache(
  folder: string,
  written: number,
  { maxBytes, nowMs }: CacheBound,
): Promise<void> {
  if (written === 0) return;
  const tally = join(folder, tallyName);
  try {
    const before = Number(await readFile(tally, 'utf8').catch(() => '0'));
    let total = (Number.isFinite(before) ? before : 0) + written;
    if (total > maxBytes) total = (await pruneCache(folder, maxBytes * keptShare, nowMs)).keptBytes;
    const partial = `${tally}.${runMark}`;
    await writeFile(partial, String(total));
    await rename(partial, tally);
  } catch {
    // The next run tries again.
  }
}
