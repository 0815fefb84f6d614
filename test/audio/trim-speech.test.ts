import { describe, expect, it } from 'vitest';
import { trimSpeech } from '../../src/audio/trim-speech.ts';
import { tone } from './signals.ts';

const sampleRateHz = 24_000;

/** A tone between two silences in which an engine's noise is at a given level. */
function clip(beforeMs: number, speechMs: number, { afterMs = 0, noise = 0 } = {}): Float32Array {
  const samples = (ms: number): number => Math.round((ms * sampleRateHz) / 1000);
  const speech = tone({ frequencyHz: 500, amplitude: 0.8, seconds: speechMs / 1000, sampleRateHz, phase: 1 });
  const whole = new Float32Array(samples(beforeMs) + speech.length + samples(afterMs));
  whole.fill(noise);
  whole.set(speech, samples(beforeMs));
  return whole;
}

const onset = (samples: Float32Array): number => samples.findIndex((sample) => Math.abs(sample) > 0.1);

describe('trimSpeech', () => {
  it('puts speech 4 ms from the start, however long the engine waited', () => {
    for (const beforeMs of [10, 160, 900])
      expect(onset(trimSpeech(clip(beforeMs, 300, { afterMs: 100 })))).toBe(0.004 * sampleRateHz);
  });

  it('does not take an engine’s noise at -48 dB for speech', () => {
    const trimmed = trimSpeech(clip(200, 300, { afterMs: 200, noise: 0.8 * 10 ** (-48 / 20) }));
    expect(onset(trimmed)).toBe(0.004 * sampleRateHz);
    expect(trimmed.length).toBe(Math.round(0.334 * sampleRateHz));
  });

  it('keeps 30 ms after speech, fading to nothing', () => {
    const trimmed = trimSpeech(clip(0, 300, { afterMs: 100, noise: 0.003 }));
    expect(trimmed.length).toBe(330 * 24);
    expect(Math.abs(trimmed.at(-1) ?? 1)).toBeLessThan(0.0001);
  });

  it('fades out speech that is cut off at full level, rather than clicking', () => {
    const trimmed = trimSpeech(clip(0, 300));
    const jumps = trimmed.subarray(1).map((sample, index) => Math.abs(sample - (trimmed[index] ?? 0)));
    expect(Math.max(...jumps)).toBeLessThan(0.12);
  });

  it('leaves every sample of the speech itself as it is', () => {
    const speech = clip(0, 300, { afterMs: 100 });
    const middle = [1000, 3000, 6000];
    for (const index of middle) expect(trimSpeech(speech.slice())[index]).toBe(speech[index]);
  });

  it('gives nothing where nothing sounds', () => {
    expect(trimSpeech(new Float32Array(5000))).toHaveLength(0);
    expect(trimSpeech(new Float32Array(0))).toHaveLength(0);
  });
});
