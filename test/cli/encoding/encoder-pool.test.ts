import { afterEach, describe, expect, it } from 'vitest';
import { encodeHere, type MasteredPiece } from '../../../src/audio/mp3/piece-encoder.ts';
import { openEncoderPool, type EncoderOptions } from '../../../src/cli/encoding/encoder-pool.ts';

const opened: ReturnType<typeof openEncoderPool>[] = [];

function open(options?: EncoderOptions) {
  const pool = openEncoderPool({ cores: 4, ...options });
  opened.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((pool) => pool.close()));
});

const piece = (seed: number): MasteredPiece => ({
  samples: Int16Array.from({ length: 9600 }, (_, index) => 4000 * Math.sin(index / (9 + seed))),
  peaks: new Float32Array(40).fill(0.25),
  gain: 1.5,
  ceiling: 0.7,
  frames: 20,
});

const worker = (name: string): URL => new URL(`./workers/${name}.mjs`, import.meta.url);

describe('openEncoderPool', () => {
  it('gives the bytes that this thread would give, whatever was encoded before', async () => {
    const pool = open();
    pool.prepare();
    const here = encodeHere();
    const pieces = Array.from({ length: 7 }, (_, seed) => piece(seed));
    const encoded = await Promise.all(pieces.map((one) => pool.encode(one)));
    for (const [index, one] of pieces.entries()) expect(encoded[index]).toEqual(await here.encode(one));
  });

  it('starts no thread on two cores, and gives the same bytes', async () => {
    const pool = open({ cores: 2, worker: worker('hanging'), timeoutMs: 100_000 });
    pool.prepare();
    expect(await pool.encode(piece(1))).toEqual(await encodeHere().encode(piece(1)));
  });

  it.each(['dying', 'hanging', 'stillborn'])(
    'gives the same bytes where its threads are %s',
    async (name) => {
      const pool = open({ worker: worker(name), timeoutMs: 150 });
      pool.prepare();
      expect(await pool.encode(piece(1))).toEqual(await encodeHere().encode(piece(1)));
    },
  );

  it('takes nothing more when it is closed', async () => {
    const pool = open();
    pool.prepare();
    await pool.close();
    await expect(pool.encode(piece(1))).rejects.toThrow('closed');
  });

  it('can be closed without having encoded anything', async () => {
    await expect(open().close()).resolves.toBeUndefined();
  });
});
