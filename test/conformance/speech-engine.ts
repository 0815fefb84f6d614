/** What every speech engine must do, whatever it is made of. Each engine's test runs it on the engine that it opens. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pitchOf } from '../audio/pitch.ts';
import type { Speech, SpeechEngine, SpeechRequest } from '../../src/ports/speech-engine.ts';

export interface EngineCase {
  readonly open: () => Promise<SpeechEngine>;
  /** A language that the engine speaks. */
  readonly language: string;
  /** Sentences in that language, the second a good deal longer than the first. */
  readonly sentences: readonly [short: string, long: string];
  /** Letters that the engine cannot say; null where there are none. */
  readonly unsayable: string | null;
}

/** Of an engine with hundreds of voices, the first few: one of each kind. */
const mostVoices = 6;

const secondsOf = ({ samples, sampleRateHz }: Speech): number => samples.length / sampleRateHz;

const peakOf = ({ samples }: Speech): number =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

const bytesOf = ({ samples }: Speech): Uint8Array =>
  new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);

/** Text that would be more than words to a shell, a markup reader or a Scheme interpreter. */
const hostile = [
  '-o /tmp/owned.wav then --help.',
  '$(touch owned) `touch owned` ; touch owned | cat',
  '<speak><break time="900s"/></speak> & nothing else.',
  '") (system "touch owned") (SayText "hello',
  '%s %n %d {{0}} \\n \\0 end.',
];

