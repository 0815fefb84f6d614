/**
 * Remembers what a narration came to, so that one of which nothing has changed is put together from its pieces, and nothing
 * in it is measured again.
 */
import { frameBytes } from '../../audio/mp3/mp3-format.ts';
import type { CastSegment, Script, TimedSegment } from '../../script/segment.ts';
import { sealEntry, unsealEntry } from '../../voice/sealed-entry.ts';
import { readPiece, type Studio } from './encode-pieces.ts';
import { roomBytes } from './piece-shelf.ts';

/** When a segment and its words are heard. */
export type SegmentTimes = Pick<TimedSegment, 'startMs' | 'endMs' | 'timing' | 'words'>;

interface Memory {
  /** One for each segment. */
  readonly times: readonly SegmentTimes[];
  /** The names of the pieces in the cache, one for each segment. */
  readonly pieces: readonly string[];
}

export interface KnownNarration extends Pick<Memory, 'times'> {
  /** As `encodePiece` makes them. */
  readonly pieces: readonly Uint8Array[];
}

const kind = 'narration';

/** A digest of all that a narration depends on. `keys` name the speech of each segment; `build`, what makes it into audio. */
export function narrationKey(
  { segments }: Script<CastSegment>,
  keys: readonly string[],
  { build, digest }: Pick<Studio, 'digest'> & { readonly build: string },
): string {
  const pauses = segments.map(({ pauseAfterMs }) => String(pauseAfterMs));
  return digest([kind, build, keys.join(), pauses.join()]);
}

/** What a narration came to before, if all its pieces are still there; null otherwise. */
export async function recallNarration(key: string, studio: Studio): Promise<KnownNarration | null> {
  const entry = await studio.cache.get(key);
  const content = entry === null ? null : unsealEntry(entry, { kind, key, digest: studio.digest });
  if (content === null) return null;
  const { times, pieces: names } = JSON.parse(new TextDecoder().decode(content)) as Memory;
  const pieces: Uint8Array[] = [];
  for (const name of names) {
    const piece = await readPiece(name, studio);
    if (piece === null) return null;
    pieces.push(piece);
  }
  return { times, pieces };
}

/**
 * Keeps what a narration of so many frames came to. One that is too long to be held in memory is not kept; a cache that is
 * full or gone only costs the next run its time.
 */
export async function keepNarration(
  key: string,
  { frames, ...memory }: Memory & { readonly frames: number },
  { cache, digest }: Studio,
): Promise<void> {
  if (frames * frameBytes > roomBytes) return;
  const content = new TextEncoder().encode(JSON.stringify(memory));
  await cache.put(key, sealEntry([content], { kind, key, digest })).catch(() => undefined);
}
