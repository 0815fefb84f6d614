import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { espeak } from '../../../src/adapters/espeak-ng/open-espeak.ts';
import { timeEventWords } from '../../../src/adapters/espeak-ng/word-times.ts';
import type { SpeechEvent } from '../../../src/adapters/espeak-ng/library-protocol.ts';
import type { SpeechEngine } from '../../../src/ports/speech-engine.ts';
import { describeSpeechEngine } from '../../conformance/speech-engine.ts';
import { enginePlace } from '../../support/engine-place.ts';
import { needs } from '../../support/needs.ts';
import { standIn } from '../../support/stand-in.ts';
import { needTool } from '../../support/tools.ts';

const sentences = [
  'The ferry is late.',
  'The ferry is late, because a fog has come in from the sea and the captain waits for it to lift.',
] as const;

/** Where nobody knows what espeak-ng's library is called. */
const placeWithoutLibrary = () => enginePlace({ platform: 'freebsd' });

needs('espeak-ng').describe('espeak-ng, installed', () => {
  describeSpeechEngine('espeak-ng', {
    open: () => espeak.open(enginePlace()),
    language: 'en-GB',
    sentences: [...sentences],
    unsayable: null,
  });

  it('tells when words are said, by its library', async () => {
    const engine = await espeak.open(enginePlace());
    expect(engine.traits?.wordTimes).toBe(true);
    expect(engine.version).toMatch(/ timed$/u);
    await engine.close();
  });

  it('does without a library of another version than the program', async () => {
    const folder = standIn(
      'espeak-ng',
      `if [ "$*" = --version ]; then echo 'eSpeak NG text-to-speech: 0.0.1'; else exec ${needTool('espeak-ng')} "$@"; fi`,
    );
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
    const engine = await espeak.open(enginePlace({ env }));
    expect([engine.version, engine.traits?.wordTimes]).toEqual(['0.0.1/1', false]);
    await engine.close();
  });

  it('tells of words said in one, and of a name by the sounds that it was given', async () => {
    const engine = await espeak.open(enginePlace());
    const text = 'Two thirds of the boats, said Siobhán Ní Bhriain, are lost.';
    const start = text.indexOf('Siobhán');
    const pronunciations = [{ range: [start, text.indexOf(', are')] as const, ipa: 'ʃəˈvɔːn niː ˈvriːən' }];
    const request = { text, language: 'en-GB', voice: 'en-gb', params: {}, pronunciations };
    const { words, samples, sampleRateHz } = await engine.synthesize(request);
    expect(words?.map(({ range }) => text.slice(...range))).toEqual(text.split(' '));
    expect(words?.every(({ startMs, endMs }) => endMs > startMs)).toBe(true);
    expect(words?.at(-1)?.endMs).toBeLessThan((1000 * samples.length) / sampleRateHz);
    await engine.close();
  });
});

needs('espeak-ng').describe('espeak-ng, a program without its library', () => {
  describeSpeechEngine('espeak-ng', {
    open: () => espeak.open(placeWithoutLibrary()),
    language: 'en-GB',
    sentences: [...sentences],
    unsayable: null,
  });

  it('says what the library says, whatever either has said before', async () => {
    const engines = await Promise.all([espeak.open(enginePlace()), espeak.open(placeWithoutLibrary())]);
    expect(engines.map(({ traits }) => traits?.wordTimes)).toEqual([true, false]);
    const texts = [...sentences, 'Zürich – and Łódź; “quoted words” stay. Really?'];
    for (const voice of ['en-gb', 'en-us+f2', 'de+m8', 'fr-fr+f4', 'ko']) {
      for (const text of texts) {
        for (const params of [{}, { rate: 1.3, pitchHz: 120 }]) {
          const [one, other] = await Promise.all(
            engines.map((engine: SpeechEngine) =>
              engine.synthesize({ text, language: 'en-GB', voice, params }),
            ),
          );
          expect(one?.samples.length).toBeGreaterThan(5000);
          expect(one?.samples).toEqual(other?.samples);
        }
      }
    }
    await Promise.all(engines.map((engine) => engine.close()));
  });
});

describe('timeEventWords', () => {
  const spelling = { text: '', placeOf: (at: number) => at };
  const said = (events: readonly SpeechEvent[]) => ({
    events,
    samples: new Int16Array(1000),
    sampleRateHz: 1000,
  });

  it('ends a word where its last sound ends, before a pause, and goes on after one within it', () => {
    const events: SpeechEvent[] = [
      { kind: 'word', at: 0, sample: 0 },
      { kind: 'sound', at: 0, sample: 10 },
      { kind: 'pause', at: 0, sample: 100 },
      { kind: 'sound', at: 0, sample: 150 },
      { kind: 'pause', at: 0, sample: 200 },
      { kind: 'end', at: 0, sample: 400 },
      { kind: 'word', at: 9, sample: 400 },
      { kind: 'sound', at: 8, sample: 410 },
    ];
    expect(timeEventWords('halfway, there', spelling, said(events))).toEqual([
      { range: [0, 8], startMs: 0, endMs: 200 },
      { range: [9, 14], startMs: 400, endMs: 1000 },
    ]);
  });
});