export function describeSpeechEngine(name: string, traits: EngineCase): void {
  describe(`${name} as a speech engine`, () => {
    let engine: SpeechEngine;
    beforeAll(async () => {
      engine = await traits.open();
    });
    afterAll(() => engine.close());

    const [short, long] = traits.sentences;
    const voiceId = (): string => engine.voices[0]?.id ?? '';
    const say = (text: string, more: Partial<SpeechRequest> = {}, signal?: AbortSignal): Promise<Speech> =>
      engine.synthesize({ text, language: traits.language, voice: voiceId(), params: {}, ...more }, signal);

    it('says what it is and which voices it has', () => {
      expect(engine.id).toMatch(/^[a-z][a-z0-9-]*$/u);
      expect(engine.version).not.toBe('');
      expect(engine.concurrency).toBeGreaterThanOrEqual(1);
      expect(engine.voices.length).toBeGreaterThanOrEqual(1);
      expect(new Set(engine.voices.map(({ id }) => id)).size).toBe(engine.voices.length);
      for (const voice of engine.voices) {
        expect(Intl.getCanonicalLocales(voice.language)).toEqual([voice.language]);
        expect(voice.name).not.toBe('');
      }
    });

    it('speaks with every voice, for as long as the words take', async () => {
      for (const { id: voice } of engine.voices.slice(0, mostVoices)) {
        const [brief, lasting] = [await say(short, { voice }), await say(long, { voice })];
        expect(peakOf(brief)).toBeGreaterThan(500);
        expect(brief.sampleRateHz).toBeGreaterThanOrEqual(8000);
        expect(secondsOf(lasting)).toBeGreaterThan(1.5 * secondsOf(brief));
        expect(secondsOf(lasting)).toBeLessThan(long.length * 0.2);
      }
    });

    it('declares what it can do, and keeps to it', async () => {
      const { traits: declared } = engine;
      expect(declared).toBeDefined();
      const { sampleRateHz, words } = await say(long);
      if (declared?.sampleRateHz !== null) expect(sampleRateHz).toBe(declared?.sampleRateHz);
      expect(words !== null).toBe(declared?.wordTimes);
      expect(declared?.timeoutMs).toBeGreaterThanOrEqual(1000);
    });

    it('speaks higher and lower, where a voice can', async () => {
      for (const { id: voice, pitchHz } of engine.voices.slice(0, mostVoices)) {
        if (pitchHz === undefined) continue;
        const [low, own, high] = [
          await say(long, { voice, params: { pitchHz: Math.round(0.8 * pitchHz) } }),
          await say(long, { voice }),
          await say(long, { voice, params: { pitchHz: Math.round(1.3 * pitchHz) } }),
        ].map(pitchOf) as [number, number, number];
        expect(low / own).toBeLessThan(0.93);
        expect(high / own).toBeGreaterThan(1.1);
      }
    });

    it('speaks faster and slower as it is asked', async () => {
      if (engine.traits?.rate === false) return;
      const [slow, own, fast] = [
        await say(long, { params: { rate: 0.75 } }),
        await say(long),
        await say(long, { params: { rate: 1.4 } }),
      ];
      expect(secondsOf(slow) / secondsOf(own)).toBeGreaterThan(1.15);
      expect(secondsOf(fast) / secondsOf(own)).toBeLessThan(0.88);
    });

    it('says the same the same way, where it says that it does', async () => {
      if (!engine.deterministic) return;
      const first = await say(long);
      await say(short);
      const second = await say(long);
      expect(second.words).toEqual(first.words);
      expect(Buffer.compare(bytesOf(second), bytesOf(first))).toBe(0);
    });

    it('keeps many requests apart', async () => {
      const texts = [short, long, short, long, long, short, short, long];
      const all = await Promise.all(texts.map((text) => say(text)));
      const alone = { [short]: await say(short), [long]: await say(long) };
      for (const [index, speech] of all.entries()) {
        const expected = alone[texts[index] ?? ''];
        expect(Math.abs(secondsOf(speech) - secondsOf(expected ?? speech))).toBeLessThan(0.2);
      }
    });

    it('gives words their times in order and within the sound, where it gives any', async () => {
      const speech = await say(long);
      if (speech.words === null) return;
      const spoken = speech.words.map(({ range }) => long.slice(...range));
      expect(spoken).toEqual(long.split(/\s+/u));
      let last = 0;
      for (const { startMs, endMs } of speech.words) {
        expect(startMs).toBeGreaterThanOrEqual(last);
        expect(endMs).toBeGreaterThan(startMs);
        last = endMs;
      }
      expect(last).toBeLessThanOrEqual(1000 * secondsOf(speech));
    });

    it('says a name by its sounds, where it says that it can, and as it stands where not', async () => {
      const text = 'Then Qxz came.';
      const pronunciations = [{ range: [5, 8], ipa: 'ˌælɪˈɡeɪtə' }] as const;
      const [plain, told, after] = [await say(text), await say(text, { pronunciations }), await say(text)];
      const spelled = await say('Then alligator came.');
      if (engine.traits?.pronunciations === true) {
        expect(Buffer.compare(bytesOf(told), bytesOf(plain))).not.toBe(0);
        expect(Math.abs(secondsOf(told) / secondsOf(spelled) - 1)).toBeLessThan(0.12);
      } else if (engine.deterministic) expect(Buffer.compare(bytesOf(told), bytesOf(plain))).toBe(0);
      if (told.words !== null)
        expect(told.words.map(({ range }) => text.slice(...range))).toEqual(text.split(' '));
      if (engine.deterministic) expect(Buffer.compare(bytesOf(after), bytesOf(plain))).toBe(0);
    });

    it('says unusual letters, or names them, and never fails on them', async () => {
      for (const text of ['Łódź, Zürich and Ñuñoa.', 'A café — “naïve” … œuvre.', 'Go 🚢 now.']) {
        const speech = await say(text);
        expect(peakOf(speech)).toBeGreaterThan(500);
        expect(secondsOf(speech)).toBeGreaterThan(0.3);
      }
    });

    it('says a very long sentence whole', async () => {
      const many = Array.from({ length: 12 }, () => long.replace(/\.$/u, ',')).join(' ');
      const [once, often] = [await say(long), await say(many)];
      expect(secondsOf(often) / secondsOf(once)).toBeGreaterThan(9);
    });

    it.each(hostile)('takes text for text: %s', async (text) => {
      const speech = await say(text);
      expect(peakOf(speech)).toBeGreaterThan(500);
      expect(secondsOf(speech)).toBeLessThan(30);
    });

    it.each([
      ['nothing', ''],
      ['blanks', ' \n\t '],
      ['marks alone', '…!'],
      ['a dot', '.'],
    ])('gives something short for %s', async (_, text) => {
      expect(secondsOf(await say(text))).toBeLessThan(3);
    });

    it('tells which letters it would leave out', async () => {
      expect(engine.cannotSay?.(long) ?? []).toEqual([]);
      if (traits.unsayable === null) return;
      expect(engine.cannotSay?.(`${short} ${traits.unsayable}`)).toEqual(Array.from(traits.unsayable));
      expect(peakOf(await say(`${short} ${traits.unsayable}`))).toBeGreaterThan(500);
    });

    it('refuses a voice that it has not', async () => {
      await expect(say(short, { voice: 'nobody' })).rejects.toMatchObject({ code: 'voice-unknown' });
    });

    it('stops when it is told to', async () => {
      const reason = new Error('enough');
      await expect(say(long, {}, AbortSignal.abort(reason))).rejects.toBe(reason);
      const controller = new AbortController();
      const underWay = say(long.repeat(8), {}, controller.signal);
      setTimeout(() => controller.abort(reason), 5);
      await expect(underWay).rejects.toBe(reason);
      expect(peakOf(await say(short))).toBeGreaterThan(500);
    });

    it('leaves nothing running when it is closed', async () => {
      const second = await traits.open();
      const request = { text: long, language: traits.language, voice: voiceId(), params: {} };
      const underWay = second.synthesize(request).catch(() => null);
      await second.close();
      await underWay;
      await expect(second.synthesize(request)).rejects.toMatchObject({ code: 'engine-failed' });
      await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap'), 10_000);
    });
  });
}
