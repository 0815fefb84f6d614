import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/adapters/digest.ts';
import { makeClip, silentClip } from '../../src/audio/clip.ts';
import { AppError } from '../../src/errors/app-error.ts';
import type { SpeechEngine } from '../../src/ports/speech-engine.ts';
import type { CastSegment, Script } from '../../src/script/segment.ts';
import { speechKey } from '../../src/voice/speech-key.ts';
import { listDoubts, synthesizeScript, type SynthesisOptions } from '../../src/voice/synthesize-script.ts';
import { cast, fakeEngine, hum, narration, openCache, scriptOf } from './segments.ts';

const synthesize = (
  script: Script<CastSegment>,
  engine: SpeechEngine,
  more: Partial<SynthesisOptions> = {},
) =>
  synthesizeScript(script, {
    engine,
    keys: script.segments.map((segment) => speechKey(segment, engine, sha256)),
    cache: openCache(),
    digest: sha256,
    makeClip,
    silence: silentClip(),
    onAsking: () => undefined,
    onMade: () => Promise.resolve(),
    onWaiting: () => Promise.resolve(),
    onProgress: () => undefined,
    ...more,
  });

const script = scriptOf(
  cast(narration('The ferry is late.')),
  cast(narration('It was late before.')),
  cast(narration('The ferry is late.')),
);

const many = scriptOf(
  ...Array.from({ length: 40 }, (_, index) => cast(narration(`Sentence ${'x'.repeat(index)}.`))),
);

