import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fliteVoices } from '../../../src/adapters/flite/flite-voices.ts';
import { openFlite } from '../../../src/adapters/flite/open-flite.ts';
import type { Speech, SpeechEngine, SpeechRequest } from '../../../src/ports/speech-engine.ts';

describe('the times that flite gives of words', () => {
  let engine: SpeechEngine;
  beforeAll(async () => {
    engine = await openFlite({ threads: 1 });
  });
  afterAll(() => engine.close());

  const say = (text: string, more: Partial<SpeechRequest> = {}): Promise<Speech> =>
    engine.synthesize({ text, language: 'en-US', voice: 'slt', params: {}, ...more });
  const wordsOf = (text: string, { words }: Speech): readonly string[] | undefined =>
    words?.map(({ range }) => text.slice(...range));

  /** The root of the mean square. */
  function loudness({ samples, sampleRateHz }: Speech, fromMs: number, toMs: number): number {
    const part = samples.subarray((fromMs / 1000) * sampleRateHz, (toMs / 1000) * sampleRateHz);
    return Math.sqrt(part.reduce((sum, sample) => sum + sample ** 2, 0) / part.length);
  }

  it.each(fliteVoices.map(({ id }) => id))(
    'has the silence of %s between the words that it is between',
    async (voice) => {
      const text = 'The boats stay, the ferries go. Nobody moves, and nobody leaves.';
      for (const params of [{}, { rate: 0.7 }, { rate: 1.4 }]) {
        const speech = await say(text, { voice, params });
        const pauses = (speech.words ?? []).flatMap(({ endMs }, index) => {
          const next = speech.words?.[index + 1];
          return next !== undefined && next.startMs - endMs > 50 ? [{ index, endMs, next }] : [];
        });
        expect(pauses.map(({ index }) => text.split(' ')[index])).toEqual(['stay,', 'go.', 'moves,']);
        for (const { endMs, next } of pauses) {
          const middleMs = (endMs + next.startMs) / 2;
          const silence = loudness(speech, middleMs - 20, middleMs + 20);
          expect(loudness(speech, next.startMs, next.endMs)).toBeGreaterThan(10 * silence);
          expect(loudness(speech, endMs - 200, endMs)).toBeGreaterThan(10 * silence);
        }
      }
    },
  );

  it.each([
    'at seven P M, when the M H T met',
    '“It’s a seventeen-year-old’s,” she said — twice',
    'Łódź, Ñuñoa and 한국 of one name',
    `a word ${'that has no end'.replaceAll(' ', '').repeat(9)} goes on`,
    'Sentence after sentence is said. '.repeat(40).trim(),
  ])('are of each word that is heard: %s', async (text) => {
    const speech = await say(text, { voice: 'kal16' });
    expect(wordsOf(text, speech)).toEqual(text.split(' ').filter((word) => word !== '—'));
    let lastMs = 0;
    for (const { startMs, endMs } of speech.words ?? []) {
      expect(startMs).toBeGreaterThanOrEqual(lastMs);
      expect(endMs).toBeGreaterThan(startMs);
      lastMs = endMs;
    }
    expect(lastMs).toBeLessThanOrEqual((1000 * speech.samples.length) / speech.sampleRateHz);
  });

  it('give a name of several words that has sounds of its own one time', async () => {
    const text = 'Then Yoon Sang Nyeol spoke.';
    const speech = await say(text, { pronunciations: [{ range: [5, 20], ipa: 'jun sʌŋ njʌl' }] });
    expect(wordsOf(text, speech)).toEqual(['Then', 'Yoon Sang Nyeol', 'spoke.']);
  });

  it('are the same whatever was said before', async () => {
    const text = 'They used to read a record; now they read it.';
    const first = await say(text);
    await say('Read, record, used, to, a.');
    expect(await say(text)).toEqual(first);
  });
});
