import { weighBlocks } from './k-weighting.ts';
import { blockSamples, fullScale, sampleRateHz } from './pcm-format.ts';
import { resample } from './resample.ts';
import { peakBlocks } from './true-peak.ts';
import { trimSpeech } from './trim-speech.ts';

/** What mastering needs to know of a clip, one number a block of 10 ms; the samples themselves it does not need. */
export interface ClipMeasure {
  /** Sums of squares after K-weighting, full scale being 1. */
  readonly energies: Float32Array;
  /** True peaks, full scale being 1. */
  readonly peaks: Float32Array;
}

/** One segment's speech in the form of pcm-format.ts, without silence at its edges. */
export interface Clip extends ClipMeasure {
  /** A whole number of blocks; none where nothing sounds. */
  readonly samples: Int16Array;
}

/** Makes a clip of what an engine gave: resampled, trimmed and measured. */
export function makeClip(speech: { readonly samples: Int16Array; readonly sampleRateHz: number }): Clip {
  const samples = quantize(trimSpeech(resample(speech.samples, speech.sampleRateHz, sampleRateHz)));
  return { samples, energies: weighBlocks(samples), peaks: peakBlocks(samples) };
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
    samples: new Int16Array(blocks * blockSamples),
    energies: new Float32Array(blocks),
    peaks: new Float32Array(blocks),
  };
}
