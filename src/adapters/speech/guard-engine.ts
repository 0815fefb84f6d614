/**
 * What every engine that is not embedded has around it: a limit of time, one more attempt after a failure, no more work
 * at once than it can take, and one way to say what went wrong. An engine that hangs, dies or talks nonsense costs the
 * article that it was reading, and nothing else.
 */
import pLimit from 'p-limit';
import { AppError } from '../../errors/app-error.ts';
import type { EngineTraits, Speech, SpeechEngine, SpeechRequest } from '../../ports/speech-engine.ts';

export interface GuardedEngine extends Omit<SpeechEngine, 'synthesize' | 'close' | 'traits'> {
  readonly traits: EngineTraits;
  /** One attempt. Its signal aborts when time is up, when the caller aborts, and when the engine is closed. */
  readonly say: (request: SpeechRequest, signal: AbortSignal) => Promise<Speech>;
  /** Ends what outlives a request. */
  readonly release?: () => Promise<void>;
}

const maxAttempts = 2;
const maxNamedVoices = 20;
const heard = /[\p{Letter}\p{Number}]/u;

/** What is given for a text in which there is nothing to be said. */
const silence: Speech = { samples: new Int16Array(3200), sampleRateHz: 16_000, words: null };

export function guardEngine({ say, release, ...engine }: GuardedEngine): SpeechEngine {
  const closing = new AbortController();
  const limit = pLimit(engine.concurrency);
  return {
    ...engine,
    async synthesize(request, signal) {
      signal?.throwIfAborted();
      refuseUnknownVoice(request, engine);
      if (!heard.test(request.text)) return silence;
      const stops = signal === undefined ? [closing.signal] : [closing.signal, signal];
      return limit(() => attempt(request, { engine, say, stops }));
    },
    async close() {
      closing.abort(new Error('the engine is closed'));
      await release?.();
    },
  };
}

function refuseUnknownVoice({ voice }: SpeechRequest, { id, voices }: Pick<SpeechEngine, 'id' | 'voices'>) {
  if (voices.some((known) => known.id === voice)) return;
  const known = voices.slice(0, maxNamedVoices).map((known) => known.id);
  throw AppError.of('voice-unknown', { voice, engine: id, known });
}

interface Attempt extends Pick<GuardedEngine, 'say'> {
  readonly engine: Pick<GuardedEngine, 'id' | 'traits'>;
  /** What ends the work besides its limit of time: the engine's closing, and the caller. */
  readonly stops: readonly AbortSignal[];
}

async function attempt(request: SpeechRequest, { engine, say, stops }: Attempt): Promise<Speech> {
  const { timeoutMs } = engine.traits;
  for (let attempts = 1; ; attempts += 1) {
    const [closing, caller] = stops;
    caller?.throwIfAborted();
    const time = AbortSignal.timeout(timeoutMs);
    try {
      return await untilAborted((signal) => say(request, signal), AbortSignal.any([...stops, time]));
    } catch (cause) {
      caller?.throwIfAborted();
      if (cause instanceof AppError) throw cause;
      const isFinal = attempts === maxAttempts || closing?.aborted === true;
      if (isFinal) throw engineError(cause, request, { engine, isLate: time.aborted });
    }
  }
}

/** Gives up when the signal aborts, even where the work itself does not notice. */
async function untilAborted(
  work: (signal: AbortSignal) => Promise<Speech>,
  signal: AbortSignal,
): Promise<Speech> {
  signal.throwIfAborted();
  let giveUp = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason as Error);
    signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([work(signal), aborted]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

function engineError(
  cause: unknown,
  { text }: SpeechRequest,
  { engine: { id, traits }, isLate }: Pick<Attempt, 'engine'> & { readonly isLate: boolean },
): AppError {
  if (isLate)
    return AppError.of('engine-timed-out', { engine: id, seconds: traits.timeoutMs / 1000, text }, { cause });
  const problem = cause instanceof Error ? cause.message : String(cause);
  return AppError.of('engine-failed', { engine: id, problem, text }, { cause });
}
