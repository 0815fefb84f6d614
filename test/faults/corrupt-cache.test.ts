import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOfEntry } from '../../src/voice/sealed-entry.ts';
import { run } from '../cli/fake-terminal.ts';
import { desk, earlier, renderLine } from './articles.ts';
import { editionIn } from './lectern.ts';

let root = '';
let template = '';
let sound: ReturnType<typeof editionIn>;

const render = (folder: string, ...more: readonly string[]) =>
  run([...renderLine('audio'), ...more], { folder, env: { LECTERN_CACHE: join(folder, 'cache') } });

/** The paths of all entries by what they hold. */
function entriesIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const cache = join(folder, 'cache');
  const paths = readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .map((name) => join(cache, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith('written'));
  const kinds = new Map<string, string[]>();
  for (const path of paths) {
    const kind = kindOfEntry(readFileSync(path)) ?? 'none';
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return kinds;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  template = desk(join(root, 'template'), earlier);
  expect(await render(template)).toMatchObject({ code: 0 });
  sound = editionIn(join(template, 'out', 'tides'));
  expect([...entriesIn(template).keys()].toSorted()).toEqual([
    'clip',
    'edition',
    'measure',
    'narration',
    'piece',
  ]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const rewrite = (change: (entry: Buffer) => Uint8Array) => (paths: readonly string[]) => {
  for (const path of paths) writeFileSync(path, change(readFileSync(path)));
};
const flipped = (at: number) =>
  rewrite((entry) => {
    entry[at < 0 ? entry.length + at : at] = (entry.at(at) ?? 0) ^ 4;
    return entry;
  });

/** What happens to the entries of one kind. */
const corruptions: readonly (readonly [string, (paths: readonly string[]) => void])[] = [
  ['empty', rewrite(() => new Uint8Array())],
  ['cut short', rewrite((entry) => entry.subarray(0, -9))],
  ['cut off in their first line', rewrite((entry) => entry.subarray(0, 60))],
  ['longer by a byte', rewrite((entry) => Buffer.concat([entry, Buffer.of(0)]))],
  ['another in one bit of their content', flipped(-5)],
  ['another in one bit of their first line', flipped(20)],
  ['something else altogether', rewrite(() => Buffer.from('{"samples": []}'))],
  [
    'in each other’s place',
    (paths) => {
      const contents = paths.map((path) => readFileSync(path));
      for (const [index, path] of paths.entries()) writeFileSync(path, contents.at(index - 1) ?? '');
    },
  ],
  [
    'folders',
    (paths) => {
      for (const path of paths) {
        rmSync(path);
        mkdirSync(join(path, 'within'), { recursive: true });
      }
    },
  ],
];

describe('a cache of which all entries are', () => {
  it.each(corruptions)('%s publishes nothing of them, and is mended', async (_, corrupt) => {
    const folder = mkdtempSync(join(root, 'corrupt-'));
    cpSync(template, folder, { recursive: true });
    const entries = entriesIn(folder);
    for (const paths of entries.values()) corrupt(paths);
    expect(await render(folder, '--force')).toMatchObject({ code: 0, err: '' });
    expect(editionIn(join(folder, 'out', 'tides'))).toEqual(sound);
    expect(await render(folder)).toMatchObject({ code: 0, err: '' });
    expect(editionIn(join(folder, 'out', 'tides'))).toEqual(sound);
    for (const path of [...entries.values()].flat())
      expect(readFileSync(path).equals(readFileSync(path.replace(folder, template))), path).toBe(true);
  });
});
