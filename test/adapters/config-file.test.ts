import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/adapters/config-file.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { caught } from '../support/caught.ts';
import { temporaryFolder } from '../support/folder.ts';

describe('loadConfig', () => {
  it('gives the defaults where there is no file', async () => {
    expect(await loadConfig(null, temporaryFolder())).toEqual(defaultConfig);
  });

  it.each([
    ['lectern.config.json', '\uFEFF{ "publisher": "Harbour News" }'],
    ['lectern.config.mjs', 'export default { publisher: "Harbour News" };'],
    ['lectern.config.js', 'module.exports = { publisher: "Harbour News" };'],
    ['lectern.config.ts', 'const publisher: string = "Harbour News";\nexport default { publisher };'],
  ])('finds and reads %s', async (name, content) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), content);
    expect((await loadConfig(null, folder)).publisher).toBe('Harbour News');
  });

  it('reads the file that is named, relative to the folder', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'other.json'), '{ "theme": "other" }');
    expect((await loadConfig('other.json', folder)).theme).toBe('other');
  });

  it('tells a missing, a broken and a wrong file apart', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'broken.json'), '{ "theme": ');
    writeFileSync(join(folder, 'wrong.json'), '{ "theme": 7 }');
    expect((await caught(() => loadConfig('none.json', folder))).code).toBe('config-missing');
    expect((await caught(() => loadConfig('none.ts', folder))).code).toBe('config-missing');
    expect((await caught(() => loadConfig('broken.json', folder))).code).toBe('config-unreadable');
    expect((await caught(() => loadConfig('wrong.json', folder))).code).toBe('config-invalid');
  });
});
