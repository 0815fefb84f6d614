/** Mastering: one gain a voice, so that all voices are equally loud and the whole is as loud as podcasts are. */
import type { ClipMeasure } from './clip.ts';
import { limitGains } from './limiter.ts';
import { LoudnessMeter } from './loudness.ts';
import { blockMs, decibels, ratioOf } from './pcm-format.ts';

/** A clip in its place: whose voice it is, and the silence after it. */
export interface Part {
  readonly voice: string;
  readonly measure: ClipMeasure;
  readonly pauseMs: number;
}

const targetLufs = -16;

/** The highest true peak before encoding, full scale being 1: under −1 dBTP by what the MP3 encoder may add. */
export const ceiling = ratioOf(-2.2);

/**
 * Gains are whole steps. An edited sentence shifts the loudness of its voice by a hundredth of a decibel; so small a
 * change leaves every gain as it was, and with it every other segment's encoded audio.
 */
const stepDb = 0.25;
/** A voice with peaks so far above its speech is not speech; turned up further, only its noise would grow. */
const mostLimitedDb = 18;

/** Rounds end sooner where another would change next to nothing. */
const roundsOfVoices = 4;
const roundsOfMix = 3;
const settledDb = 0.005;

/**
 * The gain of each voice, as a ratio. The voices come out within 0.25 LU of each other and the whole within 0.25 LU of the
 * target, with what the limiter takes away counted in.
 */
export function masterGains(parts: readonly Part[]): ReadonlyMap<string, number> {
  const byVoice = groupByVoice(parts);
  const gainsDb = new Map([...byVoice.keys()].map((voice) => [voice, 0]));
  let level = targetLufs;
  for (let round = 0; round < roundsOfMix; round += 1) {
    for (const [voice, spoken] of byVoice)
      gainsDb.set(voice, levelVoice(spoken, gainsDb.get(voice) ?? 0, level));
    const missing = targetLufs - finite(loudnessOf(parts, gainsDb, true), targetLufs);
    if (Math.abs(missing) < settledDb) break;
    level += missing;
  }
  return new Map(
    [...gainsDb].map(([voice, gainDb]) => [voice, ratioOf(stepDb * Math.round(gainDb / stepDb))]),
  );
}

function groupByVoice(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.voice);
    if (group === undefined) groups.set(part.voice, [part]);
    else group.push(part);
  }
  return groups;
}

/** The gain, in decibels, that brings a voice's speech to a level. A voice that is silent keeps the gain that it has. */
function levelVoice(spoken: readonly Part[], startDb: number, level: number): number {
  const mostDb = mostLimitedDb + decibels(ceiling / peakOf(spoken));
  let gainDb = startDb;
  for (let round = 0; round < roundsOfVoices; round += 1) {
    const lufs = loudnessOf(spoken, new Map([[spoken[0]?.voice ?? '', gainDb]]), false);
    const next = Math.min(mostDb, gainDb + level - finite(lufs, level));
    const isSettled = Math.abs(next - gainDb) < settledDb;
    gainDb = next;
    if (isSettled) break;
  }
  return gainDb;
}

const peakOf = (parts: readonly Part[]): number =>
  parts.reduce((highest, { measure }) => measure.peaks.reduce((a, b) => Math.max(a, b), highest), 0);

const finite = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);

/** The integrated loudness of parts at their gains and under the ceiling, with their pauses or without. */
export function loudnessOf(
  parts: readonly Part[],
  gainsDb: ReadonlyMap<string, number>,
  withPauses: boolean,
): number {
  const meter = new LoudnessMeter();
  for (const { voice, measure, pauseMs } of parts) {
    addClip(meter, measure, ratioOf(gainsDb.get(voice) ?? 0));
    if (withPauses) for (let ms = 0; ms < pauseMs; ms += blockMs) meter.add(0);
  }
  return meter.lufs;
}

function addClip(meter: LoudnessMeter, { energies, peaks }: ClipMeasure, gain: number): void {
  const gains = limitGains(peaks, gain, ceiling);
  for (let block = 0; block < energies.length; block += 1) {
    const energy = energies[block] as number;
    if (gains === null) meter.add(energy * gain * gain);
    else meter.add(energy * meanSquare(gains[block] as number, gains[block + 1] as number));
  }
}

/** Of a gain that runs straight from one value to another. */
const meanSquare = (from: number, to: number): number => (from * from + from * to + to * to) / 3;
