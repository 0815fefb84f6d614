import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/adapters/theme-folder.ts';
import { caught } from '../support/caught.ts';
import { temporaryFolder } from '../support/folder.ts';

describe('loadTheme', () => {
  it('reads the text files and the cover of a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'ours', 'partials'), { recursive: true });
    writeFileSync(join(folder, 'ours', 'email.mjml'), '<mjml/>');
    writeFileSync(join(folder, 'ours', 'partials', 'list.hbs'), '{{x}}');
    writeFileSync(join(folder, 'ours', 'cover.png'), Uint8Array.of(1));
    const theme = await loadTheme('./ours', folder);
    expect(theme.files).toEqual({ 'email.mjml': '<mjml/>', 'partials/list.hbs': '{{x}}' });
    expect([...(theme.cover ?? [])]).toEqual([1]);
  });

  it.each(['none', '../default', './none', 'default/..'])('does not find %s', async (name) => {
    expect((await caught(() => loadTheme(name, temporaryFolder()))).code).toBe('theme-missing');
  });
});
