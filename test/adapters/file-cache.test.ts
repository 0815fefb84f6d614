import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, fileCache, probeCache } from '../../src/adapters/file-cache.ts';
import { memoryCache } from '../../src/adapters/memory-cache.ts';
import type { CacheStore } from '../../src/ports/cache-store.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = 'ab'.repeat(32);

const stores: readonly (readonly [string, () => CacheStore])[] = [
  ['fileCache', () => fileCache(join(temporaryFolder(), 'cache'))],
  ['memoryCache', () => memoryCache()],
];

describe.each(stores)('%s', (_, open) => {
  it('keeps values by key', async () => {
    const cache = open();
    expect(await cache.get(key)).toBeNull();
    const value = Uint8Array.of(1, 2, 3);
    await cache.put(key, value);
    value.fill(9);
    expect([...((await cache.get(key)) ?? [])]).toEqual([1, 2, 3]);
  });

  it('gives one of the values that are put at the same time', async () => {
    const cache = open();
    const values = [0, 1, 2, 3, 4, 5, 6, 7].map((value) => new Uint8Array(5_000).fill(value));
    await Promise.all(values.map((value) => cache.put(key, value)));
    const kept = await cache.get(key);
    expect(kept).toHaveLength(5_000);
    expect(new Set(kept).size).toBe(1);
  });
});

describe('fileCache', () => {
  it('leaves no partial files', async () => {
    const folder = temporaryFolder();
    await fileCache(folder).put(key, Uint8Array.of(1));
    expect(readdirSync(folder, { recursive: true })).toEqual(['ab', join('ab', key.slice(2))]);
  });

  it.each([
    [
      'a folder where an entry belongs',
      (folder: string) => mkdirSync(join(folder, 'ab', key.slice(2), 'x'), { recursive: true }),
    ],
    ['a file where a folder of entries belongs', (folder: string) => writeFileSync(join(folder, 'ab'), '')],
  ])('finds nothing in %s, and makes it way for an entry', async (_, damage) => {
    const folder = temporaryFolder();
    damage(folder);
    const cache = fileCache(folder);
    expect(await cache.get(key)).toBeNull();
    await cache.put(key, Uint8Array.of(4));
    expect([...((await cache.get(key)) ?? [])]).toEqual([4]);
  });

  it('says in words why a value cannot be kept, and leaves nothing of it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const cache = fileCache(join(folder, 'file', 'cache'));
    await expect(cache.put(key, Uint8Array.of(1))).rejects.toThrow('a part of the path is a file');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('says whether values can be stored', async () => {
    const folder = temporaryFolder();
    expect(await probeCache(join(folder, 'new'))).toBeNull();
    writeFileSync(join(folder, 'file'), '');
    expect(await probeCache(join(folder, 'file', 'cache'))).toBeInstanceOf(Error);
  });
});

describe('cacheFolder', () => {
  it('goes where the system keeps caches', () => {
    expect(cacheFolder({ LECTERN_CACHE: '/c' }, 'linux')).toBe('/c');
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux')).toBe(join('/x', 'lectern'));
    expect(cacheFolder({}, 'linux')).toMatch(/\.cache.lectern$/u);
    expect(cacheFolder({}, 'darwin')).toMatch(/Library.Caches.lectern$/u);
    expect(cacheFolder({ LOCALAPPDATA: '/l' }, 'win32')).toBe(join('/l', 'lectern', 'cache'));
  });
});
