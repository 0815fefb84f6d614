import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, earlier, later, renderLine } from './articles.ts';
import { editionIn, runLectern, type Fault } from './lectern.ts';

/** Several renders, on a machine that may be busy. */
const timeoutMs = 300_000;
const line = renderLine('audio');

let root = '';
let template = '';
let before: ReturnType<typeof editionIn>;
let after: ReturnType<typeof editionIn>;
let operations: readonly string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  template = desk(join(root, 'template'), earlier);
  expect(await runLectern(line, { folder: template })).toMatchObject({ code: 0 });
  before = editionIn(join(template, 'out', 'tides'));
  const folder = desk(join(root, 'undisturbed'), later, template);
  const log = join(root, 'operations.json');
  await runLectern(line, { folder, fault: { kind: 'none', root: folder, log } });
  operations = JSON.parse(readFileSync(log, 'utf8')) as string[];
  after = editionIn(join(folder, 'out', 'tides'));
}, timeoutMs);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The number of the first operation of a kind. */
const numberOf = (kind: RegExp): number => operations.findIndex((operation) => kind.test(operation)) + 1;

async function goOn(folder: string): Promise<void> {
  expect(await runLectern(line, { folder })).toMatchObject({ code: 0, err: '' });
  expect(editionIn(join(folder, 'out', 'tides'))).toEqual(after);
  expect(readdirSync(join(folder, 'out'))).toEqual(['tides']);
}

describe('a disk that is full', () => {
  it.each([
    ['for the cache', /^writeFile cache.[0-9a-f]{2}/u, 'cache-full'],
    ['for the audio', /^write out.*audio\.mp3$/u, 'out-unwritable'],
    ['for the script', /^writeFile out.*script\.json$/u, 'out-unwritable'],
    ['for the report', /^writeFile out.*report\.json$/u, 'out-unwritable'],
    ['for a folder', /^mkdir out/u, 'out-unwritable'],
  ])(
    '%s, leaves what stood there, says so, and the next run completes',
    async (_, kind, code) => {
      const folder = desk(
        join(root, code + operations.findIndex((name) => kind.test(name))),
        later,
        template,
      );
      const at = numberOf(kind);
      expect(at).toBeGreaterThan(0);
      const ending = await runLectern(line, { folder, fault: { kind: 'full', root: folder, at } });
      expect(ending).toMatchObject({ code: 2, signal: null });
      expect(ending.err).toContain(`[${code}]`);
      expect(ending.err).toContain('the disk is full');
      expect(editionIn(join(folder, 'out', 'tides'))).toEqual(before);
      expect(readdirSync(join(folder, 'out'))).toEqual(['tides']);
      await goOn(folder);
    },
    timeoutMs,
  );

  it.skipIf(process.platform === 'win32')(
    'for files as large as the audio, by a limit of the system, fails the long article alone',
    async () => {
      const folder = desk(join(root, 'limited'), later);
      const sentences = Array.from(
        { length: 24 },
        (_, index) => `${'Again and again '.repeat(1 + (index % 3))}the sea came in.`,
      );
      writeFileSync(join(folder, 'long.txt'), `${earlier}\n${sentences.join(' ')}\n`);
      const limit = ['/bin/sh', '-c', 'ulimit -f 1000; exec "$@"', 'sh'];
      const both = ['render', 'long.txt', ...line.slice(1)];
      const ending = await runLectern(both, { folder, starter: limit });
      expect(ending).toMatchObject({ code: 2, signal: null });
      expect(ending.err).toMatch(/^long\.txt: .*larger than the system allows.*\[out-unwritable\]$/mu);
      expect(readdirSync(join(folder, 'out'))).toEqual(['tides']);
      expect(editionIn(join(folder, 'out', 'tides'))).toEqual(after);
      expect(await runLectern(both, { folder })).toMatchObject({ code: 0 });
      expect(statSync(join(folder, 'out', 'long', 'audio.mp3')).size).toBeGreaterThan(512_000);
    },
    timeoutMs,
  );
});

describe('a cache that is read-only', () => {
  it(
    'is gone without, with a message, and nothing is left of what took its place',
    async () => {
      const folder = desk(join(root, 'read-only'), later, template);
      const fault: Fault = { kind: 'read-only', root: join(folder, 'cache'), at: 1 };
      const temporary = desk(join(root, 'temporary'), '');
      const ending = await runLectern(line, { folder, fault, env: { TMPDIR: temporary, TEMP: temporary } });
      expect(ending).toMatchObject({ code: 0 });
      expect(ending.err).toContain('the file system is read-only');
      expect(ending.err).toContain('[cache-unusable]');
      expect(editionIn(join(folder, 'out', 'tides'))).toEqual(after);
      expect(readdirSync(temporary)).toEqual(['tides.txt']);
    },
    timeoutMs,
  );

  it(
    'that becomes so in the middle fails the article, and the next run completes',
    async () => {
      const folder = desk(join(root, 'turned-read-only'), later, template);
      const within = operations.filter((name) => /^\w+ cache/u.test(name));
      const at = within.findIndex((name) => /^writeFile cache.[0-9a-f]{2}/u.test(name)) + 1;
      const fault: Fault = { kind: 'read-only', root: join(folder, 'cache'), at };
      const ending = await runLectern(line, { folder, fault });
      expect(ending).toMatchObject({ code: 2 });
      expect(ending.err).toContain('[cache-full]');
      expect(editionIn(join(folder, 'out', 'tides'))).toEqual(before);
      await goOn(folder);
    },
    timeoutMs,
  );
});
