import { afterEach, describe, expect, it } from 'vitest';
import { PoolError, WorkerPool } from '../../../src/adapters/flite/worker-pool.ts';

interface Request {
  readonly mood:
    'well' | 'hang' | 'hang-once' | 'die' | 'die-once' | 'throw' | 'throw-once' | 'fail' | 'fail-once';
  readonly word: string;
}

interface Value {
  readonly word: string;
  readonly threadId: number;
}

const open: WorkerPool<Request, Value>[] = [];

function openPool({ threads = 1, timeoutMs = 30_000, worker = './workers/moody.mjs' } = {}) {
  const workerData = { shared: new SharedArrayBuffer(4) };
  const pool = new WorkerPool<Request, Value>({
    worker: new URL(worker, import.meta.url),
    workerData,
    threads,
    timeoutMs,
  });
  open.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});

const kindOf = (request: Promise<unknown>): Promise<string> =>
  request.then(
    () => 'value',
    (error: unknown) => (error instanceof PoolError ? error.kind : String(error)),
  );

describe('WorkerPool', () => {
  it('answers every request with its own answer, more requests than workers', async () => {
    const pool = openPool({ threads: 2 });
    const words = Array.from({ length: 20 }, (_, index) => `word ${index}`);
    const values = await Promise.all(words.map((word) => pool.run({ mood: 'well', word })));
    expect(values.map(({ word }) => word)).toEqual(words);
    expect(new Set(values.map(({ threadId }) => threadId)).size).toBeLessThanOrEqual(2);
  });

  it.each(['hang-once', 'die-once', 'throw-once', 'fail-once'] as const)(
    'replaces a worker and asks again: %s',
    async (mood) => {
      const pool = openPool({ timeoutMs: mood === 'hang-once' ? 1000 : 30_000 });
      expect(await pool.run({ mood, word: 'again' })).toMatchObject({ word: 'again' });
      expect(await pool.run({ mood: 'well', word: 'next' })).toMatchObject({ word: 'next' });
    },
  );

  it.each([
    ['hang', 'timedOut'],
    ['die', 'failed'],
    ['throw', 'failed'],
    ['fail', 'failed'],
  ] as const)('gives a request up that fails twice, and serves the next: %s', async (mood, kind) => {
    const pool = openPool({ timeoutMs: mood === 'hang' ? 500 : 30_000 });
    expect(await kindOf(pool.run({ mood, word: 'bad' }))).toBe(kind);
    expect(await pool.run({ mood: 'well', word: 'good' })).toMatchObject({ word: 'good' });
  });

  it('says what went wrong', async () => {
    await expect(openPool().run({ mood: 'throw', word: 'x' })).rejects.toThrow('out of sorts');
    await expect(openPool().run({ mood: 'fail', word: 'x' })).rejects.toThrow('no wish to');
    await expect(openPool().run({ mood: 'die', word: 'x' })).rejects.toThrow('code 7');
  });

  it('fails where there is no such worker', async () => {
    expect(await kindOf(openPool({ worker: './workers/missing.mjs' }).run({ mood: 'well', word: 'x' }))).toBe(
      'failed',
    );
  });

  it('gives up what its signal ends, under way or waiting, and goes on with the rest', async () => {
    const pool = openPool();
    const controller = new AbortController();
    const underWay = pool.run({ mood: 'hang', word: 'first' }, controller.signal);
    const waiting = pool.run({ mood: 'well', word: 'second' }, controller.signal);
    const other = pool.run({ mood: 'well', word: 'third' });
    controller.abort(new Error('enough'));
    await expect(underWay).rejects.toThrow('enough');
    await expect(waiting).rejects.toThrow('enough');
    expect(await other).toMatchObject({ word: 'third' });
    await expect(pool.run({ mood: 'well', word: 'x' }, controller.signal)).rejects.toThrow('enough');
  });

  it('ends its workers when it is closed, whatever they are at', async () => {
    const pool = openPool();
    const requests = [pool.run({ mood: 'hang', word: 'a' }), pool.run({ mood: 'well', word: 'b' })].map(
      kindOf,
    );
    await pool.close();
    expect(await Promise.all(requests)).toEqual(['closed', 'closed']);
    expect(await kindOf(pool.run({ mood: 'well', word: 'c' }))).toBe('closed');
  });
});
