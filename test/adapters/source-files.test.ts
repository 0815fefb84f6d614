import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../src/adapters/source-files.ts';
import { caught } from '../support/caught.ts';
import { temporaryFolder } from '../support/folder.ts';

describe('sourceFiles', () => {
  it('reads a file relative to its folder', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'Tide');
    expect(Buffer.from(await sourceFiles(folder).read('a.txt', 4)).toString()).toBe('Tide');
  });

  it('tells what is wrong with a source, by the name that was given', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'Tides');
    const files = sourceFiles(folder);
    const missing = await caught(() => files.read('none.txt', 10));
    expect(missing).toMatchObject({ code: 'source-missing', message: 'There is no file none.txt.' });
    expect((await caught(() => files.read('.', 10))).code).toBe('source-is-folder');
    expect((await caught(() => files.read('a.txt', 4))).code).toBe('source-too-large');
    expect((await caught(() => files.read('a.txt/b.txt', 4))).code).toBe('source-unreadable');
  });
});
