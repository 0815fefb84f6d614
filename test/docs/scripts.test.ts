import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli/fake-terminal.ts';
import { fencedBlocks, readDocument } from './documents.ts';

const page = readDocument('docs/scripts.md');
const [example = ''] = fencedBlocks(page, 'text');
const edited = example.trim().split('\n\n');
const headOf = (paragraph: string): string => /^\[\d+ \w+/u.exec(paragraph)?.[0] ?? '';

interface Told {
  readonly id: string;
  readonly text: string;
  readonly spoken: string;
  readonly edited?: object;
}

let folder: string;
let err: string;
let segments: readonly Told[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-scripts-'));
  const render = (...line: string[]) => run(['render', ...line, '--only', 'script'], { folder });
  await render(resolve('content/harbour-ferry.md'));
  const path = join(folder, 'out/harbour-ferry/script.txt');
  const paragraphs = readFileSync(path, 'utf8').split('\n\n');
  const changed = paragraphs.map(
    (paragraph) =>
      edited.find((other) => headOf(other) !== '' && headOf(other) === headOf(paragraph)) ?? paragraph,
  );
  writeFileSync(path, changed.join('\n\n'));
  const [line = ''] = fencedBlocks(page, 'sh');
  ({ err } = await render(...line.trim().split(' ').slice(2)));
  const json = readFileSync(join(folder, 'out/harbour-ferry/script.json'), 'utf8');
  ({ segments } = JSON.parse(json) as { segments: Told[] });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/scripts.md', () => {
  it('shows edits that are kept, of each kind', () => {
    expect(err).toContain(`${edited.length} segments are said as`);
    const marked = segments.filter((segment) => segment.edited !== undefined);
    expect(marked.map(({ id }) => `[${id}`)).toEqual(
      edited.map((paragraph) => headOf(paragraph).split(' ')[0]),
    );
    const keys = marked.flatMap((segment) => Object.keys(segment.edited ?? {}));
    expect(new Set(keys)).toEqual(new Set(['spoken', 'voice', 'pauseAfterMs']));
  });

  it('says figures in words, and leaves the article’s words as they are', () => {
    const [first] = segments.filter((segment) => segment.edited !== undefined);
    expect(first?.spoken).not.toMatch(/\d/u);
    expect(edited[0]).toContain(first?.text);
  });

  it('is not contradicted by the checks', async () => {
    const { code, out } = await run(['check', join('out', 'harbour-ferry'), '--strict'], { folder });
    expect({ code, out }).toMatchObject({ code: 0 });
  });
});
