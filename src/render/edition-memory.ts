/**
 * Remembers what a request came to, so that an unchanged article costs nothing: the cache keeps, under a digest of
 * everything that the edition depends on, what was made and the digests of its files.
 */
import type { CastBook } from '../ports/cast-book.ts';
import { digestFile } from './digest-file.ts';
import { sealEntry, unsealEntry } from '../voice/sealed-entry.ts';
import type { Rendering, RenderRequest, RenderTools, SourceRequest } from './request.ts';

const kind = 'edition';

interface Memory {
  readonly rendering: Omit<Rendering, 'folder' | 'unchanged'>;
  /** SHA-256 by file name. */
  readonly digests: Readonly<Record<string, string>>;
}

/** A digest of all that an edition is made of. */
export function editionKey(
  { source, date, only, config, script = null }: RenderRequest,
  tools: RenderTools,
): string {
  const { name, format, url, entry = null, corrections = null } = source;
  const { build, digest, sourceDateEpoch, theme, lexicon } = tools;
  // How much is kept for later runs changes nothing of an edition.
  const { cache: _, ...renderSettings } = config;
  const settings = {
    name,
    format,
    url,
    entry,
    corrections,
    date,
    only,
    config: renderSettings,
    script,
    sourceDateEpoch,
    build,
    theme: theme.files,
    lexicon,
  };
  return digest(['edition-2', JSON.stringify(settings), wordsOf(source), theme.cover ?? '']);
}

/** The source, or of one that holds several articles that one alone: a new entry of a feed leaves the others as they are. */
function wordsOf({ bytes, article: known }: SourceRequest): Uint8Array | string {
  if (known === undefined) return bytes;
  const { article, messages, source } = known;
  return JSON.stringify([article, messages, source.text]);
}

/** What was made of the same request before, if all of it still stands as it was made; null otherwise. */
export async function recallEdition(
  key: string,
  { cache, digest, folders, castBook }: RenderTools,
): Promise<Rendering | null> {
  const stored = await cache.get(key);
  const whole = stored === null ? null : unsealEntry(stored, { kind, key, digest });
  if (whole === null) return null;
  const { rendering, digests } = JSON.parse(new TextDecoder().decode(whole)) as Memory;
  if (!(await isCastAsBefore(rendering.cast, castBook))) return null;
  const published = await folders.published(rendering.slug);
  const names = Object.keys(digests).toSorted();
  if (published === null || published.names.join('\n') !== names.join('\n')) return null;
  for (const name of names) {
    // Another run may swap the folder out meanwhile.
    const found = await digestFile(published.chunks(name), digest).catch(() => null);
    if (found !== digests[name]) return null;
  }
  return { ...rendering, folder: published.path, unchanged: true };
}

/** Whether the speakers of an edition still have the voices in the cast file that it was made with. */
async function isCastAsBefore(cast: Rendering['cast'], book: CastBook | null): Promise<boolean> {
  if (cast === null || book === null) return cast === null && book === null;
  const { readKeptVoices } = await import('../voice/cast-file.ts');
  const kept = readKeptVoices(await book.read(), { name: book.name, engine: cast.engine });
  return Object.entries(cast.voices).every(([speaker, voice]) => kept[speaker] === voice);
}

/**
 * Stores what was made, with the digests of its files as they were when they were made: what stands published now may be
 * another run's. A cache that is full or gone only costs the next render its time.
 */
export async function rememberEdition(
  key: string,
  { made, digests }: { readonly made: Rendering; readonly digests: Memory['digests'] },
  tools: Pick<RenderTools, 'cache' | 'digest'>,
): Promise<void> {
  const { folder: _, unchanged: __, ...rendering } = made;
  const memory: Memory = { rendering, digests };
  const content = new TextEncoder().encode(JSON.stringify(memory));
  await tools.cache
    .put(key, sealEntry([content], { kind, key, digest: tools.digest }))
    .catch(() => undefined);
}
