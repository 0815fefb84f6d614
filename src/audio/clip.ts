import type { ClipMeasure } from './clip-measure.ts';
import { cutWords, type ClipWord } from './clip-words.ts';
import { weighBlocks } from './k-weighting.ts';
import { levelClip } from './master.ts';
import { blockSamples, fullScale, sampleRateHz } from './pcm-format.ts';
import { resample } from './resample.ts';
import { peakBlocks } from './true-peak.ts';
import { trimSpeech } from './trim-speech.ts';

/** What an engine gave. */
interface EngineSpeech {
  readonly samples: Int16Array;
  readonly sampleRateHz: number;
  /** In milliseconds from the first sample; absent or null where the engine gives no times of words. */
  readonly words?: readonly ClipWord[] | null;
}

/** One segment's speech in the form of pcm-format.ts, without silence at its edges. */
export interface Clip extends ClipMeasure {
  /** Null where the engine gave no times of words. */
  readonly words: readonly ClipWord[] | null;
  /** A whole number of blocks; none where nothing sounds. */
  readonly samples: Int16Array;
}

/** Makes a clip of what an engine gave: resampled, trimmed and measured. */
export function makeClip({ words = null, ...speech }: EngineSpeech): Clip {
  const whole = resample(speech.samples, speech.sampleRateHz, sampleRateHz);
  const part = trimSpeech(whole);
  const samples = quantize(part);
  const measure = { energies: weighBlocks(samples), peaks: peakBlocks(samples) };
  const cut = {
    startMs: (1000 * (part.byteOffset - whole.byteOffset)) / part.BYTES_PER_ELEMENT / sampleRateHz,
    durationMs: (1000 * samples.length) / sampleRateHz,
  };
  return { samples, ...measure, gain: levelClip(measure), words: words && cutWords(words, cut) };
}

/** Short, so that next to nothing is worked out before it is compiled; as often as it takes until it is. */
const murmur = { count: 8, samples: 800, sampleRateHz: 16_000 } as const;

/**
 * Makes a few clips of next to nothing, and throws them away: the first clip takes ten times as long as those that come
 * after it, and may as well be made while an engine takes its time.
 */
export function rehearseClips(): void {
  const { count, sampleRateHz } = murmur;
  const samples = Int16Array.from(
    { length: murmur.samples },
    (_, index) => 3000 * Math.sin(index / 5) * Math.sin(index / 400),
  );
  for (let clip = 0; clip < count; clip += 1) giveBackClip(makeClip({ samples, sampleRateHz }));
}

/** Memory of clips that were given back: new memory costs more than the work in it, and the old piles up until it is collected. */
const spares: SharedArrayBuffer[] = [];
const mostSpares = 32;

/** Gives back the memory of a clip that nobody needs any more: another clip may be in it soon. */
export function giveBackClip({ samples }: Pick<Clip, 'samples'>): void {
  if (samples.buffer instanceof SharedArrayBuffer && spares.length < mostSpares) spares.push(samples.buffer);
}

function takeMemory(byteLength: number): SharedArrayBuffer {
  const fit = spares.findIndex((spare) => spare.byteLength >= byteLength);
  const [spare] = fit < 0 ? [] : spares.splice(fit, 1);
  // A spare that is too small goes when a larger one comes, so that all become large enough.
  if (spare === undefined) spares.pop();
  return spare ?? new SharedArrayBuffer(byteLength);
}

/** Samples of 16 bits, filled up with silence to a whole number of blocks; in shared memory, which threads take without a copy. */
function quantize(samples: Float32Array): Int16Array {
  const length = blockSamples * Math.ceil(samples.length / blockSamples);
  const quantized = new Int16Array(takeMemory(length * Int16Array.BYTES_PER_ELEMENT), 0, length);
  for (let index = 0; index < samples.length; index += 1)
    quantized[index] = Math.floor((samples[index] as number) * fullScale + 0.5);
  return quantized.fill(0, samples.length);
}

/** A clip of a third of a second in which nothing sounds. */
export function silentClip(): Clip {
  const blocks = 30;
  return {
    gain: 1,
    words: null,
    samples: new Int16Array(blocks * blockSamples),
    energies: new Float32Array(blocks),
    peaks: new Float32Array(blocks),
  };
}
