import { describe, expect, it } from 'vitest';
import { giveBackClip, makeClip, silentClip } from '../../src/audio/clip.ts';
import { fullScale } from '../../src/audio/pcm-format.ts';
import { tone, toPcm } from './signals.ts';

const speech = (amplitude: number) => ({
  samples: toPcm(tone({ frequencyHz: 300, amplitude, seconds: 0.5, sampleRateHz: 16_000 }), 32_767),
  sampleRateHz: 16_000,
});

describe('makeClip', () => {
  it('has one energy and one peak for each 10 ms of samples', () => {
    const { samples, energies, peaks } = makeClip(speech(0.5));
    expect(samples.length % 240).toBe(0);
    expect(energies).toHaveLength(samples.length / 240);
    expect(peaks).toHaveLength(samples.length / 240);
    expect(Math.max(...peaks)).toBeCloseTo(0.5, 1);
  });

  it('has room for what resampling adds to speech at full scale', () => {
    const { samples, peaks } = makeClip({
      samples: Int16Array.from({ length: 8000 }, (_, index) => (index % 5 < 2 ? 32_767 : -32_768)),
      sampleRateHz: 16_000,
    });
    expect(Math.max(...peaks)).toBeGreaterThan(1);
    expect(Math.max(...samples)).toBeGreaterThan(fullScale);
    expect(Math.max(...samples)).toBeLessThan(32_767);
  });

  it('is empty where nothing sounds', () => {
    expect(makeClip({ samples: new Int16Array(16_000), sampleRateHz: 16_000 }).samples).toHaveLength(0);
  });
});

describe('giveBackClip', () => {
  it('lets the next clip have the memory, and nothing of what was in it', () => {
    const seconds = (count: number) => ({
      samples: toPcm(
        tone({ frequencyHz: 300, amplitude: 0.5, seconds: count, sampleRateHz: 24_000 }),
        32_767,
      ),
      sampleRateHz: 24_000,
    });
    const fresh = makeClip(seconds(0.503)).samples.slice();
    const long = makeClip(seconds(2));
    giveBackClip(long);
    const { samples } = makeClip(seconds(0.503));
    expect(samples.buffer).toBe(long.samples.buffer);
    expect(samples).toEqual(fresh);
  });

  it('leaves alone what is not its own', () => {
    const silence = silentClip();
    giveBackClip(silence);
    expect(makeClip(speech(0.5)).samples.buffer).not.toBe(silence.samples.buffer);
  });
});

describe('silentClip', () => {
  it('is a third of a second in which nothing sounds', () => {
    const { samples, energies, peaks } = silentClip();
    expect(samples).toHaveLength(7200);
    expect([...energies, ...peaks].every((value) => value === 0)).toBe(true);
    expect(energies).toHaveLength(30);
  });
});
