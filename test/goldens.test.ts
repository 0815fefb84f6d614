/** Every fixture's input gives exactly the files beside it: text as it is, audio by its digest. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './cli/fake-terminal.ts';
import { temporaryFolder } from './support/folder.ts';

const fixtures = resolve('test/fixtures');
const names = readdirSync(fixtures).filter((name) => /^[a-z]+--[a-z-]+$/u.test(name));

describe.each(names)('%s', (name) => {
  it('renders as it did', async () => {
    const folder = join(fixtures, name);
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
    const out = temporaryFolder();
    const { code, err } = await run(['render', input, '--out', out, '--engine', 'flite'], { folder });
    expect(code, err).toBe(0);
    const made = join(out, 'input');
    for (const file of readdirSync(made)) {
      const content = readFileSync(join(made, file));
      const expected = join(folder, 'expected', file === 'audio.mp3' ? 'audio.mp3.sha256' : basename(file));
      await expect(golden(file, content)).toMatchFileSnapshot(expected);
    }
    await expect(err).toMatchFileSnapshot(join(folder, 'expected', 'messages.txt'));
  });
});

function golden(file: string, content: Buffer): string {
  return file === 'audio.mp3'
    ? `${createHash('sha256').update(content).digest('hex')}\n`
    : content.toString('utf8');
}
