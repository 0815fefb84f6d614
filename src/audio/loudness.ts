/** Integrated loudness as BS.1770 and EBU R 128 define it, from the weighted energies of blocks of 10 ms. */
import { blockSamples } from './pcm-format.ts';

const blocksPerHop = 10;
const hopsPerWindow = 4;
const windowSamples = hopsPerWindow * blocksPerHop * blockSamples;
const absoluteGateLufs = -70;
const relativeGateLu = -10;

const loudnessOf = (power: number): number => -0.691 + 10 * Math.log10(power);
const powerOf = (lufs: number): number => 10 ** ((lufs + 0.691) / 10);

const silence = new Float32Array(100);

/** Takes the blocks of a programme in order, and tells how loud all of it is. */
export class LoudnessMeter {
  /** The energy of each 100 ms. */
  readonly #hops: number[] = [];
  #hop = 0;
  #blocksInHop = 0;

  /** Takes blocks by their energies, turned up by the square of a gain. */
  add(energies: Float32Array, squareGain: number): void {
    let [hop, blocks] = [this.#hop, this.#blocksInHop];
    for (let block = 0; block < energies.length; block += 1) {
      hop += (energies[block] as number) * squareGain;
      blocks += 1;
      if (blocks < blocksPerHop) continue;
      this.#hops.push(hop);
      hop = 0;
      blocks = 0;
    }
    this.#hop = hop;
    this.#blocksInHop = blocks;
  }

  addSilence(blocks: number): void {
    for (let left = blocks; left > 0; left -= silence.length) this.add(silence.subarray(0, left), 1);
  }

  /**
   * Loudness in LUFS. For a programme under 400 ms, which the standard gives no value, that of all its blocks together.
   * −Infinity where nothing is above the absolute gate.
   */
  get lufs(): number {
    const windows = this.#windows();
    if (windows.length === 0) return loudnessOf(this.#meanOfAll());
    const ungated = meanAbove(windows, powerOf(absoluteGateLufs));
    return loudnessOf(meanAbove(windows, powerOf(loudnessOf(ungated) + relativeGateLu)));
  }

  /** The mean power of each window of 400 ms, one every 100 ms. */
  #windows(): Float64Array {
    const hops = this.#hops;
    const windows = new Float64Array(Math.max(0, hops.length - hopsPerWindow + 1));
    for (let index = 0; index < windows.length; index += 1) {
      let sum = 0;
      for (let hop = index; hop < index + hopsPerWindow; hop += 1) sum += hops[hop] as number;
      windows[index] = sum / windowSamples;
    }
    return windows;
  }

  #meanOfAll(): number {
    const blocks = this.#hops.length * blocksPerHop + this.#blocksInHop;
    const energy = this.#hops.reduce((sum, hop) => sum + hop, this.#hop);
    return energy / Math.max(1, blocks * blockSamples);
  }
}

function meanAbove(powers: Float64Array, gate: number): number {
  let sum = 0;
  let count = 0;
  for (const power of powers)
    if (power > gate) {
      sum += power;
      count += 1;
    }
  return count === 0 ? 0 : sum / count;
}
