/** The weighting of ITU-R BS.1770: a shelf for the head, then a high-pass, as heard by the ear's sense of loudness. */
import { blockSamples, fullScale, sampleRateHz } from './pcm-format.ts';

interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** The filters of the standard, which gives coefficients for 48 kHz only, from their analogue forms. */
const shelf = designShelf({
  frequencyHz: 1681.974450955533,
  gainDb: 3.999843853973347,
  q: 0.7071752369554196,
});
const highPass = designHighPass({ frequencyHz: 38.13547087602444, q: 0.5003270373238773 });

/** The sum of squares of each block of a clip after weighting, full scale being 1. The clip is a whole number of blocks. */
export function weighBlocks(samples: Int16Array): Float32Array {
  const energies = new Float32Array(samples.length / blockSamples);
  let s1 = 0;
  let s2 = 0;
  let h1 = 0;
  let h2 = 0;
  for (let block = 0; block < energies.length; block += 1) {
    let energy = 0;
    const end = (block + 1) * blockSamples;
    for (let index = block * blockSamples; index < end; index += 1) {
      const input = (samples[index] as number) / fullScale;
      const shelved = shelf.b0 * input + s1;
      s1 = shelf.b1 * input - shelf.a1 * shelved + s2;
      s2 = shelf.b2 * input - shelf.a2 * shelved;
      const weighted = highPass.b0 * shelved + h1;
      h1 = highPass.b1 * shelved - highPass.a1 * weighted + h2;
      h2 = highPass.b2 * shelved - highPass.a2 * weighted;
      energy += weighted * weighted;
    }
    energies[block] = energy;
  }
  return energies;
}

function designShelf(shape: { frequencyHz: number; gainDb: number; q: number }): Biquad {
  const k = Math.tan((Math.PI * shape.frequencyHz) / sampleRateHz);
  const high = 10 ** (shape.gainDb / 20);
  const middle = high ** 0.4996667741545416;
  const a0 = 1 + k / shape.q + k * k;
  return {
    b0: (high + (middle * k) / shape.q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (middle * k) / shape.q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / shape.q + k * k) / a0,
  };
}

function designHighPass(shape: { frequencyHz: number; q: number }): Biquad {
  const k = Math.tan((Math.PI * shape.frequencyHz) / sampleRateHz);
  const a0 = 1 + k / shape.q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / shape.q + k * k) / a0 };
}
