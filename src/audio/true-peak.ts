/** Peaks between the samples, as a player's converter makes them: BS.1770's true peak, four times oversampled. */
import { blockSamples, fullScale } from './pcm-format.ts';

const oversampling = 4;
const reach = 12;

/** For each point between two samples, the weights of the samples around it. */
const interpolators = Array.from({ length: oversampling - 1 }, (_, index) =>
  designInterpolator((index + 1) / oversampling),
);

/**
 * The true peak of each block of a clip, full scale being 1. Between samples of less than half of the clip's peak nothing
 * is looked for: speech has no overshoot of 6 dB, so nothing there can be what a limiter has to hold down.
 */
export function peakBlocks(samples: Int16Array): Float32Array {
  const peaks = new Float32Array(samples.length / blockSamples);
  let highest = 0;
  for (let block = 0; block < peaks.length; block += 1) {
    let peak = 0;
    const end = (block + 1) * blockSamples;
    for (let index = block * blockSamples; index < end; index += 1) {
      const size = Math.abs(samples[index] as number);
      if (size > peak) peak = size;
    }
    peaks[block] = peak;
    if (peak > highest) highest = peak;
  }
  for (let block = 0; block < peaks.length; block += 1)
    peaks[block] =
      betweenSamples(samples, block, { atLeast: highest / 2, known: peaks[block] ?? 0 }) / fullScale;
  return peaks;
}

function betweenSamples(
  samples: Int16Array,
  block: number,
  { atLeast, known }: { readonly atLeast: number; readonly known: number },
): number {
  if (known < atLeast) return known;
  let peak = known;
  const end = (block + 1) * blockSamples;
  for (let index = block * blockSamples; index < end; index += 1) {
    if (Math.abs(samples[index] as number) < atLeast && Math.abs(samples[index + 1] ?? 0) < atLeast) continue;
    for (const weights of interpolators)
      peak = Math.max(peak, Math.abs(interpolate(samples, index, weights)));
  }
  return peak;
}

function interpolate(samples: Int16Array, index: number, weights: Float64Array): number {
  let sum = 0;
  for (let tap = 0; tap < weights.length; tap += 1)
    sum += (samples[index - reach + 1 + tap] ?? 0) * (weights[tap] as number);
  return sum;
}

function designInterpolator(fraction: number): Float64Array {
  return Float64Array.from({ length: 2 * reach }, (_, tap) => {
    const time = tap - reach + 1 - fraction;
    const angle = Math.PI * time;
    return (Math.sin(angle) / angle) * (0.5 + 0.5 * Math.cos(angle / reach));
  });
}
