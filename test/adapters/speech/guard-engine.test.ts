import { describe, expect, it } from 'vitest';
import { guardEngine, type GuardedEngine } from '../../../src/adapters/speech/guard-engine.ts';
import type { Speech, SpeechRequest } from '../../../src/ports/speech-engine.ts';

const speech: Speech = { samples: new Int16Array(16_000).fill(900), sampleRateHz: 16_000, words: null };
const request: SpeechRequest = { text: 'The ferry is late.', language: 'en', voice: 'one', params: {} };

const engineOf = (say: GuardedEngine['say'], timeoutMs = 10_000) =>
  guardEngine({
    id: 'stand-in',
    version: '1',
    voices: [{ id: 'one', name: 'One', language: 'en', gender: 'unknown' }],
    deterministic: true,
    concurrency: 2,
    traits: {
      runs: 'program',
      sampleRateHz: 16_000,
      wordTimes: false,
      pronunciations: false,
      rate: false,
      timeoutMs,
    },
    say,
  });

/** Fails as often as it is told to, and then speaks. */
function failing(times: number) {
  let attempts = 0;
  return engineOf(() => {
    attempts += 1;
    return attempts <= times ? Promise.reject(new Error('no voice today')) : Promise.resolve(speech);
  });
}

describe('guardEngine', () => {
  it('asks once more after a failure, and then says what went wrong', async () => {
    expect(await failing(1).synthesize(request)).toBe(speech);
    await expect(failing(2).synthesize(request)).rejects.toMatchObject({
      code: 'engine-failed',
      message: expect.stringContaining('could not say "The ferry is late.": no voice today') as string,
    });
  });

  it('gives up an attempt that takes too long, even one that heeds no signal', async () => {
    const never = engineOf(() => new Promise(() => undefined), 20);
    await expect(never.synthesize(request)).rejects.toMatchObject({ code: 'engine-timed-out' });
  });

  it('says nothing where there is nothing to be said', async () => {
    const { samples } = await failing(2).synthesize({ ...request, text: ' … ' });
    expect(samples.every((sample) => sample === 0)).toBe(true);
  });

  it('does no more at once than the engine can take', async () => {
    let [busy, most] = [0, 0];
    const engine = engineOf(async () => {
      busy += 1;
      most = Math.max(most, busy);
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy -= 1;
      return speech;
    });
    await Promise.all(Array.from({ length: 9 }, () => engine.synthesize(request)));
    expect(most).toBe(2);
  });

  it('gives the reason of a signal that stops it, and makes no second attempt then', async () => {
    const stop = new AbortController();
    let attempts = 0;
    const engine = engineOf((_, signal) => {
      attempts += 1;
      stop.abort(new Error('enough'));
      return Promise.reject(signal.reason as Error);
    });
    await expect(engine.synthesize(request, stop.signal)).rejects.toThrow('enough');
    expect(attempts).toBe(1);
  });

  it('ends what is under way when it is closed', async () => {
    const engine = engineOf(() => new Promise(() => undefined));
    const underWay = engine.synthesize(request);
    await engine.close();
    await expect(underWay).rejects.toMatchObject({ code: 'engine-failed' });
    await expect(engine.synthesize(request)).rejects.toMatchObject({ code: 'engine-failed' });
  });

  it('refuses a voice that the engine has not', async () => {
    await expect(failing(0).synthesize({ ...request, voice: 'two' })).rejects.toMatchObject({
      code: 'voice-unknown',
    });
  });
});
