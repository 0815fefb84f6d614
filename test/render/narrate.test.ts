import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/adapters/digest.ts';
import { AppError } from '../../src/errors/app-error.ts';
import type { CacheStore } from '../../src/ports/cache-store.ts';
import { silentProgress, type Progress } from '../../src/ports/progress.ts';
import { narrate, type NarratedAudio, type NarrationOptions } from '../../src/render/narrate.ts';
import type { CastSegment, Script } from '../../src/script/segment.ts';
import { kindOfEntry } from '../../src/voice/sealed-entry.ts';
import { decodeSamples, ebur128 } from '../support/ffmpeg.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/needs.ts';
import {
  cast,
  fakeEngine,
  hum,
  narration,
  openCache,
  quote,
  scriptOf,
  type OpenCache,
} from '../voice/segments.ts';

const tags = {
  title: 'The ferry',
  artist: null,
  album: null,
  language: 'en',
  date: null,
  cover: null,
  comment: null,
  chapters: [],
};

const script = scriptOf(
  cast({ ...narration('The ferry will stay.'), pauseAfterMs: 700 }),
  cast(narration('So the council of the island has agreed, after a long evening.')),
  cast(quote('Ines', 'Nobody here wants the bridge, and nobody ever did.'), 'bea'),
  cast({ ...narration('The ferry will stay.'), pauseAfterMs: 0 }),
  cast({ ...narration('It leaves at noon.'), pauseAfterMs: 1200 }),
);

/** So even that the whole needs no gain beyond those of its clips. */
const long = scriptOf(
  ...Array.from({ length: 40 }, (_, index) =>
    cast(narration(`The ferry made ${'w'.repeat(index + 3)} trips.`)),
  ),
);

const say = (
  given: Script<CastSegment> = script,
  more: Partial<NarrationOptions> = {},
): Promise<NarratedAudio> =>
  narrate(given, {
    engine: fakeEngine(),
    cache: openCache(),
    digest: sha256,
    progress: silentProgress,
    build: 'this',
    ...more,
  });

async function mp3Of(audio: NarratedAudio): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const sink = {
    write: async (chunk: Uint8Array) => void chunks.push(Buffer.from(chunk)),
    close: async () => undefined,
  };
  const { byteLength } = await audio.encode(sink, tags, silentProgress);
  const bytes = Buffer.concat(chunks);
  expect(byteLength).toBe(bytes.length);
  return bytes;
}

/** A cache that tells what kinds of entries were read. */
function watch(cache: OpenCache) {
  const read: (string | null)[] = [];
  const watched: CacheStore = {
    ...cache,
    async get(key) {
      const entry = await cache.get(key);
      if (entry !== null) read.push(kindOfEntry(entry));
      return entry;
    },
  };
  return { watched, read };
}

