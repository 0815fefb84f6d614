import { limitGains } from './limiter.ts';
import { blockSamples, fullScale } from './pcm-format.ts';

export interface GainOptions {
  readonly peaks: Float32Array;
  readonly gain: number;
  readonly ceiling: number;
}

/** A clip at its gain and under the ceiling, full scale being 1, written to the start of `target`. */
export function applyGain(samples: Int16Array, options: GainOptions, target: Float32Array): void {
  const gains = limitGains(options.peaks, options.gain, options.ceiling);
  if (gains === null) {
    const factor = options.gain / fullScale;
    for (let index = 0; index < samples.length; index += 1)
      target[index] = (samples[index] as number) * factor;
    return;
  }
  for (let block = 0; block < options.peaks.length; block += 1) {
    const first = (gains[block] as number) / fullScale;
    const slope = ((gains[block + 1] as number) / fullScale - first) / blockSamples;
    const start = block * blockSamples;
    for (let index = 0; index < blockSamples; index += 1)
      target[start + index] = (samples[start + index] as number) * (first + slope * index);
  }
}
