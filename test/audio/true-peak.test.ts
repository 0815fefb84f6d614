import { describe, expect, it } from 'vitest';
import { fullScale } from '../../src/audio/pcm-format.ts';
import { peakBlocks } from '../../src/audio/true-peak.ts';
import { tone, toPcm, withSoftEdges } from './signals.ts';

const peakDb = (peaks: Float32Array): number => 20 * Math.log10(Math.max(...peaks));

describe('peakBlocks', () => {
  it('finds the peak that falls between the samples', () => {
    // A quarter of the sample rate, sampled where the sine is at 0.707: what stands in the samples is 3 dB too low.
    const signal = tone({
      frequencyHz: 6000,
      amplitude: 0.8,
      seconds: 1,
      sampleRateHz: 24_000,
      phase: Math.PI / 4,
    });
    const samples = toPcm(withSoftEdges(signal), fullScale);
    expect(20 * Math.log10(Math.max(...samples) / fullScale)).toBeCloseTo(-4.95, 1);
    expect(peakDb(peakBlocks(samples))).toBeCloseTo(-1.94, 1);
  });

  it.each([150, 440, 997, 2500, 4000])('reads a tone of %i Hz within 0.12 dB', (frequencyHz) => {
    const signal = tone({ frequencyHz, amplitude: 0.5, seconds: 0.5, sampleRateHz: 24_000, phase: 0.3 });
    expect(Math.abs(peakDb(peakBlocks(toPcm(withSoftEdges(signal), fullScale))) - -6.02)).toBeLessThan(0.12);
  });

  it('gives one number for each block', () => {
    const samples = new Int16Array(720);
    samples[300] = -8192;
    const peaks = peakBlocks(samples);
    expect(peaks).toHaveLength(3);
    expect(peaks[0]).toBe(0);
    expect(peaks[1]).toBeCloseTo(0.5, 2);
    expect(peaks[2]).toBe(0);
  });

  it('makes nothing of nothing', () => {
    expect(peakBlocks(new Int16Array(0))).toHaveLength(0);
  });
});