describe('narrate', () => {
  it('times every segment in whole milliseconds, in order, with the pauses that were asked for', async () => {
    const { script: timed, durationMs } = await say();
    expect(timed.segments.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
    for (const [index, { startMs, endMs, pauseAfterMs }] of timed.segments.entries()) {
      const next = timed.segments[index + 1]?.startMs ?? durationMs;
      expect(Number.isInteger(startMs) && Number.isInteger(endMs)).toBe(true);
      expect(endMs).toBeGreaterThan(startMs);
      // A pause is never under the 46 ms that the codec needs, and a whole number of frames of 24 ms.
      expect(Math.abs(next - endMs - Math.max(pauseAfterMs, 58))).toBeLessThanOrEqual(12);
    }
    expect(timed.segments[0]?.startMs).toBe(0);
  });

  it('keeps everything that the script had', async () => {
    const { script: timed } = await say();
    expect(timed.language).toBe(script.language);
    expect(
      timed.segments.map(({ startMs: _s, endMs: _e, timing: _t, words: _w, ...segment }) => segment),
    ).toEqual(script.segments);
  });

  it('gives the same bytes for the same script, from a cold cache and a warm one', async () => {
    const cache = openCache();
    const cold = await mp3Of(await say(script, { cache }));
    expect(await mp3Of(await say(script, { cache }))).toEqual(cold);
    expect(await mp3Of(await say(script))).toEqual(cold);
  });

  it('gives two narrations at once over one cache the bytes that each would have alone', async () => {
    const cache = openCache();
    const other = scriptOf(...script.segments.slice(1));
    const [one, two] = await Promise.all(
      [script, other].map(async (given) => mp3Of(await say(given, { cache }))),
    );
    expect(one).toEqual(await mp3Of(await say(script)));
    expect(two).toEqual(await mp3Of(await say(other)));
  });

  it('says and encodes nothing but the one sentence that was edited', async () => {
    const cache = openCache();
    await mp3Of(await say(long, { cache }));
    const before = cache.entries.size;
    const engine = fakeEngine();
    const edited = scriptOf(...long.segments.with(17, cast(narration('The ferry made no trips.'))));
    await mp3Of(await say(edited, { cache, engine }));
    expect(engine.asked).toEqual(['The ferry made no trips.']);
    // Its clip, its measure, its piece of the MP3, and what the whole came to.
    expect(cache.entries.size - before).toBe(4);
  });

  it('speaks nothing and encodes nothing when nothing changed', async () => {
    const cache = openCache();
    await mp3Of(await say(script, { cache }));
    const before = new Map(cache.entries);
    const engine = fakeEngine();
    await mp3Of(await say(script, { cache, engine }));
    expect(engine.asked).toEqual([]);
    expect([...cache.entries]).toEqual([...before]);
  });

  it('puts what it has narrated before together from its pieces, and measures nothing', async () => {
    const cache = openCache();
    const first = await say(script, { cache });
    const bytes = await mp3Of(first);
    const { watched, read } = watch(cache);
    const again = await say(script, { cache: watched });
    expect(again.script).toEqual(first.script);
    expect(again.durationMs).toBe(first.durationMs);
    expect(await mp3Of(again)).toEqual(bytes);
    expect(new Set(read)).toEqual(new Set(['narration', 'piece']));
  });

  it.each([
    ['by another build', { build: 'that' }, null],
    ['where a piece is lost', {}, 'piece'],
  ])('measures what it has narrated before %s', async (_, more, lost) => {
    const cache = openCache();
    const bytes = await mp3Of(await say(script, { cache }));
    const [gone] = [...cache.entries].filter(([, entry]) => kindOfEntry(entry) === lost);
    cache.entries.delete(gone?.[0] ?? '');
    const { watched, read } = watch(cache);
    expect(await mp3Of(await say(script, { cache: watched, ...more }))).toEqual(bytes);
    expect(read).toContain('measure');
  });

  it('publishes no damaged entry of the cache, whichever it is', async () => {
    const cache = openCache();
    const sound = await mp3Of(await say(script, { cache }));
    for (const [key, entry] of new Map(cache.entries)) {
      const damaged = entry.slice();
      damaged[damaged.length - 9] = (damaged.at(-9) ?? 0) ^ 0xff;
      cache.entries.set(key, damaged);
      expect(await mp3Of(await say(script, { cache }))).toEqual(sound);
    }
  });

  it('makes its audio whole where the cache is emptied under it', async () => {
    const cache = openCache();
    const audio = await say(script, { cache });
    cache.entries.clear();
    expect(await mp3Of(audio)).toEqual(await mp3Of(await say(script)));
  });

  it('says again what it needs where the cache is emptied under it, and the whole must be made louder', async () => {
    const [cache, engine] = [openCache(), fakeEngine()];
    const sparse = scriptOf(
      ...['No.', 'Yes.', 'Well.'].map((text) => cast({ ...narration(text), pauseAfterMs: 4000 })),
    );
    const audio = await say(sparse, { cache, engine });
    cache.entries.clear();
    expect(await mp3Of(audio)).toEqual(await mp3Of(await say(sparse)));
    expect(engine.asked).toEqual(['No.', 'Yes.', 'Well.', 'No.', 'Yes.', 'Well.']);
  });

  it('reads what the cache has while the engine speaks', async () => {
    const cache = openCache();
    await mp3Of(await say(long, { cache }));
    const { watched, read } = watch(cache);
    let readBefore: readonly (string | null)[] = [];
    const engine = fakeEngine(async (request) => {
      await vi.waitFor(() => expect(read.filter((kind) => kind === 'piece')).toHaveLength(39));
      readBefore = [...read];
      return hum(request);
    });
    const edited = scriptOf(...long.segments.with(17, cast(narration('So it was said.'))));
    const made = await mp3Of(await say(edited, { cache: watched, engine }));
    expect(readBefore.filter((kind) => kind === 'measure')).toHaveLength(39);
    expect(read).toEqual(readBefore);
    expect(made).toEqual(await mp3Of(await say(edited)));
  });

  it('tells what it is doing', async () => {
    const cache = openCache();
    const steps: string[] = [];
    const progress: Progress = {
      step: (title, total) => steps.push(`${title} ${total}`),
      advance: (done) => steps.push(`${done}`),
      end: () => steps.push('end'),
    };
    const audio = await say(script, { progress, cache, engine: fakeEngine(hum, { concurrency: 1 }) });
    const sink = { write: async () => undefined, close: async () => undefined };
    await audio.encode(sink, tags, progress);
    expect(steps).toEqual(
      ['Speaking 5', '2', '3', '4', '5', 'Mastering null', 'Encoding 5', '1', '2', '3', '4', '5'].map(String),
    );
    steps.splice(0);
    await say(script, { progress, cache });
    expect(steps).toEqual(['Speaking 5', '5']);
  });

  it('hands on what the engine cannot say', async () => {
    const engine = fakeEngine(hum, { cannotSay: (text) => (text.includes('橋') ? ['橋'] : []) });
    const { messages } = await say(scriptOf(cast(narration('The word is 橋 there.'))), { engine });
    expect(messages.map(({ code }) => code)).toEqual(['engine-cannot-say']);
  });
});

describe('narrate, of words', () => {
  /** Hums, and tells that each word takes as long as the others. */
  const telling = () =>
    fakeEngine((request) => {
      const { samples, sampleRateHz } = hum(request);
      const words = [...request.text.matchAll(/\S+/gu)].map(({ 0: word, index }, at) => ({
        range: [index, index + word.length] as const,
        startMs: 100 + 200 * at,
        endMs: 300 + 200 * at,
      }));
      return { samples, sampleRateHz, words };
    });
  const spans = (segment: CastSegment & { words?: readonly { spoken: readonly [number, number] }[] }) =>
    segment.words?.map(({ spoken: [start, end] }) => segment.spoken.slice(start, end));

  it('gives the engine’s times, counted from the start of the audio, from a cold cache and a warm one', async () => {
    const cache = openCache();
    const cold = (await say(script, { cache, engine: telling() })).script.segments;
    expect((await say(script, { cache, engine: telling() })).script.segments).toEqual(cold);
    for (const { timing, words = [], startMs, ...segment } of cold) {
      expect(timing).toBe('engine');
      expect(spans({ ...segment, words })).toEqual(segment.spoken.split(' '));
      // The hum begins 100 ms after the engine's first sample, and a clip 4 ms before that.
      const times = words.map((word) => word.startMs - startMs);
      for (const [index, time] of times.entries()) expect(Math.abs(time - 200 * index - 4)).toBeLessThan(4);
    }
  });

  it('estimates them where the engine gives none, and says so', async () => {
    for (const { timing, words = [], startMs, endMs, ...segment } of (await say()).script.segments) {
      expect(timing).toBe('estimated');
      expect(spans({ ...segment, words })).toEqual(segment.spoken.split(' '));
      expect(words[0]?.startMs).toBe(startMs);
      expect(words.at(-1)?.endMs).toBe(endMs);
    }
  });
});

describe('narrate, where it cannot go on', () => {
  it('refuses a script without segments', async () => {
    await expect(say(scriptOf())).rejects.toMatchObject({ code: 'nothing-to-say' });
  });

  it('stops with the engine’s own error', async () => {
    const failure = AppError.of('engine-timed-out', { engine: 'fake', seconds: 60, text: 'x' });
    await expect(say(script, { engine: fakeEngine(() => Promise.reject(failure)) })).rejects.toBe(failure);
  });

  it('stops where the disk is full', async () => {
    const cache = { ...openCache(), put: () => Promise.reject(new Error('no space left on device')) };
    const failure = await say(script, { cache }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'cache-full' });
    expect(String(failure)).toContain('no space left on device');
  });

  it('stops where the sink takes no more', async () => {
    const audio = await say();
    const sink = { write: () => Promise.reject(new Error('no more')), close: async () => undefined };
    await expect(audio.encode(sink, tags, silentProgress)).rejects.toThrow('no more');
  });

  it('stops between two pieces when it is told to', async () => {
    const controller = new AbortController();
    const audio = await say(script, { signal: controller.signal });
    let written = 0;
    const sink = {
      write: async ({ length }: Uint8Array) => void (written += length),
      close: async () => undefined,
    };
    const progress: Progress = {
      step: () => undefined,
      advance: (done) => {
        if (done === 2) controller.abort(new Error('enough'));
      },
      end: () => undefined,
    };
    await expect(audio.encode(sink, tags, progress)).rejects.toThrow('enough');
    expect(written).toBe(0);
  });

  it('publishes no mixture where an engine never says the same twice and the cache loses its first', async () => {
    const cache = openCache();
    let calls = 0;
    const engine = fakeEngine(({ text }) => hum({ text: text + 'x'.repeat((calls += 1)) }), {
      deterministic: false,
    });
    const audio = await say(script, { cache, engine });
    cache.entries.clear();
    await expect(mp3Of(audio)).rejects.toMatchObject({ code: 'engine-failed' });
  });
});

