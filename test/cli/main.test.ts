import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/adapters/config-file.ts';
import { commands } from '../../src/cli/commands.ts';
import { parseSize } from '../../src/cli/sources.ts';
import { temporaryFolder } from '../support/folder.ts';
import { run } from './fake-terminal.ts';

describe('lectern', () => {
  it('shows help on standard output when asked, and on standard error when called with nothing', async () => {
    const asked = await run(['--help']);
    expect(asked).toMatchObject({ code: 0, err: '' });
    for (const name of Object.keys(commands)) expect(asked.out).toContain(`\n  ${name} `);
    expect(await run([])).toEqual({ code: 2, out: '', err: asked.out });
  });

  it.each(Object.keys(commands))('%s --help has a usage line and an example that names it', async (name) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: lectern ${name}`, 'u'));
    expect(out.split('Examples:')[1]).toContain(`lectern ${name}`);
  });

  it.each([['--version'], ['render', '--version']])('prints the version for %s %s', async (...line) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run(line.filter(Boolean))).toMatchObject({ code: 0, out: `${version}\n` });
  });

  it.each([
    [['rendr', 'a.txt'], 'There is no command "rendr"'],
    [['render'], 'Expected a source'],
    [['render', 'a.txt', '--colour'], "Unknown option '--colour'"],
    [['render', 'a.txt', '--only', 'email,video'], '--only takes email, script, audio, not "video"'],
    [['render', 'a.txt', '--rate', 'fast'], '--rate takes words a minute'],
    [['render', 'a.txt', '--rate', '1000'], '--rate takes words a minute'],
    [['inspect'], 'Expected one source, got 0'],
    [['inspect', 'a.txt', 'b.txt'], 'Expected one source, got 2'],
    [['inspect', 'a.txt', '--max-size', 'big'], '--max-size takes a size'],
    [['inspect', 'a.txt', '--url', 'javascript:x'], '--url takes an http(s) address'],
    [['check'], 'Expected a folder'],
    [['spoken', 'a', '--lang', '!'], '--lang takes a language tag'],
  ])('%j is wrong usage', async (line, problem) => {
    const { code, out, err } = await run(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(problem);
    expect(err).toContain('[usage-wrong]');
    expect(err.trimEnd().split('\n')).toHaveLength(2);
  });

  it('names a source that is not there, a folder, and one that is too large', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'Tides\n'.repeat(100));
    for (const command of ['inspect', 'render', 'listen']) {
      expect(await run([command, 'none.txt'], { folder })).toMatchObject({ code: 2, out: '' });
      expect((await run([command, 'none.txt'], { folder })).err).toContain(
        'There is no file none.txt. [source-missing]',
      );
      const asFolder = await run([command, '.', '--max-size', '500b'], { folder });
      expect(asFolder.err).toContain(command === 'render' ? '[source-too-large]' : '[source-is-folder]');
      expect((await run([command, 'a.txt', '--max-size', '500b'], { folder })).err).toContain(
        '[source-too-large]',
      );
    }
  });

  it('names a configuration, a theme and an engine that are not there', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'Tides\n\nThey rise.\n');
    writeFileSync(join(folder, 'theme.json'), '{ "theme": "none" }');
    writeFileSync(join(folder, 'engine.json'), '{ "narration": { "engine": "none" } }');
    expect((await run(['render', 'a.txt', '--config', 'c.json'], { folder })).err).toContain(
      '[config-missing]',
    );
    expect((await run(['render', 'a.txt', '--config', 'theme.json'], { folder })).err).toContain(
      '[theme-missing]',
    );
    expect((await run(['render', 'a.txt', '--config', 'engine.json'], { folder })).err).toContain(
      '[engine-unknown]',
    );
  });

  it('says that this computer has no program to speak aloud', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'Tides\n\nThey rise.\n');
    const { code, err } = await run(['listen', 'a.txt'], { folder, env: { PATH: folder } });
    expect(code).toBe(2);
    expect(err).toContain('[speaker-program-missing]');
  });

  it('owns up to a fault of its own', async () => {
    const broken = (): never => {
      throw new TypeError('nothing prints');
    };
    const { code, err } = await run(['spoken', 'a'], { print: broken });
    expect(code).toBe(2);
    expect(err).toContain('nothing prints');
    expect(err).toContain('[render-failed]');
  });

  it('says that a folder holds no edition', async () => {
    const { code, err } = await run(['check', '.'], { folder: temporaryFolder() });
    expect(code).toBe(2);
    expect(err).toContain('[edition-missing]');
  });
});

describe('lectern init', () => {
  it('writes a configuration that loads, once', async () => {
    const folder = temporaryFolder();
    expect((await run(['init'], { folder })).code).toBe(0);
    expect((await loadConfig(null, folder)).narration.engine).toBe('auto');
    expect((await run(['init'], { folder })).err).toContain('[config-exists]');
  });

  it('shows settings that are right when they are used', async () => {
    const folder = temporaryFolder();
    await run(['init'], { folder });
    const path = join(folder, 'lectern.config.ts');
    const used = readFileSync(path, 'utf8').replaceAll(/^(\s*)\/\/ (\w+: )/gmu, '$1$2');
    writeFileSync(path, used);
    expect(await loadConfig(null, folder)).toMatchObject({
      publisher: 'Harbour News',
      replyTo: { address: 'editor@example.org' },
      listId: 'articles.news.example.org',
      narration: { voice: 'slt', cast: { 'Ana Ruiz': 'rms' } },
    });
  });
});

describe('parseSize', () => {
  it.each([
    ['10MB', 10e6],
    ['512k', 512e3],
    ['1.5 MiB', 1.5 * 1024 ** 2],
    ['2000000', 2e6],
  ])('reads %s', (size, bytes) => {
    expect(parseSize(size)).toBe(bytes);
  });
});
