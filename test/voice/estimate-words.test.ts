import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWords } from '../../src/voice/estimate-words.ts';

/** Blocks of 10 ms, loud and silent by turns: so many of the one, so many of the other. */
const sound = (...lengths: readonly number[]) => ({
  energies: Float32Array.from(lengths.flatMap((length, at) => Array.from({ length }, () => 1 - (at % 2)))),
  blockMs: 10,
});

const timesOf = (...[text, given]: Parameters<typeof estimateWords>) =>
  estimateWords(text, given).map(({ range, startMs, endMs }) => [text.slice(...range), startMs, endMs]);

describe('estimateWords', () => {
  it('gives words their share of the sound by their letters, the last of a clause being drawn out', () => {
    expect(timesOf('A ship came in.', sound(130))).toEqual([
      ['A', 0, 100],
      ['ship', 100, 500],
      ['came', 500, 900],
      ['in.', 900, 1300],
    ]);
  });

  it('ends a clause where the sound pauses, and begins the next word after the pause', () => {
    expect(timesOf('It rained, so nobody came.', sound(50, 20, 80))).toEqual([
      ['It', 0, expect.any(Number)],
      ['rained,', expect.any(Number), 500],
      ['so', 700, expect.any(Number)],
      ['nobody', expect.any(Number), expect.any(Number)],
      ['came.', expect.any(Number), 1500],
    ]);
  });

  it('takes the closing of the lips for no pause', () => {
    const [, second] = timesOf('One two', sound(20, 6, 34));
    expect(second).toEqual(['two', 300, 600]);
  });

  it('gives nothing for marks alone', () => {
    expect(estimateWords(' … - ', sound(30))).toEqual([]);
  });

  it('keeps the words of any text in order and within any sound', () => {
    const texts = fc.array(fc.stringMatching(/^[a-z]{1,9}[,.;]?$/u), { minLength: 1, maxLength: 20 });
    const sounds = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(texts, sounds, (words, lengths) => {
        const given = sound(30, ...lengths);
        const estimated = estimateWords(words.join(' '), given);
        expect(estimated).toHaveLength(words.length);
        let last = 0;
        for (const { startMs, endMs } of estimated) {
          expect(startMs).toBeGreaterThanOrEqual(last);
          expect(endMs).toBeGreaterThanOrEqual(startMs);
          last = endMs;
        }
        expect(last).toBeLessThanOrEqual(10 * given.energies.length);
      }),
    );
  });
});
