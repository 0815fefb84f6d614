import { ratioOf, sampleRateHz } from './pcm-format.ts';

/** What is this far below a clip's peak is the engine's silence: its breath before and after, at −48 dB or less. */
const threshold = ratioOf(-44);
const leadSamples = Math.round(0.004 * sampleRateHz);
const tailSamples = Math.round(0.03 * sampleRateHz);

/**
 * The speech of a clip, with 4 ms before it and 30 ms after it that fade in and out: a listener hears the pauses that the
 * script asks for, whatever the engine adds of its own. A part of `samples`, which is changed where it fades. Empty where
 * nothing sounds.
 */
export function trimSpeech(samples: Float32Array): Float32Array {
  const level = peakOf(samples) * threshold;
  const isHeard = (sample: number): boolean => Math.abs(sample) > level;
  const first = samples.findIndex(isHeard);
  if (first < 0) return samples.subarray(0, 0);
  const start = Math.max(0, first - leadSamples);
  const end = Math.min(samples.length, samples.findLastIndex(isHeard) + 1 + tailSamples);
  fade(samples.subarray(start, first), false);
  fade(samples.subarray(Math.max(start, end - tailSamples), end), true);
  return samples.subarray(start, end);
}

function fade(samples: Float32Array, out: boolean): void {
  for (let index = 0; index < samples.length; index += 1) {
    const gain = (index + 1) / (samples.length + 1);
    samples[index] = (samples[index] as number) * (out ? 1 - gain : gain);
  }
}

function peakOf(samples: Float32Array): number {
  let peak = 0;
  for (let index = 0; index < samples.length; index += 1)
    peak = Math.max(peak, Math.abs(samples[index] as number));
  return peak;
}