describe('narrate, with an engine that never says the same twice', () => {
  /** An engine of which each saying is longer than the last. */
  const varying = () => {
    let calls = 0;
    return fakeEngine(({ text }) => hum({ text: text + 'x'.repeat((calls += 1)) }), { deterministic: false });
  };
  const short = scriptOf(cast(narration('The ferry will stay.')));

  it('makes no mixture of what two runs at once have kept, and the next run completes', async () => {
    const [cache, other, engine] = [openCache(), openCache(), varying()];
    await say(short, { cache, engine });
    await say(short, { cache: other, engine });
    for (const [key, entry] of cache.entries) {
      if (kindOfEntry(entry) === 'clip') cache.entries.set(key, other.entries.get(key) ?? new Uint8Array());
      if (kindOfEntry(entry) === 'piece') cache.entries.delete(key);
    }
    const mixed = await say(short, { cache, engine });
    await expect(mp3Of(mixed)).rejects.toMatchObject({ code: 'engine-failed' });
    const next = await say(short, { cache, engine });
    expect((await mp3Of(next)).length).toBeGreaterThan(1000);
    expect(engine.asked).toHaveLength(3);
  });
});

needs('ffmpeg').describe('narrate beside ffmpeg', () => {
  const write = async (audio: NarratedAudio): Promise<string> => {
    const path = join(temporaryFolder(), 'audio.mp3');
    await writeFile(path, await mp3Of(audio));
    return path;
  };

  it('lasts exactly as long as its timeline', async () => {
    const audio = await say();
    expect(await decodeSamples(await write(audio))).toHaveLength(audio.durationMs * 24);
  });

  it('starts every segment within 5 ms of its time', async () => {
    const audio = await say();
    const samples = await decodeSamples(await write(audio));
    for (const { startMs, endMs } of audio.script.segments) {
      const stretch = samples.subarray(startMs * 24, endMs * 24);
      const onset = stretch.findIndex((sample) => Math.abs(sample) > 400) / 24;
      expect(onset).toBeLessThanOrEqual(5);
      const before = samples.subarray(Math.max(0, startMs * 24 - 600), startMs * 24);
      expect(Math.max(0, ...before.map(Math.abs))).toBeLessThan(400);
    }
  });

  it('is -16 LUFS, and no voice louder than another, whatever the engine makes of them', async () => {
    const engine = fakeEngine(({ text, voice }) => {
      const { samples, ...rest } = hum({ text: text.repeat(3) });
      return { ...rest, samples: samples.map((sample) => sample * (voice === 'bea' ? 0.03 : 1)) };
    });
    const audio = await say(script, { engine });
    const path = await write(audio);
    const { integratedLufs, truePeakDbtp } = await ebur128(path);
    expect(Math.abs(integratedLufs + 16)).toBeLessThanOrEqual(0.5);
    expect(truePeakDbtp).toBeLessThanOrEqual(-1);
    const levels = await Promise.all(
      audio.script.segments.slice(1, 3).map(async (stretch) => (await ebur128(path, stretch)).integratedLufs),
    );
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(1);
  });

  it.each([8000, 16_000, 22_050, 44_100])('takes speech at %i Hz for what it is', async (sampleRateHz) => {
    const audio = await say(script, { engine: fakeEngine((request) => hum(request, sampleRateHz)) });
    const reference = await say(script);
    for (const [index, { startMs, endMs }] of audio.script.segments.entries()) {
      const { startMs: start = 0, endMs: end = 0 } = reference.script.segments[index] ?? {};
      expect(Math.abs(endMs - startMs - (end - start))).toBeLessThanOrEqual(20);
    }
  });
});
