import { describe, expect, it } from 'vitest';
import { makeClip } from '../../src/audio/clip.ts';
import { ceiling, loudnessOf, masterGains, type Part } from '../../src/audio/master.ts';
import { babble, tone, toPcm } from './signals.ts';

const speech = (voice: string, amplitude: number, { seconds = 6, seed = 1, pauseMs = 500 } = {}): Part => ({
  voice,
  measure: makeClip({
    samples: toPcm(
      babble(seconds, seed).map((sample) => sample * amplitude),
      32_767,
    ),
    sampleRateHz: 24_000,
  }),
  pauseMs,
});

const decibels = (gains: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...gains].map(([voice, gain]) => [voice, 20 * Math.log10(gain)]));

const parts = [
  speech('a', 0.9),
  speech('b', 0.05, { seed: 2 }),
  speech('a', 0.8, { seed: 3 }),
  speech('c', 0.3),
];

describe('masterGains', () => {
  it('brings the whole to -16 LUFS', () => {
    expect(Math.abs(loudnessOf(parts, decibels(masterGains(parts)), true) + 16)).toBeLessThan(0.25);
  });

  it('makes every voice equally loud, those that were 25 dB apart too', () => {
    const gains = decibels(masterGains(parts));
    const levels = ['a', 'b', 'c'].map((voice) =>
      loudnessOf(
        parts.filter((part) => part.voice === voice),
        gains,
        false,
      ),
    );
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(0.5);
  });

  it('counts in what the limiter takes away', () => {
    const peaky: Part[] = [speech('a', 0.4, { seconds: 20 })].map((part) => {
      const peaks = part.measure.peaks.map((peak, block) => (block % 70 === 0 ? Math.max(peak, 0.9) : peak));
      return { ...part, measure: { ...part.measure, peaks } };
    });
    const gains = masterGains(peaky);
    expect((gains.get('a') ?? 0) * 0.9).toBeGreaterThan(ceiling);
    expect(Math.abs(loudnessOf(peaky, decibels(gains), true) + 16)).toBeLessThan(0.25);
  });

  it('turns a voice up no further than 18 dB into the limiter, which would leave nothing but its noise', () => {
    const click: Part[] = [speech('a', 0.01)].map((part) => {
      const peaks = part.measure.peaks.map((peak, block) => (block % 5 === 0 ? 0.9 : peak));
      return { ...part, measure: { ...part.measure, peaks } };
    });
    expect((masterGains(click).get('a') ?? 99) * 0.9).toBeLessThan(ceiling * 8.2);
  });

  it('leaves every gain as it was when one sentence in fifty changes', () => {
    const article = Array.from({ length: 50 }, (_, index) =>
      speech('a', 0.5, { seed: index + 1, seconds: 2 }),
    );
    const edited = article.with(20, speech('a', 0.5, { seed: 99, seconds: 2 }));
    expect(masterGains(edited)).toEqual(masterGains(article));
  });

  it('leaves a voice that is silent as it is', () => {
    const silent: Part = {
      voice: 's',
      measure: { energies: new Float32Array(9), peaks: new Float32Array(9) },
      pauseMs: 0,
    };
    expect(masterGains([silent])).toEqual(new Map([['s', 1]]));
    expect(masterGains([...parts, silent]).get('s')).toBeGreaterThan(0);
  });

  it('levels a voice that says less than 400 ms', () => {
    const word = makeClip({
      samples: toPcm(tone({ frequencyHz: 300, amplitude: 0.05, seconds: 0.3, sampleRateHz: 24_000 }), 32_767),
      sampleRateHz: 24_000,
    });
    const brief: Part = { voice: 'w', measure: word, pauseMs: 300 };
    const gains = decibels(masterGains([...parts, brief]));
    expect(Math.abs(loudnessOf([brief], gains, false) + 16)).toBeLessThan(1);
  });

  it('has no gains for nobody', () => {
    expect(masterGains([])).toEqual(new Map());
  });
});
