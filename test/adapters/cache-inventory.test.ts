import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundCache, clearCache, listCache, pruneCache } from '../../src/adapters/cache-inventory.ts';
import { fileCache } from '../../src/adapters/file-cache.ts';
import { temporaryFolder } from '../support/folder.ts';

const keyOf = (number: number): string => number.toString(16).padStart(2, '0').repeat(32);
const nowMs = 1_800_000_000_000;

/** Ten entries of 1,000 bytes, the first used longest ago, and a file that is not the cache's. */
async function fill() {
  const folder = temporaryFolder();
  const cache = fileCache(folder);
  for (let number = 0; number < 10; number += 1) {
    await cache.put(keyOf(number), new Uint8Array(1000));
    const used = nowMs / 1000 - 10_000 + number;
    utimesSync(join(folder, keyOf(number).slice(0, 2), keyOf(number).slice(2)), used, used);
  }
  writeFileSync(join(folder, 'letter.txt'), 'not an entry');
  return { folder, cache };
}

describe('the cache', () => {
  it('lists its entries, and nothing where there is none', async () => {
    const { folder, cache } = await fill();
    expect((await listCache(folder)).map(({ byteLength }) => byteLength)).toEqual(Array(10).fill(1000));
    expect(cache.bytesWritten()).toBe(10_000);
    expect(await listCache(join(folder, 'none'))).toEqual([]);
  });

  it('leaves a folder alone that stands where an entry belongs', async () => {
    const { folder } = await fill();
    mkdirSync(join(folder, '01', 'b'.repeat(62)));
    expect(await listCache(folder)).toHaveLength(10);
    expect(await pruneCache(folder, 0, nowMs)).toMatchObject({ removed: 10 });
  });

  it('loses first what was not used for longest', async () => {
    const { folder, cache } = await fill();
    expect(await pruneCache(folder, 4500, nowMs)).toEqual({
      removed: 6,
      removedBytes: 6000,
      keptBytes: 4000,
    });
    expect(await cache.get(keyOf(5))).toBeNull();
    expect(await cache.get(keyOf(6))).toHaveLength(1000);
  });

  it('loses what killed runs left, but not what is being written', async () => {
    const { folder } = await fill();
    const [old, fresh] = [1, 2].map((number) =>
      join(folder, '01', `${'a'.repeat(62)}.77-0badcafe-${number}`),
    );
    for (const path of [old, fresh]) writeFileSync(path ?? '', 'half');
    utimesSync(old ?? '', nowMs / 1000 - 7200, nowMs / 1000 - 7200);
    utimesSync(fresh ?? '', nowMs / 1000, nowMs / 1000);
    expect(await pruneCache(folder, 1e6, nowMs)).toMatchObject({ removed: 1, removedBytes: 4 });
    expect(readdirSync(join(folder, '01'))).toContain(`${'a'.repeat(62)}.77-0badcafe-2`);
  });

  it('is cleared of its entries and of nothing else', async () => {
    const { folder } = await fill();
    mkdirSync(join(folder, 'photos'));
    expect(await clearCache(folder)).toMatchObject({ removed: 10, keptBytes: 0 });
    expect(await listCache(folder)).toEqual([]);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['letter.txt', 'photos']));
  });

  it('is pruned by the run that passes its limit, and by none before', async () => {
    const { folder } = await fill();
    await boundCache(folder, 5000, { maxBytes: 8000, nowMs });
    expect(await listCache(folder)).toHaveLength(10);
    await boundCache(folder, 5000, { maxBytes: 8000, nowMs });
    expect(await listCache(folder)).toHaveLength(6);
    await boundCache(join(folder, 'letter.txt'), 5000, { maxBytes: 1, nowMs });
  });
});