describe('synthesizeScript', () => {
  it('has a clip for each segment, in order, and says each different sentence once', async () => {
    const engine = fakeEngine();
    const { clips } = await synthesize(script, engine);
    expect(clips.map(({ segment }) => segment.id)).toEqual(['1', '2', '3']);
    expect(engine.asked).toEqual(['The ferry is late.', 'It was late before.']);
    expect(clips[0]?.key).toBe(clips[2]?.key);
    expect(clips[0]?.measure.energies.length).toBeGreaterThan(80);
  });

  it('hands on each clip that it makes, with its samples, and none that the cache held', async () => {
    const cache = openCache();
    const onMade = vi.fn<SynthesisOptions['onMade']>(() => Promise.resolve());
    const { clips } = await synthesize(script, fakeEngine(), { cache, onMade });
    await synthesize(script, fakeEngine(), { cache, onMade });
    expect(onMade.mock.calls.map(([{ key }]) => key)).toEqual(clips.slice(0, 2).map(({ key }) => key));
    expect(onMade.mock.calls.map(([{ measure }]) => measure)).toEqual([clips[0]?.measure, clips[1]?.measure]);
    expect(onMade.mock.calls[1]?.[1]).toEqual(makeClip(hum({ text: 'It was late before.' })));
  });

  it('stops where a clip that it made cannot be used', async () => {
    const failure = new Error('the encoder is gone');
    const engine = fakeEngine();
    await expect(synthesize(many, engine, { onMade: () => Promise.reject(failure) })).rejects.toBe(failure);
    expect(engine.asked.length).toBeLessThan(10);
  });

  it('tells how many segments are done', async () => {
    const onProgress = vi.fn();
    await synthesize(script, fakeEngine(undefined, { concurrency: 1 }), { onProgress });
    expect(onProgress.mock.calls.at(-1)).toEqual([3]);
  });

  it('says nothing again that the cache holds, for another script too', async () => {
    const cache = openCache();
    await synthesize(script, fakeEngine(), { cache });
    const engine = fakeEngine();
    const longer = scriptOf(...script.segments, cast(narration('Now it is on time.')));
    const { clips, readClip } = await synthesize(longer, engine, { cache });
    expect(engine.asked).toEqual(['Now it is on time.']);
    const clip = clips[1] as (typeof clips)[number];
    expect(await readClip(clip)).toEqual(makeClip(hum({ text: 'It was late before.' })));
  });

  it.each([
    ['another voice', cast(narration('Same words.'), 'bea'), fakeEngine()],
    ['another rate', cast(narration('Same words.'), 'ada', { rate: 1.2 }), fakeEngine()],
    ['another pitch', cast(narration('Same words.'), 'ada', { pitchHz: 210 }), fakeEngine()],
    ['another version of the engine', cast(narration('Same words.')), fakeEngine(hum, { version: '2' })],
    ['another engine', cast(narration('Same words.')), fakeEngine(hum, { id: 'other' })],
    ['another language', cast({ ...narration('Same words.'), language: 'de' }), fakeEngine()],
  ])('says again what is wanted of %s', async (_, segment, engine) => {
    const cache = openCache();
    await synthesize(scriptOf(cast(narration('Same words.'))), fakeEngine(), { cache });
    await synthesize(scriptOf(segment), engine, { cache });
    expect(engine.asked).toEqual(['Same words.']);
  });

  it('says again what is damaged in the cache', async () => {
    const cache = openCache();
    const first = await synthesize(script, fakeEngine(), { cache });
    for (const [key, entry] of cache.entries) cache.entries.set(key, entry.subarray(0, entry.length - 3));
    const engine = fakeEngine();
    const second = await synthesize(script, engine, { cache });
    expect(engine.asked).toHaveLength(2);
    expect(second.clips).toEqual(first.clips);
  });

  it('says again what the cache loses in between', async () => {
    const cache = openCache();
    const engine = fakeEngine();
    const { clips, readClip } = await synthesize(script, engine, { cache });
    cache.entries.clear();
    const { samples } = await readClip(clips[0] as (typeof clips)[number]);
    expect(samples).toEqual(makeClip(hum({ text: 'The ferry is late.' })).samples);
  });

  it('hears a fault once and asks again; twice, and stops', async () => {
    const silence = { samples: new Int16Array(20_000), sampleRateHz: 16_000, words: null };
    let calls = 0;
    const once = fakeEngine((request) => ((calls += 1) === 1 ? silence : hum(request)));
    await synthesize(scriptOf(cast(narration('The ferry is late.'))), once);
    expect(once.asked).toHaveLength(2);
    const cache = openCache();
    const rejection = synthesize(
      script,
      fakeEngine(() => silence),
      { cache },
    );
    await expect(rejection).rejects.toMatchObject({ code: 'engine-failed' });
    expect(cache.entries.size).toBe(0);
  });

  it('stops at the first failure, and starts nothing after it', async () => {
    const failure = AppError.of('engine-timed-out', { engine: 'fake', seconds: 1, text: 'x' });
    const engine = fakeEngine(() => Promise.reject(failure));
    await expect(synthesize(many, engine)).rejects.toBe(failure);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(engine.asked.length).toBeLessThan(10);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const engine = fakeEngine((request) => {
      controller.abort(new Error('enough'));
      return hum(request);
    });
    await expect(synthesize(many, engine, { signal: controller.signal })).rejects.toThrow('enough');
  });
});

describe('synthesizeScript and what cannot be said', () => {
  const deaf = { cannotSay: (text: string) => [...new Set(text.match(/[^\p{Script=Latin}\p{P}\s]/gu))] };

  it('names the letters that the engine leaves out', () => {
    const engine = fakeEngine(hum, deaf);
    const messages = listDoubts(scriptOf(cast(narration('The word is 北京 or 北.'))), engine);
    expect(messages.map(({ code }) => code)).toEqual(['engine-cannot-say']);
    expect(messages[0]?.text).toContain('北 京');
  });

  it('is silent for a moment where nothing is left, and says so', async () => {
    const engine = fakeEngine(hum, deaf);
    const unsayable = scriptOf(cast(narration('北京。')), cast(narration('…')));
    const { clips } = await synthesize(unsayable, engine);
    expect(engine.asked).toEqual([]);
    expect(clips.map(({ measure }) => measure.energies.length)).toEqual([30, 30]);
    expect(listDoubts(unsayable, engine).map(({ code }) => code)).toEqual([
      'segment-unsayable',
      'segment-unsayable',
    ]);
  });
});
