import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, earlier, later, renderLine } from './articles.ts';
import { editionIn, runLectern } from './lectern.ts';

/** Several renders, on a machine that may be busy. */
const timeoutMs = 300_000;

let root = '';
const alone: Record<string, ReturnType<typeof editionIn>> = {};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  for (const [name, article] of Object.entries({ earlier, later })) {
    const folder = desk(join(root, name), article);
    expect(await runLectern(renderLine('audio'), { folder })).toMatchObject({ code: 0, err: '' });
    alone[name] = editionIn(join(folder, 'out', 'tides'));
  }
}, timeoutMs);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Renders in several processes at once, with one cache and one folder of editions. */
async function renderAtOnce(articles: readonly string[]) {
  const shared = mkdtempSync(join(root, 'shared-'));
  const out = join(shared, 'out');
  const render = (name: string, index: number) => {
    const folder = desk(join(shared, `${index}`), { earlier, later }[name] ?? '');
    const env = { LECTERN_CACHE: join(shared, 'cache') };
    return runLectern([...renderLine('audio'), '--out', out], { folder, env });
  };
  const ends = await Promise.all(articles.map(render));
  return { out, ends, again: (name: string) => render(name, 9) };
}

describe('renders at once', () => {
  it(
    'of one article publish the edition that one alone does',
    async () => {
      const { out, ends } = await renderAtOnce(['later', 'later', 'later']);
      for (const end of ends) expect(end).toEqual({ code: 0, signal: null, err: '' });
      expect(readdirSync(out)).toEqual(['tides']);
      expect(editionIn(join(out, 'tides'))).toEqual(alone['later']);
    },
    timeoutMs,
  );

  it(
    'of two states of an article publish one of them whole, and neither is taken for the other afterwards',
    async () => {
      const { out, ends, again } = await renderAtOnce(['earlier', 'later']);
      for (const end of ends) expect(end).toEqual({ code: 0, signal: null, err: '' });
      expect(readdirSync(out)).toEqual(['tides']);
      expect(Object.values(alone)).toContainEqual(editionIn(join(out, 'tides')));
      for (const name of ['earlier', 'later']) {
        await again(name);
        expect(editionIn(join(out, 'tides'))).toEqual(alone[name]);
      }
    },
    timeoutMs,
  );
});
