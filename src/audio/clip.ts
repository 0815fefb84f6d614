import type { ClipMeasure } from './clip-measure.ts';
import { weighBlocks } from './k-weighting.ts';
import { levelClip } from './master.ts';
import { blockSamples, fullScale, sampleRateHz } from './pcm-format.ts';
import { resample } from './resample.ts';
import { peakBlocks } from './true-peak.ts';
import { trimSpeech } from './trim-speech.ts';

/** One segment's speech in the form of pcm-format.ts, without silence at its edges. */
export interface Clip extends ClipMeasure {
  /** A whole number of blocks; none where nothing sounds. */
  readonly samples: Int16Array;
}

/** Makes a clip of what an engine gave: resampled, trimmed and measured. */
export function makeClip(speech: { readonly samples: Int16Array; readonly sampleRateHz: number }): Clip {
  const samples = quantize(trimSpeech(resample(speech.samples, speech.sampleRateHz, sampleRateHz)));
  const measure = { energies: weighBlocks(samples), peaks: peakBlocks(samples) };
  return { samples, ...measure, gain: levelClip(measure) };
}

/** Samples of 16 bits, filled up with silence to a whole number of blocks; in shared memory, which threads take without a copy. */
function quantize(samples: Float32Array): Int16Array {
  const length = blockSamples * Math.ceil(samples.length / blockSamples);
  const quantized = new Int16Array(new SharedArrayBuffer(length * Int16Array.BYTES_PER_ELEMENT));
  for (let index = 0; index < samples.length; index += 1)
    quantized[index] = Math.floor((samples[index] as number) * fullScale + 0.5);
  return quantized;
}

/** A clip of a third of a second in which nothing sounds. */
export function silentClip(): Clip {
  const blocks = 30;
  return {
    gain: 1,
    samples: new Int16Array(blocks * blockSamples),
    energies: new Float32Array(blocks),
    peaks: new Float32Array(blocks),
  };
}
