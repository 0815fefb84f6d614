import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileCastBook } from '../../src/adapters/cast-book.ts';
import { caught } from '../support/caught.ts';
import { temporaryFolder } from '../support/folder.ts';

describe('fileCastBook', () => {
  it('reads nothing where there is no file, and keeps what an edit gives back', async () => {
    const folder = temporaryFolder();
    const book = fileCastBook(join(folder, 'cast.yaml'));
    expect(book.name).toBe('cast.yaml');
    expect(await book.read()).toBeNull();
    await book.edit((text) => ({ text: `${text ?? 'first'}\n` }));
    await book.edit(() => ({ text: null }));
    expect(await book.read()).toBe('first\n');
    expect(readdirSync(folder)).toEqual(['cast.yaml']);
  });

  it('loses no line of many edits at once', async () => {
    const path = join(temporaryFolder(), 'cast.yaml');
    const edits = Array.from({ length: 20 }, (_, index) =>
      fileCastBook(path).edit((text) => ({ text: `${text ?? ''}${index}\n` })),
    );
    await Promise.all(edits);
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    expect(lines.map(Number).toSorted((a, b) => a - b)).toEqual(edits.map((_, index) => index));
  });

  it('lets others in after an edit that failed', async () => {
    const book = fileCastBook(join(temporaryFolder(), 'cast.yaml'));
    await expect(
      book.edit((): { text: string } => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await book.edit(() => ({ text: 'yes' }))).toEqual({ text: 'yes' });
  });

  it('breaks the lock of a process that was killed', async () => {
    const path = join(temporaryFolder(), 'cast.yaml');
    mkdirSync(`${path}.lock`);
    utimesSync(`${path}.lock`, 1, 1);
    await fileCastBook(path).edit(() => ({ text: 'mine' }));
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('says where it cannot be read or written', async () => {
    const folder = temporaryFolder();
    expect((await caught(() => fileCastBook(folder).read())).code).toBe('cast-file-unusable');
    writeFileSync(join(folder, 'file'), '');
    const inside = fileCastBook(join(folder, 'file', 'cast.yaml'));
    expect((await caught(() => inside.edit(() => ({ text: 'x' })))).code).toBe('cast-file-unusable');
  });
});
