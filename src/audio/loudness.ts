/** Integrated loudness as BS.1770 and EBU R 128 define it, from the weighted energies of blocks of 10 ms. */
import { blockSamples } from './pcm-format.ts';

const blocksPerHop = 10;
const hopsPerWindow = 4;
const windowSamples = hopsPerWindow * blocksPerHop * blockSamples;
const absoluteGateLufs = -70;
const relativeGateLu = -10;

const loudnessOf = (power: number): number => -0.691 + 10 * Math.log10(power);
const powerOf = (lufs: number): number => 10 ** ((lufs + 0.691) / 10);

/** Takes the blocks of a programme in order, and tells how loud all of it is. */
export class LoudnessMeter {
  /** The mean power of each window of 400 ms, one every 100 ms. */
  readonly #windows: number[] = [];
  readonly #hops: number[] = [];
  #hop = 0;
  #blocksInHop = 0;
  #total = 0;
  #blocks = 0;

  add(energy: number): void {
    this.#hop += energy;
    this.#total += energy;
    this.#blocks += 1;
    this.#blocksInHop += 1;
    if (this.#blocksInHop === blocksPerHop) this.#endHop();
  }

  /**
   * Loudness in LUFS. For a programme under 400 ms, which the standard gives no value, that of all its blocks together.
   * −Infinity where nothing is above the absolute gate.
   */
  get lufs(): number {
    if (this.#windows.length === 0) return loudnessOf(this.#total / Math.max(1, this.#blocks * blockSamples));
    const ungated = meanAbove(this.#windows, powerOf(absoluteGateLufs));
    return loudnessOf(meanAbove(this.#windows, powerOf(loudnessOf(ungated) + relativeGateLu)));
  }

  #endHop(): void {
    this.#hops.push(this.#hop);
    if (this.#hops.length > hopsPerWindow) this.#hops.shift();
    if (this.#hops.length === hopsPerWindow)
      this.#windows.push(this.#hops.reduce((sum, hop) => sum + hop, 0) / windowSamples);
    this.#hop = 0;
    this.#blocksInHop = 0;
  }
}

function meanAbove(powers: readonly number[], gate: number): number {
  let sum = 0;
  let count = 0;
  for (const power of powers)
    if (power > gate) {
      sum += power;
      count += 1;
    }
  return count === 0 ? 0 : sum / count;
}
