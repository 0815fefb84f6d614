import { describe, expect, it } from 'vitest';
import { gatherWrites } from '../../../src/render/narration/gather-writes.ts';

function open() {
  const chunks: Uint8Array[] = [];
  return { chunks, gathered: gatherWrites({ write: async (chunk) => void chunks.push(chunk.slice()) }) };
}

describe('gatherWrites', () => {
  it('writes what it was given, in order, in few writes', async () => {
    const { chunks, gathered } = open();
    const given = Array.from({ length: 300 }, (_, index) => new Uint8Array(3000 + index).fill(index));
    for (const bytes of given) await gathered.write(bytes);
    await gathered.flush();
    expect(Buffer.concat(chunks).equals(Buffer.concat(given))).toBe(true);
    expect(gathered.byteLength).toBe(Buffer.concat(given).length);
    expect(chunks.length).toBeLessThan(8);
  });

  it('takes more at once than it holds', async () => {
    const { chunks, gathered } = open();
    const large = Uint8Array.from({ length: 1_000_003 }, (_, index) => index % 251);
    await gathered.write(new Uint8Array([7]));
    await gathered.write(large);
    await gathered.flush();
    expect(Buffer.concat(chunks).equals(Buffer.concat([new Uint8Array([7]), large]))).toBe(true);
  });

  it('keeps what it was given as it was', async () => {
    const { chunks, gathered } = open();
    const bytes = new Uint8Array([1, 2, 3]);
    await gathered.write(bytes);
    bytes.fill(9);
    await gathered.flush();
    expect([...(chunks[0] ?? [])]).toEqual([1, 2, 3]);
  });

  it('writes nothing where nothing was given', async () => {
    const { chunks, gathered } = open();
    await gathered.flush();
    expect(chunks).toEqual([]);
  });

  it('fails as its sink does', async () => {
    const gathered = gatherWrites({ write: () => Promise.reject(new Error('the disk is full')) });
    await gathered.write(new Uint8Array(10));
    await expect(gathered.flush()).rejects.toThrow('the disk is full');
  });
});
