import type { Speech, SpeechRequest } from '../ports/speech-engine.ts';

/** No engine speaks faster or slower than this, at rate 1, acronyms spelled out and pauses counted in. */
const leastSecondsPerLetter = 0.02;
const mostSecondsPerLetter = 0.7;
const pauseAllowanceSeconds = 3;

/** A peak under this is no speech: −56 dB below full scale. */
const leastPeak = 50;

/**
 * What is wrong with an engine's speech, in words; null where it can be what was asked for. `declaredHz` is the rate that
 * the engine has said all of its voices have; null where they differ.
 */
export function faultOf(
  { samples, sampleRateHz }: Speech,
  { text, params }: SpeechRequest,
  declaredHz: number | null = null,
): string | null {
  if (declaredHz !== null && sampleRateHz !== declaredHz)
    return `a sample rate of ${sampleRateHz} Hz where it always has ${declaredHz} Hz`;
  if (!Number.isInteger(sampleRateHz) || sampleRateHz < 4000 || sampleRateHz > 192_000)
    return `a sample rate of ${sampleRateHz} Hz`;
  if (samples.length === 0) return 'no sound';
  const letters = text.match(/[\p{Letter}\p{Number}]/gu)?.length ?? 0;
  const seconds = samples.length / sampleRateHz;
  const secondsAtRateOne = seconds * (params.rate ?? 1);
  if (secondsAtRateOne < letters * leastSecondsPerLetter)
    return `only ${seconds.toFixed(2)} seconds of sound`;
  if (secondsAtRateOne > letters * mostSecondsPerLetter + pauseAllowanceSeconds)
    return `${seconds.toFixed(0)} seconds of sound`;
  return samples.some((sample) => Math.abs(sample) >= leastPeak) ? null : 'silence';
}
