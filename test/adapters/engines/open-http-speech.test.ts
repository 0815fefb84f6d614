import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { httpSpeech } from '../../../src/adapters/http-speech/open-http-speech.ts';
import { defaultEngineSettings, type HttpEngineSettings } from '../../../src/config/engines.ts';
import { describeSpeechEngine } from '../../conformance/speech-engine.ts';
import { enginePlace } from '../../support/engine-place.ts';
import { speakInTones } from './programs/tones.mjs';

interface Asked {
  readonly input: string;
  readonly voice: string;
  readonly model: string;
  readonly response_format: string;
  readonly speed?: number;
}

type Answer = (asked: Asked, response: ServerResponse, request: IncomingMessage) => void;

const well: Answer = ({ input, voice, speed, response_format: format }, response) => {
  const wav = speakInTones(input, { voice, rate: speed ?? 1 });
  response.end(format === 'pcm' ? wav.subarray(44) : wav);
};

let answers: Answer[] = [];
let calls: { readonly asked: Asked; readonly key: string | undefined }[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Uint8Array[] = [];
    request.on('data', (part: Uint8Array) => parts.push(part));
    request.on('end', () => {
      const asked = JSON.parse(Buffer.concat(parts).toString()) as Asked;
      calls.push({ asked, key: request.headers.authorization });
      (answers.shift() ?? well)(asked, response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  [answers, calls] = [[], []];
});

const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/audio/speech`;

const voices = [
  { id: 'alder', name: 'Alder', language: 'en-GB', gender: 'female' },
  { id: 'birches', name: 'Birches', language: 'en-GB', gender: 'male' },
] as const;

function placeWith(more: Partial<HttpEngineSettings> = {}, env: NodeJS.ProcessEnv = {}) {
  const settings = {
    url: address(),
    model: 'tones-1',
    voices,
    keyVariable: null,
    format: 'wav',
    ...more,
  } as const;
  return enginePlace({
    env,
    settings: { ...defaultEngineSettings, http: { sampleRateHz: 16_000, ...settings } },
  });
}

describeSpeechEngine('an endpoint', {
  open: () => httpSpeech.open(placeWith()),
  language: 'en-GB',
  sentences: [
    'The ferry is late.',
    'The ferry is late, because a fog has come in from the sea and the captain waits for it to lift.',
  ],
  unsayable: null,
});

const request = { text: 'The ferry is late.', language: 'en-GB', voice: 'alder', params: {} };

async function sayWith(place: ReturnType<typeof placeWith>, more = {}) {
  const engine = await httpSpeech.open(place);
  try {
    return await engine.synthesize({ ...request, ...more });
  } finally {
    await engine.close();
  }
}

const answering = (status: number, body = '', headers: Record<string, string> = {}): Answer => {
  return (_, response) => void response.writeHead(status, headers).end(body);
};

describe('an endpoint', () => {
  it('is asked for the words, the voice, the model and the rate', async () => {
    await sayWith(placeWith(), { params: { rate: 1.2 } });
    expect(calls).toEqual([
      {
        asked: { model: 'tones-1', input: request.text, voice: 'alder', response_format: 'wav', speed: 1.2 },
        key: undefined,
      },
    ]);
  });

  it('may give bare samples', async () => {
    const bare = await sayWith(placeWith({ format: 'pcm' }));
    expect(bare).toEqual(await sayWith(placeWith()));
  });

  it('gets the key of the environment, and no message has it', async () => {
    const place = placeWith({ keyVariable: 'SPEECH_KEY' }, { SPEECH_KEY: 'sk-very-secret' });
    answers = [answering(401, '{"error": "wrong key sk-very-secret"}'), answering(401, 'sk-very-secret')];
    const failure = await sayWith(place).catch((error: unknown) => error);
    expect(calls[0]?.key).toBe('Bearer sk-very-secret');
    expect(failure).toMatchObject({ code: 'engine-failed' });
    expect(String(failure)).toContain('answered 401');
    expect(JSON.stringify(failure) + String(failure)).not.toContain('sk-very-secret');
    await expect(httpSpeech.open(placeWith({ keyVariable: 'SPEECH_KEY' }))).rejects.toMatchObject({
      code: 'engine-key-missing',
    });
  });

  it('is asked again after passing trouble, when it says', async () => {
    answers = [
      answering(429, 'slow down', { 'retry-after': '0' }),
      answering(503, '', { 'retry-after': '0' }),
    ];
    expect((await sayWith(placeWith())).samples.length).toBeGreaterThan(1000);
    expect(calls).toHaveLength(3);
  });

  it('is asked again after an answer that broke off, and one that is half a file', async () => {
    answers = [
      (_, response) => {
        response.writeHead(200, { 'content-length': '5000' });
        response.write('RIFF');
        response.destroy();
      },
      ({ input }, response) => void response.end(speakInTones(input).subarray(0, 300)),
    ];
    expect((await sayWith(placeWith())).samples.length).toBeGreaterThan(1000);
  });

  it('fails where it answers with something else, twice', async () => {
    answers = [answering(200, '<html>'), answering(200, '<html>')];
    await expect(sayWith(placeWith())).rejects.toThrow('not a RIFF WAVE file');
  });

  it('sends neither words nor key on to where it points', async () => {
    const elsewhere = answering(307, '', { location: `${address()}?elsewhere`, 'retry-after': '0' });
    answers = Array.from({ length: 8 }, () => elsewhere);
    await expect(sayWith(placeWith())).rejects.toMatchObject({ code: 'engine-failed' });
  });

  it('says that it cannot be reached', async () => {
    await expect(sayWith(placeWith({ url: 'http://127.0.0.1:9/v1/audio/speech' }))).rejects.toThrow(
      'cannot be reached',
    );
  });

  it('is not here without its setting', async () => {
    expect(await httpSpeech.find(enginePlace())).toEqual({ why: 'narration.engines.http is not set' });
    await expect(httpSpeech.open(enginePlace())).rejects.toMatchObject({ code: 'engine-missing' });
  });
});
