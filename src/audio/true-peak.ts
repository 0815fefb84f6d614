/** Peaks between the samples, as a player's converter makes them: BS.1770's true peak, four times oversampled. */
import { blockSamples, fullScale } from './pcm-format.ts';

const oversampling = 4;
const reach = 12;

/** How far above its mean level a sample must be for its neighbourhood to be looked at. */
const looksFrom = 1.8;

/** For each point between two samples, the weights of the samples around it. */
const interpolators = Array.from({ length: oversampling - 1 }, (_, index) =>
  designInterpolator((index + 1) / oversampling),
);

/**
 * The true peak of each block of a clip, full scale being 1. Between samples of less than half of the clip's peak, or not
 * far above its mean level, nothing is looked for: mastered, they stay 6 dB and more under the ceiling, which is more
 * than speech overshoots.
 */
export function peakBlocks(samples: Int16Array): Float32Array {
  const peaks = samplePeaks(samples);
  const highest = peaks.reduce((most, peak) => Math.max(most, peak), 0);
  const least = Math.min(highest / 2, looksFrom * rootMeanSquare(samples));
  for (let block = 0; block < peaks.length; block += 1) {
    const peak = peaks[block] as number;
    peaks[block] = (peak < least ? peak : Math.max(peak, peakBetween(samples, block, least))) / fullScale;
  }
  return peaks;
}

function rootMeanSquare(samples: Int16Array): number {
  let sum = 0;
  for (let index = 0; index < samples.length; index += 1) sum += (samples[index] as number) ** 2;
  return Math.sqrt(sum / Math.max(1, samples.length));
}

function samplePeaks(samples: Int16Array): Float32Array {
  const peaks = new Float32Array(samples.length / blockSamples);
  for (let block = 0; block < peaks.length; block += 1) {
    let peak = 0;
    const end = (block + 1) * blockSamples;
    for (let index = block * blockSamples; index < end; index += 1) {
      const size = Math.abs(samples[index] as number);
      if (size > peak) peak = size;
    }
    peaks[block] = peak;
  }
  return peaks;
}

/** The highest point on both sides of each sample of at least `least` that is higher than its neighbours. */
function peakBetween(samples: Int16Array, block: number, least: number): number {
  let peak = 0;
  const end = (block + 1) * blockSamples;
  for (let index = block * blockSamples; index < end; index += 1) {
    const size = Math.abs(samples[index] as number);
    if (size < least) continue;
    if (size < Math.abs(samples[index - 1] ?? 0) || size < Math.abs(samples[index + 1] ?? 0)) continue;
    for (const weights of interpolators) {
      const before = Math.abs(interpolate(samples, index - 1, weights));
      const after = Math.abs(interpolate(samples, index, weights));
      if (before > peak) peak = before;
      if (after > peak) peak = after;
    }
  }
  return peak;
}

/** The signal between a sample and the next one. */
function interpolate(samples: Int16Array, index: number, weights: Float64Array): number {
  const start = index - reach + 1;
  let sum = 0;
  for (let tap = 0; tap < weights.length; tap += 1)
    sum += (samples[start + tap] ?? 0) * (weights[tap] as number);
  return sum;
}

/** A sinc under a Hann window, made to pass a constant as it is. */
function designInterpolator(fraction: number): Float64Array {
  const weights = Float64Array.from({ length: 2 * reach }, (_, tap) => {
    const angle = Math.PI * (tap - reach + 1 - fraction);
    return (Math.sin(angle) / angle) * (0.5 + 0.5 * Math.cos(angle / reach));
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
