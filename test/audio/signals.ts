/** Signals whose properties are known, as 16-bit samples and as numbers from -1 to 1. */

export interface Tone {
  readonly frequencyHz: number;
  /** From 0 to 1. */
  readonly amplitude: number;
  readonly seconds: number;
  readonly sampleRateHz: number;
  /** Radians. */
  readonly phase?: number;
}

export function tone({ frequencyHz, amplitude, seconds, sampleRateHz, phase = 0 }: Tone): Float64Array {
  return Float64Array.from(
    { length: Math.round(seconds * sampleRateHz) },
    (_, index) => amplitude * Math.sin((2 * Math.PI * frequencyHz * index) / sampleRateHz + phase),
  );
}

/** With 20 ms at both ends that swell and die away, for an edge is a sound of its own. */
export const withSoftEdges = (signal: Float64Array): Float64Array =>
  signal.map((sample, index) => sample * Math.min(1, index / 480, (signal.length - 1 - index) / 480));

/** Numbers from 0 to 1 that are the same in every run. */
function* chance(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** White noise that swells and falls like speech, with silences. */
export function babble(seconds: number, seed = 1): Float64Array {
  const numbers = chance(seed);
  const next = (): number => numbers.next().value;
  return Float64Array.from({ length: Math.round(seconds * 24_000) }, (_, index) => {
    const time = index / 24_000;
    const level = Math.max(0, Math.sin(time * 2.1)) * (0.6 + 0.4 * Math.sin(time * 23));
    return 0.7 * level * (2 * next() - 1);
  });
}

export const toPcm = (signal: Float64Array, fullScale: number): Int16Array =>
  Int16Array.from(signal, (sample) => Math.round(sample * fullScale));
