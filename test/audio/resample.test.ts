import { describe, expect, it } from 'vitest';
import { resample } from '../../src/audio/resample.ts';
import { tone, toPcm } from './signals.ts';

const rates = [8000, 16_000, 22_050, 32_000, 44_100, 48_000];
const output = 24_000;

/** Power of the part of a signal that a sine of one frequency explains, and of the rest, over whole periods. */
function split(signal: Float32Array, frequencyHz: number, sampleRateHz: number) {
  const [from, to] = [0.1 * sampleRateHz, 0.9 * sampleRateHz];
  const angle = (index: number): number => (2 * Math.PI * frequencyHz * index) / sampleRateHz;
  let [sine, cosine] = [0, 0];
  for (let index = from; index < to; index += 1) {
    sine += ((signal[index] ?? 0) * Math.sin(angle(index)) * 2) / (to - from);
    cosine += ((signal[index] ?? 0) * Math.cos(angle(index)) * 2) / (to - from);
  }
  let [wanted, rest] = [0, 0];
  for (let index = from; index < to; index += 1) {
    const model = sine * Math.sin(angle(index)) + cosine * Math.cos(angle(index));
    wanted += model ** 2;
    rest += ((signal[index] ?? 0) - model) ** 2;
  }
  return { amplitude: Math.hypot(sine, cosine), ratioDb: 10 * Math.log10(wanted / rest) };
}

/** The amplitude response in decibels at one frequency, of a single sample's way through the resampler. */
function responseDb(fromHz: number, frequencyHz: number): number {
  const impulse = new Int16Array(1001);
  impulse[500] = 32_767;
  const answer = resample(impulse, fromHz, output);
  let [real, imaginary] = [0, 0];
  for (const [index, sample] of answer.entries()) {
    const angle = (2 * Math.PI * frequencyHz * index) / output;
    real += sample * Math.cos(angle);
    imaginary += sample * Math.sin(angle);
  }
  return 20 * Math.log10((Math.hypot(real, imaginary) * fromHz) / output);
}

describe('resample', () => {
  it.each(rates)('keeps tones clean to the limit of 16 bits, from %i Hz', (sampleRateHz) => {
    for (const frequencyHz of [100, 1000, 3000, 6000, 9000]) {
      if (frequencyHz > 0.41 * Math.min(sampleRateHz, output)) continue;
      const input = tone({ frequencyHz, amplitude: 0.9, seconds: 1, sampleRateHz });
      const { amplitude, ratioDb } = split(
        resample(toPcm(input, 32_768), sampleRateHz, output),
        frequencyHz,
        output,
      );
      expect(ratioDb).toBeGreaterThan(95);
      expect(20 * Math.log10(amplitude / 0.9)).toBeCloseTo(0, 2);
    }
  });

  it('passes speech of 16 kHz whole, and its mirror image at -100 dB', () => {
    for (const frequencyHz of [50, 1000, 4000, 6500])
      expect(responseDb(16_000, frequencyHz)).toBeCloseTo(0, 2);
    for (const frequencyHz of [9200, 10_000, 11_000, 12_000])
      expect(responseDb(16_000, frequencyHz)).toBeLessThan(-98);
  });

  it.each(rates)('moves nothing in time, from %i Hz', (sampleRateHz) => {
    const impulse = new Int16Array(sampleRateHz);
    impulse[sampleRateHz / 2] = 30_000;
    const answer = resample(impulse, sampleRateHz, output);
    expect(answer.length).toBe(output);
    expect(answer.indexOf(Math.max(...answer))).toBe(output / 2);
  });

  it('changes nothing at the output rate', () => {
    const samples = Int16Array.of(0, 1000, -32_768, 32_767, 5);
    expect([...resample(samples, output, output)]).toEqual([...samples].map((sample) => sample / 32_768));
  });

  it('makes nothing of nothing', () => {
    expect(resample(new Int16Array(0), 16_000, output)).toHaveLength(0);
  });
});
