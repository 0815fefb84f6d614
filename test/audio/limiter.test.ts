import { array, assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyGain } from '../../src/audio/apply-gain.ts';
import { limitGains } from '../../src/audio/limiter.ts';
import { fullScale } from '../../src/audio/pcm-format.ts';
import { peakBlocks } from '../../src/audio/true-peak.ts';

const peaksOf = array(double({ min: 0, max: 1.9, noNaN: true }), { minLength: 1, maxLength: 60 });
const gainOf = double({ min: 0.05, max: 40, noNaN: true });
const ceiling = 0.8;

describe('limitGains', () => {
  it('lets no block’s peak pass, at either of its edges, and never turns up', () => {
    assert(
      property(peaksOf, gainOf, (peaks, gain) => {
        const gains = limitGains(Float32Array.from(peaks), gain, ceiling);
        if (gains === null) return peaks.every((peak) => peak * gain <= ceiling * 1.0001);
        return peaks.every((peak, block) =>
          [gains[block] ?? 9, gains[block + 1] ?? 9].every(
            (edge) => edge <= gain * 1.0001 && edge * peak <= ceiling * 1.0001,
          ),
        );
      }),
    );
  });

  it('has nothing to do where no peak reaches the ceiling', () => {
    expect(limitGains(Float32Array.of(0.1, 0.39, 0.2), 2, ceiling)).toBeNull();
    expect(limitGains(new Float32Array(0), 2, ceiling)).toBeNull();
  });

  it('turns down before a peak, and slowly up after it', () => {
    const peaks = new Float32Array(60).fill(0.1);
    peaks[10] = 0.8;
    const gains = limitGains(peaks, 2, ceiling) ?? new Float32Array(0);
    expect(gains[10]).toBeCloseTo(1, 5);
    expect(gains[11]).toBeCloseTo(1, 5);
    expect(gains[9]).toBeGreaterThan(gains[10] ?? 0);
    expect(gains[5]).toBe(2);
    expect(gains[14]).toBeLessThan(1.2);
    expect(gains[59]).toBe(2);
  });
});

describe('applyGain', () => {
  const click = (): Int16Array => {
    const samples = new Int16Array(2400).fill(800);
    samples[2000] = 16_000;
    return samples;
  };

  it('holds every sample under the ceiling', () => {
    const target = new Float32Array(3000).fill(0);
    applyGain(click(), { peaks: peakBlocks(click()), gain: 3, ceiling }, target);
    expect(Math.max(...target)).toBeLessThanOrEqual(ceiling);
    expect(target[2000]).toBeCloseTo(ceiling, 1);
    expect(target[0]).toBeCloseTo((3 * 800) / fullScale, 4);
    expect(target[2500]).toBe(0);
  });

  it('multiplies and no more where there is nothing to limit', () => {
    const target = new Float32Array(2400);
    applyGain(click(), { peaks: peakBlocks(click()), gain: 0.5, ceiling }, target);
    expect(target[2000]).toBeCloseTo(8000 / fullScale, 6);
    expect(target[0]).toBeCloseTo(400 / fullScale, 6);
  });
});
