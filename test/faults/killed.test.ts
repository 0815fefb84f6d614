import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { desk, earlier, later, renderLine } from './articles.ts';
import { editionIn, runLectern, startLectern } from './lectern.ts';

/** Many renders, on a machine that may be busy. */
const timeoutMs = 600_000;

/** An operation without what differs from run to run. */
const kindOf = (operation: string): string =>
  operation
    .replaceAll(/\d+-[0-9a-f]{8}(?:-\d+)?/gu, 'RUN')
    .replaceAll('\\', '/')
    .replaceAll(/cache\/[0-9a-f]{2}(?:\/[0-9a-f]{62})?/gu, 'cache/KEY');

/** The first operation of each kind and the last, by number. */
function oneOfEach(operations: readonly string[], kinds: RegExp): readonly number[] {
  const numbers = new Map<string, { first: number; last: number }>();
  for (const [index, operation] of operations.entries()) {
    const kind = kindOf(operation);
    if (!kinds.test(kind)) continue;
    numbers.set(kind, { first: numbers.get(kind)?.first ?? index + 1, last: index + 1 });
  }
  const ends = [...numbers.values()].flatMap(({ first, last }) => [first, last]);
  return [...new Set(ends)].toSorted((a, b) => a - b);
}

describe.each([
  { only: 'script', kinds: /out/u },
  { only: 'audio', kinds: /KEY|audio/u },
] as const)('a run that is killed, of $only', ({ only, kinds }) => {
  const line = renderLine(only);
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
    const folder = desk(join(root, 'undisturbed'), later);
    expect(await runLectern(line, { folder })).toMatchObject({ code: 0 });
    after = editionIn(join(folder, 'out', 'tides'));

    const counted = desk(join(root, 'counted'), later, template);
    const log = join(root, 'operations.json');
    await runLectern(line, { folder: counted, fault: { kind: 'none', root: counted, log } });
    operations = JSON.parse(readFileSync(log, 'utf8')) as string[];
  }, timeoutMs);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** Which edition stands published, or has been moved aside and will be put back. */
  function standing(folder: string): string {
    const out = join(folder, 'out');
    const aside = readdirSync(out).find((name) => name.endsWith('.old'));
    const found = editionIn(join(out, 'tides')) ?? (aside === undefined ? null : editionIn(join(out, aside)));
    const isFound = (edition: typeof found): boolean => JSON.stringify(edition) === JSON.stringify(found);
    if (isFound(before)) return 'the one before';
    return isFound(after) ? 'the one after' : `neither, but ${JSON.stringify(found)}`;
  }

  async function goOn(folder: string): Promise<void> {
    expect(await runLectern(line, { folder })).toMatchObject({ code: 0, err: '' });
    expect(editionIn(join(folder, 'out', 'tides'))).toEqual(after);
    expect(readdirSync(join(folder, 'out'))).toEqual(['tides']);
  }

  it(
    'leaves a whole edition at whichever operation it ends, and the next run completes',
    async () => {
      const limit = pLimit(2);
      const numbers = oneOfEach(operations, kinds);
      const ends = await Promise.all(
        numbers.map((at) =>
          limit(async () => {
            const folder = desk(join(root, `killed-at-${at}`), later, template);
            const fault = { kind: 'kill', root: folder, at } as const;
            const { signal } = await runLectern(line, { folder, fault });
            const stands = standing(folder);
            await goOn(folder);
            return { operation: kindOf(operations[at - 1] ?? ''), signal, stands };
          }),
        ),
      );
      expect(new Set(ends.map(({ signal }) => signal))).toEqual(new Set(['SIGKILL']));
      const isWhole = /^the one (?:before|after)$/u;
      expect(ends.filter(({ stands }) => !isWhole.test(stands))).toEqual([]);
    },
    timeoutMs,
  );

  it(
    'leaves a whole edition when it ends at any time',
    async () => {
      const folder = desk(join(root, 'killed'), later, template);
      const entries = (): number => readdirSync(join(folder, 'cache'), { recursive: true }).length;
      const atFirst = entries();
      const { ended, kill } = startLectern(line, { folder });
      await vi.waitUntil(() => entries() > atFirst, { timeout: timeoutMs, interval: 1 });
      kill();
      await ended;
      expect(standing(folder)).toMatch(/^the one (?:before|after)$/u);
      await goOn(folder);
    },
    timeoutMs,
  );
});
