/** From a cast script to clips: each different sentence is said once, and kept in the cache. */
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import type { CacheStore } from '../ports/cache-store.ts';
import type { Digest } from '../ports/digest.ts';
import type { Speech, SpeechEngine } from '../ports/speech-engine.ts';
import type { CastSegment, Script } from '../script/segment.ts';
import {
  isMeasuredBy,
  openClipStore,
  type ClipStore,
  type StoredClip,
  type StoredMeasure,
} from './clip-store.ts';
import { sayabilityOf, speakSegment } from './speak-segment.ts';

export interface SynthesisOptions {
  /** The name of each segment's speech, as `speechKey` gives it. */
  readonly keys: readonly string[];
  readonly engine: SpeechEngine;
  readonly cache: CacheStore;
  readonly digest: Digest;
  /** Resamples, trims and measures what the engine gave. */
  readonly makeClip: (speech: Speech) => StoredClip;
  /** What stands for a segment of which nothing can be said. */
  readonly silence: StoredClip;
  /** Called before the engine is asked for a segment: a clip is to come. */
  readonly onAsking: () => void;
  /** Called with a clip that was just made; the next segment waits for it. Its samples are the callee's, to do with as it likes. */
  readonly onMade: (clip: SpokenClip, made: StoredClip) => Promise<void>;
  /** Called with clips, each once, while others are still in the engine's hands: there is time until it is through. */
  readonly onWaiting: (clips: readonly SpokenClip[]) => Promise<void>;
  /** Called with the number of segments done so far. */
  readonly onProgress: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface SpokenClip {
  readonly segment: CastSegment;
  /** Clips with one key are the same sound. */
  readonly key: string;
  readonly measure: StoredMeasure;
}

export interface Synthesis {
  /** One for each segment, in order. */
  readonly clips: readonly SpokenClip[];
  /**
   * A clip with its samples, from the cache, or said again where the cache has lost it. An engine that never says the
   * same twice then gives another one than was measured.
   */
  readonly readClip: (clip: SpokenClip) => Promise<StoredClip>;
}

/** Segments in work for each that the engine takes at once, so that it is never idle while others are measured and encoded. */
const queueFactor = 3;

/**
 * Says every segment that the cache does not hold. Samples are in memory only while they are made.
 * @throws AppError `engine-failed`, `engine-timed-out`, `cache-full`, or the signal's reason; nothing unsound is kept then
 */
export async function synthesizeScript(
  script: Script<CastSegment>,
  options: SynthesisOptions,
): Promise<Synthesis> {
  const { cache, digest, keys } = options;
  const store = openClipStore(cache, digest);
  const measures = await measureAll(script.segments, keys, { ...options, store });
  return {
    clips: clipsOf(script.segments, keys, measures),
    readClip: async ({ key, segment, measure }) => {
      const known = await store.readClip(key);
      return known !== null && isMeasuredBy(measure, known)
        ? known
        : makeClip(segment, key, { ...options, store });
    },
  };
}

type Workshop = SynthesisOptions & { readonly store: ClipStore };

async function measureAll(
  segments: readonly CastSegment[],
  keys: readonly string[],
  workshop: Workshop,
): Promise<ReadonlyMap<string, StoredMeasure>> {
  const measures = new Map<string, StoredMeasure>();
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const waiting = new Map(segments.map((segment, index) => [keys[index] as string, segment])).entries();
  let done = 0;
  // Each runner takes the next segment when it is through with one; all stop when one fails.
  let failed = false;
  const told = new Set<string>();
  const run = async (): Promise<void> => {
    for (const [key, segment] of waiting) {
      if (failed) return;
      measures.set(key, await measureSegment(segment, key, workshop));
      done += counts.get(key) ?? 0;
      workshop.onProgress(done);
    }
    if (done === segments.length) return;
    const clips = clipsOf(segments, keys, measures).filter(({ key }) => !told.has(key));
    for (const { key } of clips) told.add(key);
    await workshop.onWaiting(clips);
  };
  const runners = Array.from({ length: queueFactor * workshop.engine.concurrency }, () =>
    run().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  await Promise.all(runners);
  return measures;
}

/** The clips that are measured. */
const clipsOf = (
  segments: readonly CastSegment[],
  keys: readonly string[],
  measures: ReadonlyMap<string, StoredMeasure>,
): readonly SpokenClip[] =>
  segments.flatMap((segment, index) => {
    const key = keys[index] ?? '';
    const measure = measures.get(key);
    return measure === undefined ? [] : [{ segment, key, measure }];
  });

async function measureSegment(segment: CastSegment, key: string, workshop: Workshop): Promise<StoredMeasure> {
  workshop.signal?.throwIfAborted();
  const known = await workshop.store.readMeasure(key);
  if (known !== null) return known;
  const made = await makeClip(segment, key, workshop);
  const { energies, peaks, gain, words } = made;
  const measure = { energies, peaks, gain, words };
  await workshop.onMade({ segment, key, measure }, made);
  return measure;
}

async function makeClip(segment: CastSegment, key: string, workshop: Workshop): Promise<StoredClip> {
  const { engine, signal, store, silence } = workshop;
  if (!sayabilityOf(segment, engine).isSayable) return silence;
  workshop.onAsking();
  const clip = workshop.makeClip(await speakSegment(segment, engine, signal));
  await store.write(key, clip);
  return clip;
}

/** What of a script an engine cannot say. */
export const listDoubts = ({ segments }: Script<CastSegment>, engine: SpeechEngine): readonly Message[] =>
  segments.flatMap((segment) => doubtsOf(segment, engine));

function doubtsOf(segment: CastSegment, engine: SpeechEngine): readonly Message[] {
  const { lost, isSayable } = sayabilityOf(segment, engine);
  if (!isSayable) return [report('segment-unsayable', { text: segment.text })];
  if (lost.length === 0) return [];
  return [report('engine-cannot-say', { engine: engine.id, letters: lost, text: segment.text })];
}
