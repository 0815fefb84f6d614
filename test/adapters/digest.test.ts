import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/digest.ts';

describe('sha256', () => {
  it('is a lower-case hexadecimal digest that tells parts apart', () => {
    expect(sha256(['ab', 'c'])).toMatch(/^[0-9a-f]{64}$/u);
    expect(sha256(['ab', 'c'])).not.toBe(sha256(['a', 'bc']));
    expect(sha256(['ab'])).toBe(sha256([Uint8Array.of(97, 98)]));
  });
});
