import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLexicons } from '../../src/cli/lexicons.ts';
import { caught } from '../support/caught.ts';
import { temporaryFolder } from '../support/folder.ts';

const pls = `<lexicon version="1.0" alphabet="ipa" xml:lang="en" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
<lexeme><grapheme>Marsh</grapheme><phoneme>mɑːʃ</phoneme></lexeme></lexicon>`;

function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'names'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const graphemes = async (...given: Parameters<typeof openLexicons>) =>
  (await openLexicons(...given)).entries.map((entry) => entry.graphemes.join());

describe('openLexicons', () => {
  it('finds lexicon.pls and lexicon.yaml where the command runs, or beside the configuration', async () => {
    const folder = project({
      'lexicon.yaml': 'Ollan: oh-lan',
      'lexicon.pls': pls,
      'names/lexicon.yaml': 'Pell: pel',
    });
    expect(await graphemes({ paths: null, config: null, folder })).toEqual(['Marsh', 'Ollan']);
    expect(await graphemes({ paths: null, config: 'names/lectern.config.json', folder })).toEqual(['Pell']);
  });

  it('reads nothing where there is none', async () => {
    expect(await graphemes({ paths: null, config: null, folder: project({}) })).toEqual([]);
  });

  it('reads the files that the configuration names, in their order', async () => {
    const folder = project({ 'a.pls': pls, 'names/b.yaml': 'Pell: pel' });
    expect(await graphemes({ paths: ['names/b.yaml', 'a.pls'], config: null, folder })).toEqual([
      'Pell',
      'Marsh',
    ]);
  });

  it('stops where a named file is missing, or is no lexicon', async () => {
    const folder = project({ 'a.yaml': new Uint8Array([0xff, 0xfe, 0x41]) });
    const codeOf = async (path: string) =>
      (await caught(() => openLexicons({ paths: [path], config: null, folder }))).code;
    expect(await codeOf('none.yaml')).toBe('lexicon-missing');
    expect(await codeOf('a.yaml')).toBe('lexicon-invalid');
  });
});
