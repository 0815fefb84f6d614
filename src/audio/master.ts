/**
 * Mastering: every clip is made as loud as every other, by itself. So all voices are equally loud, a clip's gain is known
 * as soon as it is spoken, and an edited sentence changes the gain of no other.
 */
import type { ClipLevels, ClipMeasure } from './clip-measure.ts';
import { limitGains } from './limiter.ts';
import { LoudnessMeter } from './loudness.ts';
import { blockMs, decibels, ratioOf } from './pcm-format.ts';

/** A clip's measure and its place: the gain that it comes with, and the silence after it. */
export interface Part {
  readonly measure: ClipMeasure;
  readonly pauseMs: number;
}

const targetLufs = -16;
/** A clip is louder than the whole, which has the edges of pauses in it, by what they take from most articles. */
const clipLufs = -15.7;

/** The highest true peak before encoding, full scale being 1: under −1 dBTP by what the MP3 encoder may add. */
export const ceiling = ratioOf(-2.2);

/** A clip with peaks so far above its speech is not speech; turned up further, only its noise would grow. */
const mostLimitedDb = 18;
/** Rounds end sooner where another would change next to nothing. */
const rounds = 4;
const settledDb = 0.02;

/**
 * What the whole may be away from its target before all of it is turned up or down. So an edited sentence, which shifts
 * the whole by a hundredth of a decibel, leaves every other segment's encoded audio as it was.
 */
const toleranceLu = 0.35;
const stepDb = 0.25;

/**
 * The gain, as a ratio, that makes a clip as loud as all clips are, with what the limiter takes away counted in. One that
 * is silent keeps what it has.
 */
export function levelClip(measure: ClipLevels): number {
  const peak = measure.peaks.reduce((highest, next) => Math.max(highest, next), 0);
  const mostDb = mostLimitedDb + decibels(ceiling / peak);
  let gainDb = 0;
  for (let round = 0; round < rounds; round += 1) {
    const meter = new LoudnessMeter();
    addClip(meter, measure, ratioOf(gainDb));
    const missing = Math.min(mostDb - gainDb, clipLufs - finite(meter.lufs, clipLufs));
    gainDb += missing;
    if (Math.abs(missing) < settledDb) break;
  }
  // As it comes back from the cache.
  return Math.fround(ratioOf(gainDb));
}

/**
 * The gain, as a ratio, that all clips of a programme need beyond their own to bring it to the target: 1 for nearly all
 * there are. One whose clips are very short, or far apart, needs more.
 */
export function levelMix(parts: readonly Part[]): number {
  let gainDb = 0;
  for (let round = 0; round < rounds; round += 1) {
    const missing = targetLufs - finite(loudnessOf(parts, ratioOf(gainDb)), targetLufs);
    if (Math.abs(missing) < (round === 0 ? toleranceLu : settledDb)) break;
    gainDb += missing;
  }
  return ratioOf(stepDb * Math.round(gainDb / stepDb));
}

const finite = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);

/** The integrated loudness of parts with their pauses, under the ceiling, in LUFS. */
export function loudnessOf(parts: readonly Part[], mixGain: number): number {
  const meter = new LoudnessMeter();
  for (const { measure, pauseMs } of parts) {
    addClip(meter, measure, measure.gain * mixGain);
    meter.addSilence(Math.ceil(pauseMs / blockMs));
  }
  return meter.lufs;
}

function addClip(meter: LoudnessMeter, { energies, peaks }: ClipLevels, gain: number): void {
  const gains = limitGains(peaks, gain, ceiling);
  if (gains === null) meter.add(energies, gain * gain);
  else meter.add(limitEnergies(energies, gains), 1);
}

/** The energies of blocks at gains that run straight from one edge of a block to the other. */
function limitEnergies(energies: Float32Array, gains: Float32Array): Float32Array {
  const limited = new Float32Array(energies.length);
  for (let block = 0; block < limited.length; block += 1) {
    const [from, to] = [gains[block] as number, gains[block + 1] as number];
    limited[block] = ((energies[block] as number) * (from * from + from * to + to * to)) / 3;
  }
  return limited;
}
