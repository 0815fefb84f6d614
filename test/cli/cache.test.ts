import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/digest.ts';
import { fileCache } from '../../src/adapters/file-cache.ts';
import { sealEntry } from '../../src/voice/sealed-entry.ts';
import { temporaryFolder } from '../support/folder.ts';
import { run } from './fake-terminal.ts';

async function fill() {
  const folder = temporaryFolder();
  const cache = fileCache(folder);
  const seal = (kind: string) => sealEntry([new Uint8Array(872)], { kind, key: '0', digest: sha256 });
  await cache.put('0a'.repeat(32), seal('clip'));
  await cache.put('0b'.repeat(32), seal('clip'));
  await cache.put('0c'.repeat(32), Uint8Array.of(1, 2, 3));
  return { folder, settings: { env: { LECTERN_CACHE: folder } } };
}

describe('lectern cache', () => {
  it('shows where it is and what it holds, by kind', async () => {
    const { folder, settings } = await fill();
    const { code, out } = await run(['cache', '--json'], settings);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      path: folder,
      entries: 3,
      bytes: 2003,
      maxBytes: 2e9,
      kinds: { clip: { entries: 2, bytes: 2000 }, other: { entries: 1, bytes: 3 } },
    });
    expect((await run(['cache'], settings)).out).toMatch(/clip +2 +0\.0 MB\n/u);
  });

  it('prunes nothing while it is small, and clears all of it', async () => {
    const { settings } = await fill();
    expect((await run(['cache', 'prune'], settings)).out).toContain('0 entries removed');
    const { out } = await run(['cache', 'clear', '--json'], settings);
    expect(JSON.parse(out)).toMatchObject({ removed: 3, removedBytes: 2003, keptBytes: 0 });
    expect(JSON.parse((await run(['cache', '--json'], settings)).out)).toMatchObject({ entries: 0 });
  });

  it('keeps to the limit that the configuration sets', async () => {
    const { settings } = await fill();
    const folder = temporaryFolder();
    await writeFile(join(folder, 'lectern.config.json'), '{ "cache": { "maxBytes": 1000000 } }');
    const shown = JSON.parse((await run(['cache', '--json'], { ...settings, folder })).out) as unknown;
    expect(shown).toMatchObject({ maxBytes: 1e6 });
    await fileCache(settings.env.LECTERN_CACHE).put('0d'.repeat(32), new Uint8Array(1e6));
    const { out } = await run(['cache', 'prune', '--json'], { ...settings, folder });
    expect((JSON.parse(out) as { keptBytes: number }).keptBytes).toBeLessThanOrEqual(1e6);
    expect(JSON.parse((await run(['cache', 'prune', '--json'], settings)).out)).toMatchObject({ removed: 0 });
  });

  it('takes nothing else', async () => {
    expect((await run(['cache', 'burn'])).code).toBe(2);
  });
});
