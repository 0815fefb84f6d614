/** Segments, voices and an engine, as tests of casting and synthesis need them. */
import type { Speaker } from '../../src/article/speaker.ts';
import type { CacheStore } from '../../src/ports/cache-store.ts';
import type { EngineVoice, Speech, SpeechEngine, SpeechRequest } from '../../src/ports/speech-engine.ts';
import type { CastSegment, Script, Segment } from '../../src/script/segment.ts';

export const narration = (spoken: string): Segment => ({
  id: '1',
  kind: 'narration',
  block: 'b1',
  speaker: null,
  language: 'en-US',
  text: spoken,
  spoken,
  map: [],
  added: false,
  pauseAfterMs: 300,
});

/** A quotation by a speaker, whose id is the name in lower case; by nobody where it is null. */
export const quote = (name: string | null, spoken = 'We shall see.'): Segment => ({
  ...narration(spoken),
  kind: 'quote',
  speaker: name === null ? null : { id: name.toLowerCase(), name },
});

export const scriptOf = <S extends Segment>(...segments: readonly S[]): Script<S> => ({
  language: 'en-US',
  segments: segments.map((segment, index) => ({ ...segment, id: `${index + 1}` })),
});

export const cast = (segment: Segment, voice = 'ada', params = {}): CastSegment => ({
  ...segment,
  voice: { engine: 'fake', id: voice, params },
});

export const speaker = (name: string, gender: Speaker['gender'] = null): Speaker => ({
  id: name.toLowerCase(),
  name,
  kind: 'person',
  aliases: [`Minister ${name}`],
  role: null,
  gender,
});

export const voice = (id: string, gender: EngineVoice['gender'], pitchHz?: number): EngineVoice => ({
  id,
  name: id,
  language: 'en-GB',
  gender,
  wordsPerMinute: 200,
  ...(pitchHz !== undefined && { pitchHz }),
});

/** A tone of 70 ms a letter, between two silences, in a pitch of the text's own. */
export function hum({ text }: Pick<SpeechRequest, 'text'>, sampleRateHz = 16_000): Speech {
  const letters = text.match(/[\p{Letter}\p{Number}]/gu)?.length ?? 0;
  const pitchHz = 120 + (text.length % 50);
  const edge = sampleRateHz / 10;
  const samples = Int16Array.from(
    { length: Math.round(letters * 0.07 * sampleRateHz) + 2 * edge },
    (_, index) =>
      index < edge || index >= letters * 0.07 * sampleRateHz + edge
        ? 0
        : 9000 * Math.sin((2 * Math.PI * pitchHz * index) / sampleRateHz),
  );
  return { samples, sampleRateHz, words: null };
}

export interface FakeEngine extends SpeechEngine {
  /** What it was asked to say, in order. */
  readonly asked: string[];
}

/** An engine that hums, or does what a test wants. */
export function fakeEngine(
  say: (request: SpeechRequest) => Speech | Promise<Speech> = hum,
  more: Partial<SpeechEngine> = {},
): FakeEngine {
  const asked: string[] = [];
  return {
    id: 'fake',
    version: '1',
    voices: [voice('ada', 'female')],
    deterministic: true,
    concurrency: 2,
    async synthesize(request) {
      asked.push(request.text);
      return say(request);
    },
    async close() {},
    ...more,
    asked,
  };
}

export interface OpenCache extends CacheStore {
  readonly entries: Map<string, Uint8Array>;
}

export function openCache(): OpenCache {
  const entries = new Map<string, Uint8Array>();
  return {
    entries,
    get: (key) => Promise.resolve(entries.get(key) ?? null),
    async put(key, value) {
      entries.set(key, value.slice());
    },
  };
}
