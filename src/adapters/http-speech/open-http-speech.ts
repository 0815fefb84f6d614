/** Any endpoint that speaks as OpenAI's `/v1/audio/speech` does: on this computer, on the newsroom's, or a paid one. */
import type { HttpEngineSettings } from '../../config/engines.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Speech, SpeechEngine, SpeechRequest } from '../../ports/speech-engine.ts';
import { readWav } from '../read-wav.ts';
import type { EngineEntry, EnginePlace } from '../speech/engine-entry.ts';
import { guardEngine } from '../speech/guard-engine.ts';
import { postForSound } from './post-for-sound.ts';

const engineId = 'http';

const traits = {
  runs: 'network',
  sampleRateHz: null,
  wordTimes: false,
  pronunciations: false,
  rate: true,
  deterministic: false,
  timeoutMs: 180_000,
} as const satisfies EngineEntry['traits'];

export const httpSpeech: EngineEntry = {
  title: 'http, an endpoint that speaks as OpenAI’s /v1/audio/speech does, here or elsewhere',
  languages: 'those of the endpoint’s voices, as the configuration lists them',
  howToGet:
    'Set narration.engines.http to its address, model and voices; the key goes into an environment variable.',
  traits,
  find: ({ settings: { http } }) =>
    Promise.resolve(
      http === null ? { why: 'narration.engines.http is not set' } : { trace: JSON.stringify(http) },
    ),
  open: (place) => Promise.resolve().then(() => openHttpSpeech(place)),
};

const requestsAtOnce = 4;

/** @throws AppError `engine-missing`, `engine-key-missing` */
function openHttpSpeech({ env, settings: { http } }: EnginePlace): SpeechEngine {
  if (http === null) throw AppError.of('engine-missing', { engine: engineId, howToGet: httpSpeech.howToGet });
  const key = readKey(http, env);
  const { deterministic, ...declared } = traits;
  return guardEngine({
    id: engineId,
    version: `${http.model} at ${new URL(http.url).host}`,
    voices: http.voices,
    deterministic,
    concurrency: requestsAtOnce,
    traits: declared,
    say: (request, signal) => sayOverHttp(request, { http, key, signal }),
  });
}

function readKey({ keyVariable }: HttpEngineSettings, env: NodeJS.ProcessEnv): string | null {
  if (keyVariable === null) return null;
  const key = env[keyVariable]?.trim() ?? '';
  if (key === '') throw AppError.of('engine-key-missing', { variable: keyVariable });
  return key;
}

interface Call {
  readonly http: HttpEngineSettings;
  readonly key: string | null;
  readonly signal: AbortSignal;
}

async function sayOverHttp(request: SpeechRequest, { http, key, signal }: Call): Promise<Speech> {
  const { format, model, sampleRateHz, url } = http;
  const body = {
    model,
    input: request.text,
    voice: request.voice,
    response_format: format,
    ...(request.params.rate !== undefined && { speed: request.params.rate }),
  };
  const bytes = await postForSound({ url, key, body }, signal);
  const sound = format === 'wav' ? readWav(bytes) : { samples: samplesOf(bytes), sampleRateHz };
  return { ...sound, words: null };
}

function samplesOf(bytes: Uint8Array): Int16Array {
  const samples = new Int16Array(bytes.length >> 1);
  new Uint8Array(samples.buffer).set(bytes.subarray(0, 2 * samples.length));
  return samples;
}
