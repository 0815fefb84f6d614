import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCompanion } from '../../src/adapters/companion-file.ts';

describe('findCompanion', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-companion-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const find = (article: string) => findCompanion(article, { ending: '.lectern.yaml', folder });

  it('finds none, or one by the name of the article with its extension or without', async () => {
    expect(await find('fair.txt')).toBeNull();
    await writeFile(join(folder, 'fair.lectern.yaml'), 'lists: []');
    expect(await find('fair.txt')).toEqual({ name: 'fair.lectern.yaml', text: 'lists: []' });
    await writeFile(join(folder, 'fair.txt.lectern.yaml'), '');
    expect(await find('fair.txt')).toEqual({ name: 'fair.txt.lectern.yaml', text: '' });
    expect(await find('no/such/folder/fair.txt')).toBeNull();
  });

  it('refuses what it cannot read, rather than leave corrections out', async () => {
    await writeFile(join(folder, 'fair.lectern.yaml'), Uint8Array.of(0x6c, 0xff));
    await expect(find('fair.txt')).rejects.toMatchObject({ code: 'source-unreadable' });
    await writeFile(join(folder, 'fair.lectern.yaml'), '#'.repeat(1_000_001));
    await expect(find('fair.txt')).rejects.toMatchObject({ code: 'source-too-large' });
  });
});
