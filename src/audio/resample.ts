/** Resampling by a rational factor with a bank of windowed-sinc filters, one a phase. */

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

/**
 * Samples of 16 bits at one rate as numbers from -1 to 1 at another. The length is that of the input in time, rounded
 * up; the signal is not delayed.
 */
export function resample(samples: Int16Array, fromHz: number, toHz: number): Float32Array {
  const { phases, step, taps, filters } = bankFor(fromHz, toHz);
  const lead = taps / 2 - 1;
  const length = Math.ceil((samples.length * phases) / step);
  const input = new Float64Array(samples.length + 2 * taps);
  for (let index = 0; index < samples.length; index += 1)
    input[lead + index] = (samples[index] as number) / 32_768;
  const output = new Float32Array(length);
  let phase = 0;
  let start = 0;
  for (let index = 0; index < length; index += 1) {
    output[index] = dotProduct(input, start, filters[phase] as Float64Array);
    phase += step;
    while (phase >= phases) {
      phase -= phases;
      start += 1;
    }
  }
  return output;
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
