import { describe, expect, it } from 'vitest';
import { bunzip2 } from '../../../src/adapters/voice-library/bunzip2.ts';
import { packed } from './packed.ts';

const bytesOf = (name: keyof typeof packed): Buffer => Buffer.from(packed[name], 'base64');

/** Unpacks bytes that come in small pieces. */
function unpack(bytes: Uint8Array): string {
  const pieceBytes = 7;
  let at = 0;
  const next = (): Uint8Array | null => {
    at += pieceBytes;
    return at - pieceBytes < bytes.length ? bytes.subarray(at - pieceBytes, at) : null;
  };
  return Buffer.concat([...bunzip2(next)]).toString('latin1');
}

const late = 'The ferry is late.\n';

describe('bunzip2', () => {
  it('unpacks what bzip2 has packed: one block, several, long runs, and nothing', () => {
    expect(unpack(bytesOf('late'))).toBe(late);
    expect(unpack(bytesOf('many'))).toBe(late.repeat(20_000));
    const runs = Array.from({ length: 120 }, (_, i) =>
      String.fromCharCode(65 + (i % 26)).repeat((i % 9) + 60 * (i % 7)),
    );
    expect(unpack(bytesOf('runs'))).toBe(runs.join(''));
    expect(unpack(bytesOf('empty'))).toBe('');
  });

  it('goes on with a second stream behind the first', () => {
    expect(unpack(Buffer.concat([bytesOf('late'), bytesOf('empty'), bytesOf('late')]))).toBe(late + late);
  });

  it('refuses what ends too early, wherever it ends', () => {
    const whole = bytesOf('late');
    for (let length = 0; length < whole.length; length += 1)
      expect(() => unpack(whole.subarray(0, length))).toThrow(RangeError);
  });

  it('never takes damaged bytes for others, and never fails but in its own words', () => {
    const whole = bytesOf('late');
    for (let bit = 0; bit < 8 * whole.length; bit += 1) {
      const damaged = Buffer.from(whole);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      try {
        expect(unpack(damaged)).toBe(late);
      } catch (cause) {
        expect(cause).toBeInstanceOf(RangeError);
      }
    }
  });
});
