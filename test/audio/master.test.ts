import { describe, expect, it } from 'vitest';
import { makeClip } from '../../src/audio/clip.ts';
import { ceiling, levelClip, levelMix, loudnessOf, type Part } from '../../src/audio/master.ts';
import { babble, tone, toPcm } from './signals.ts';

const speech = (amplitude: number, { seconds = 6, seed = 1, pauseMs = 500 } = {}): Part => ({
  measure: makeClip({
    samples: toPcm(
      babble(seconds, seed).map((sample) => sample * amplitude),
      32_767,
    ),
    sampleRateHz: 24_000,
  }),
  pauseMs,
});

const aloneLufs = (part: Part): number => loudnessOf([{ ...part, pauseMs: 0 }], 1);

describe('levelClip', () => {
  it('makes every clip equally loud, those that were 25 dB apart too', () => {
    const levels = [speech(0.9), speech(0.05, { seed: 2 }), speech(0.3, { seconds: 2 })].map(aloneLufs);
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(0.1);
  });

  it('counts in what the limiter takes away', () => {
    const { measure } = speech(0.4, { seconds: 20 });
    const peaks = measure.peaks.map((peak, block) => (block % 70 === 0 ? Math.max(peak, 0.9) : peak));
    const gain = levelClip({ ...measure, peaks });
    expect(gain * 0.9).toBeGreaterThan(ceiling);
    const limited = aloneLufs({ measure: { ...measure, peaks, gain }, pauseMs: 0 });
    expect(Math.abs(limited - aloneLufs(speech(0.4)))).toBeLessThan(0.1);
  });

  it('turns a clip up no further than 18 dB into the limiter, which would leave nothing but its noise', () => {
    const { measure } = speech(0.01);
    const peaks = measure.peaks.map((peak, block) => (block % 5 === 0 ? 0.9 : peak));
    expect(levelClip({ ...measure, peaks }) * 0.9).toBeLessThan(ceiling * 8.2);
  });

  it('leaves a clip that is silent as it is', () => {
    expect(levelClip({ energies: new Float32Array(9), peaks: new Float32Array(9) })).toBe(1);
    expect(levelClip({ energies: new Float32Array(0), peaks: new Float32Array(0) })).toBe(1);
  });

  it('levels a word of less than 400 ms', () => {
    const word = makeClip({
      samples: toPcm(tone({ frequencyHz: 300, amplitude: 0.05, seconds: 0.3, sampleRateHz: 24_000 }), 32_767),
      sampleRateHz: 24_000,
    });
    expect(Math.abs(aloneLufs({ measure: word, pauseMs: 0 }) + 16)).toBeLessThan(1);
  });

  it('comes to a number that the cache keeps as it is', () => {
    const { gain } = speech(0.37).measure;
    expect(Math.fround(gain)).toBe(gain);
  });
});

describe('levelMix', () => {
  it('leaves an article as its clips are, which brings it to -16 LUFS', () => {
    const article = Array.from({ length: 20 }, (_, seed) => speech(0.1 + seed / 40, { seed, seconds: 4 }));
    expect(levelMix(article)).toBe(1);
    expect(Math.abs(loudnessOf(article, 1) + 16)).toBeLessThan(0.4);
  });

  it('turns up a programme of single words far apart, which pauses make less loud', () => {
    const words = Array.from({ length: 30 }, (_, seed) => speech(0.5, { seed, seconds: 0.45, pauseMs: 800 }));
    expect(Math.abs(loudnessOf(words, 1) + 16)).toBeGreaterThan(0.5);
    expect(levelMix(words)).toBeGreaterThan(1);
    expect(Math.abs(loudnessOf(words, levelMix(words)) + 16)).toBeLessThan(0.25);
  });

  it('leaves everything as it was when one sentence in fifty changes, whichever it is', () => {
    const article = Array.from({ length: 50 }, (_, index) => speech(0.5, { seed: index + 1, seconds: 2 }));
    for (const index of [0, 20, 49]) {
      const edited = article.with(index, speech(0.2, { seed: 99, seconds: 3 }));
      expect(levelMix(edited)).toBe(levelMix(article));
    }
  });

  it('leaves silence, and nothing at all, as they are', () => {
    const silent = { gain: 1, energies: new Float32Array(9), peaks: new Float32Array(9) };
    expect(levelMix([{ measure: silent, pauseMs: 0 }])).toBe(1);
    expect(levelMix([])).toBe(1);
  });
});
