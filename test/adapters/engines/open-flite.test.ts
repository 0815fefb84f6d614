import { describe, expect, it } from 'vitest';
import { openFlite } from '../../../src/adapters/flite/open-flite.ts';
import { AppError } from '../../../src/errors/app-error.ts';
import { pitchOf } from '../../audio/pitch.ts';
import { describeSpeechEngine } from '../../conformance/speech-engine.ts';

describeSpeechEngine('flite', {
  open: () => openFlite({ threads: 2 }),
  language: 'en-US',
  sentences: [
    'The ferry is late.',
    'The ferry is late, because a fog has come in from the sea and the captain waits for it to lift.',
  ],
  unsayable: '橋',
});

const request = { text: 'The ferry is late.', language: 'en-US', voice: 'slt', params: {} };

describe('openFlite', () => {
  it('says a long text whole, in parts that it can take', async () => {
    const engine = await openFlite({ threads: 2 });
    const once = await engine.synthesize(request);
    const often = await engine.synthesize({ ...request, text: `${request.text} `.repeat(60) });
    expect(often.samples.length / once.samples.length).toBeGreaterThan(45);
    await engine.close();
  });

  it.each([
    ['a row of marks', `Wait ${'.'.repeat(3000)} for it.`],
    ['a row of different marks', `Wait ${'?!'.repeat(2000)} for it.`],
    ['a word without end', 'a'.repeat(3000)],
  ])('survives %s', async (_, text) => {
    const engine = await openFlite({ threads: 1 });
    const { samples } = await engine.synthesize({ ...request, voice: 'kal16', text });
    expect(samples.length).toBeGreaterThan(8000);
    await engine.close();
  });

  it('speaks at the pitch that it is asked for', async () => {
    const engine = await openFlite({ threads: 1 });
    const own = engine.voices.find(({ id }) => id === 'slt')?.pitchHz ?? 0;
    for (const pitchHz of [141, 214, 264]) {
      const speech = await engine.synthesize({ ...request, params: { pitchHz } });
      expect(Math.abs(pitchOf(speech) / pitchHz - 1)).toBeLessThan(0.08);
    }
    expect(Math.abs(pitchOf(await engine.synthesize(request)) / own - 1)).toBeLessThan(0.08);
    await engine.close();
  });

  it('says each voice’s words somewhat faster than the rate beside it, which counts the pauses in', async () => {
    const engine = await openFlite({ threads: 2 });
    const text =
      'The council met on Sunday evening, and after two hours it agreed to keep the old ferry for another year.';
    for (const { id, wordsPerMinute = 0 } of engine.voices) {
      const { samples, sampleRateHz } = await engine.synthesize({ ...request, text, voice: id });
      // A third of a second of it is silence before and after.
      const seconds = samples.length / sampleRateHz - 0.33;
      const faster = ((text.split(' ').length / seconds) * 60) / wordsPerMinute;
      expect(faster).toBeGreaterThan(1);
      expect(faster).toBeLessThan(1.45);
    }
    await engine.close();
  });

  it('gives a request up that takes too long, and says how long that was', async () => {
    const engine = await openFlite({ threads: 1, timeoutMs: 1 });
    const failure = await engine
      .synthesize({ ...request, text: 'word '.repeat(100) })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: 'engine-timed-out' });
    expect(String(failure)).toContain('0.001 seconds');
    await engine.close();
  });

  it('says so when its worker dies', async () => {
    const worker = new URL('./workers/dying.mjs', import.meta.url);
    const engine = await openFlite({ threads: 1, worker });
    await expect(engine.synthesize(request)).rejects.toMatchObject({ code: 'engine-failed' });
    await engine.close();
  });

  it('is closed once and for all', async () => {
    const engine = await openFlite({ threads: 1 });
    await engine.synthesize(request);
    await engine.close();
    await engine.close();
    await expect(engine.synthesize(request)).rejects.toMatchObject({ code: 'engine-failed' });
  });
});
