import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commonOptions } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/schema.ts';
import { expectPage } from './generated-page.ts';
import { fencedBlocks, readDocument, root } from './documents.ts';

const readme = readDocument('README.md');
const project = resolve(fileURLToPath(root));

/** The first cells of the table under a heading, without their backquotes. */
function firstCells(heading: string): readonly string[] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split(/\n#+ /u)[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)` +\|/gmu)].map((match) => match[1] ?? '');
}

/** The four segments of the ferry's script that the README shows. */
function linesAboutTheLoan(script: string): string {
  const segments = script.split('\n\n');
  const first = segments.findIndex((segment) => segment.includes('Of that, 62%'));
  return `${segments.slice(first, first + 4).join('\n\n')}\n`;
}

let folder: string;

/** Runs a command line of the README, one that begins with "lectern", in `folder`. */
function run(line: string): SpawnSyncReturns<string> {
  const [name, ...args] = line.split(' ');
  if (name !== 'lectern') throw new Error(`not a lectern command: ${line}`);
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, CI: '1' } } as const;
  return spawnSync(process.execPath, [join(project, 'dist/cli/bin.js'), ...args], options);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-readme-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(project, join(folder, 'node_modules/lectern'), 'junction');
  symlinkSync(join(project, 'content'), join(folder, 'content'), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the command of the README', () => {
  it('renders the files that the README lists, and no others', () => {
    const [line = ''] = fencedBlocks(readme, 'sh').map((block) => block.trim());
    const { status, stderr } = run(line);
    expect(status, stderr).toBe(0);
    expect(readdirSync(join(folder, 'out/seoul-summit')).toSorted()).toEqual(
      firstCells('What it makes').toSorted(),
    );
  });

  it('writes the lines of a script that the README shows', () => {
    const [shown = ''] = fencedBlocks(readme, 'text');
    run('lectern render content/harbour-ferry.md --only script');
    const lines = linesAboutTheLoan(readFileSync(join(folder, 'out/harbour-ferry/script.txt'), 'utf8'));
    expectPage('README.md', readme.replace(shown, lines));
  });

  it('passes its own checks', () => {
    expect(run('lectern check out/seoul-summit').status).toBe(0);
  });

  it('exits 2 where there is nothing to render', () => {
    expect(run('lectern render no-such-file.txt').status).toBe(2);
  });
});

describe('the table of commands', () => {
  const rows = firstCells('The command line');

  it('has every command', () => {
    const names = rows.flatMap((row) => row.match(/^lectern ([a-z]+)/u)?.[1] ?? []);
    expect(names).toEqual(Object.keys(commands));
  });

  it.each(Object.keys(commands) as (keyof typeof commands)[])(
    'names only options that %s has',
    async (name) => {
      const { options } = await commands[name]();
      const row = rows.find((cell) => cell.startsWith(`lectern ${name}`)) ?? '';
      const named = [...row.matchAll(/--([a-z-]+)/gu)].map((match) => match[1] ?? '');
      expect(Object.keys({ ...commonOptions, ...options })).toEqual(expect.arrayContaining(named));
    },
  );

  it('names only options that render has, in the text', async () => {
    const { options } = await commands.render();
    const prose = readme.split('\n`render` takes ')[1]?.split('\n\n')[0] ?? '';
    const named = [...prose.matchAll(/`--([a-z-]+)/gu)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(Object.keys({ ...commonOptions, ...options })).toEqual(expect.arrayContaining(named));
  });
});

describe('the table of settings', () => {
  it('has every setting', () => {
    const { narration, cache, ...settings } = defaultConfig;
    const groups = Object.entries({ narration, cache }).flatMap(([group, of]) =>
      Object.keys(of).map((key) => `${group}.${key}`),
    );
    const keys = [...Object.keys(settings), ...groups];
    expect(firstCells('Configuration')).toEqual(keys);
  });

  it('has an example that is valid', () => {
    const [example = ''] = fencedBlocks(readme, 'json');
    expect(parseConfig(JSON.parse(example), 'README.md').baseUrl).toMatch(/\/$/u);
  });
});

describe('the example of the library', () => {
  const [example = ''] = fencedBlocks(readme, 'ts');

  it('is of eight lines', () => {
    expect(example.trim().split('\n')).toHaveLength(8);
  });

  it('runs', () => {
    writeFileSync(join(folder, 'example.mjs'), example);
    const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(printed).toContain('seoul-summit');
  });

  it('compiles', () => {
    writeFileSync(join(folder, 'example.ts'), example);
    const options =
      '--noEmit --strict --module nodenext --target es2023 --ignoreConfig --types node --skipLibCheck';
    const compiler = join(project, 'node_modules/typescript/bin/tsc');
    symlinkSync(join(project, 'node_modules/@types'), join(folder, 'node_modules/@types'), 'junction');
    const { status, stdout } = spawnSync(process.execPath, [compiler, ...options.split(' '), 'example.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
  });
});

describe('the map of the source', () => {
  it('has every room of src/', () => {
    const map = fencedBlocks(readme, 'text').find((block) => block.startsWith('src/')) ?? '';
    const mapped = [...map.matchAll(/^ {2}([a-z]+)\/ /gmu)].map((match) => match[1] ?? '');
    const rooms = readdirSync(new URL('src/', root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(mapped.toSorted()).toEqual(rooms.toSorted());
  });
});
