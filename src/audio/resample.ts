/** Resampling by a rational factor with a bank of windowed-sinc filters, one a phase. */
import { mirrorFilters, reach, resampleThreeHalves } from './resample-three-halves.ts';

interface FilterBank {
  /** Output samples for every `step` input samples. */
  readonly phases: number;
  readonly step: number;
  /** A multiple of 4. */
  readonly taps: number;
  /** One of `taps` coefficients for each phase. */
  readonly filters: readonly Float64Array[];
}

/** Zero crossings on each side, Kaiser's beta, and the cut-off as a part of the lower Nyquist rate: images are 100 dB down. */
const zeroCrossings = 22;
const beta = 10.1;
const cutOff = 0.95;

const banks = new Map<string, FilterBank>();

// Memory that is used again and again: new memory of this size costs more than the work that is done in it.
const room = { input: new Float64Array(0), output: new Float32Array(0) };

/**
 * Samples of 16 bits at one rate as numbers from -1 to 1 at another. The length is that of the input in time, rounded
 * up; the signal is not delayed. The result holds until the next call.
 */
export function resample(samples: Int16Array, fromHz: number, toHz: number): Float32Array {
  const bank = bankFor(fromHz, toHz);
  const { phases, step } = bank;
  const length = Math.ceil((samples.length * phases) / step);
  // Room for the last three that come together.
  if (room.output.length < length + 3) room.output = new Float32Array(2 * length + 3);
  if (phases === 3 && step === 2) {
    const input = padSamples(samples, reach, reach + 2);
    resampleThreeHalves(
      input,
      (thirds ??= mirrorFilters((time) => windowedSinc(time, 1, reach))),
      room.output.subarray(0, 3 * Math.ceil(length / 3)),
    );
  } else {
    filterSamples(
      padSamples(samples, bank.taps / 2 - 1, bank.taps + 1),
      bank,
      room.output.subarray(0, length),
    );
  }
  return room.output.subarray(0, length);
}

let thirds: ReturnType<typeof mirrorFilters> | null = null;

/** Samples as numbers from -1 to 1, with zeros on both sides. */
function padSamples(samples: Int16Array, before: number, after: number): Float64Array {
  const length = before + samples.length + after;
  if (room.input.length < length) room.input = new Float64Array(2 * length);
  const input = room.input.subarray(0, length);
  input.fill(0, 0, before);
  for (let index = 0; index < samples.length; index += 1)
    input[before + index] = (samples[index] as number) / 32_768;
  return input.fill(0, length - after);
}

function filterSamples(
  input: Float64Array,
  { phases, step, filters }: FilterBank,
  output: Float32Array,
): void {
  let phase = 0;
  let start = 0;
  for (let index = 0; index < output.length; index += 1) {
    output[index] = dotProduct(input, start, filters[phase] as Float64Array);
    phase += step;
    while (phase >= phases) {
      phase -= phases;
      start += 1;
    }
  }
}

/** Four sums at a time: one alone would wait for each of its additions. */
function dotProduct(input: Float64Array, start: number, filter: Float64Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let tap = 0; tap < filter.length; tap += 4) {
    const at = start + tap;
    a += (input[at] as number) * (filter[tap] as number);
    b += (input[at + 1] as number) * (filter[tap + 1] as number);
    c += (input[at + 2] as number) * (filter[tap + 2] as number);
    d += (input[at + 3] as number) * (filter[tap + 3] as number);
  }
  return a + b + (c + d);
}

function bankFor(fromHz: number, toHz: number): FilterBank {
  const name = `${fromHz}:${toHz}`;
  const known = banks.get(name);
  if (known !== undefined) return known;
  const bank = designBank(fromHz, toHz);
  banks.set(name, bank);
  return bank;
}

function designBank(fromHz: number, toHz: number): FilterBank {
  const divisor = greatestCommonDivisor(fromHz, toHz);
  const phases = toHz / divisor;
  const step = fromHz / divisor;
  if (phases === 1 && step === 1) return { phases, step, taps: 4, filters: [Float64Array.of(0, 1, 0, 0)] };
  const band = Math.min(1, toHz / fromHz) * cutOff;
  const half = 2 * Math.ceil(zeroCrossings / band / 2);
  const taps = 2 * half;
  const filters = Array.from({ length: phases }, (_, phase) =>
    Float64Array.from({ length: taps }, (_, tap) =>
      windowedSinc(tap - half + 1 - phase / phases, band, half),
    ),
  );
  return { phases, step, taps, filters };
}

function windowedSinc(time: number, band: number, half: number): number {
  const position = time / half;
  if (Math.abs(position) >= 1) return 0;
  const angle = Math.PI * band * time;
  const sinc = angle === 0 ? 1 : Math.sin(angle) / angle;
  return (band * sinc * bessel(beta * Math.sqrt(1 - position * position))) / bessel(beta);
}

/** The modified Bessel function of the first kind, of order zero, of which Kaiser's window is made. */
function bessel(value: number): number {
  let sum = 1;
  let term = 1;
  for (let order = 1; term > 1e-18 * sum; order += 1) {
    term *= (value / 2 / order) ** 2;
    sum += term;
  }
  return sum;
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
