import { frameSamples } from '../../src/audio/mp3/mp3-format.ts';
import { openLame } from '../../src/audio/mp3/piece-encoder.ts';
import { blockSamples, fullScale } from '../../src/audio/pcm-format.ts';
import { toPcm } from './signals.ts';

/** Encodes samples from -1 to 1 as they are, a whole number of frames of them. */
export async function openEncoder(): Promise<(samples: Float32Array) => Uint8Array> {
  const encode = await openLame();
  return (samples) =>
    encode({
      samples: toPcm(Float64Array.from(samples), fullScale),
      peaks: new Float32Array(Math.ceil(samples.length / blockSamples)),
      gain: 1,
      ceiling: 1,
      frames: samples.length / frameSamples,
    });
}
