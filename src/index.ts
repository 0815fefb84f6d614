/** The library: the same pipeline that the command runs, and its parts. */
import { resolve } from 'node:path';
import { findCompanion } from './adapters/companion-file.ts';
import { sourceFiles } from './adapters/source-files.ts';
import { isWebAddress } from './adapters/web-page/web-address.ts';
import { inspectArticle, type Inspection } from './article/inspection.ts';
import { fetchSource, publicWeb } from './cli/fetch-source.ts';
import { readScriptFile } from './cli/edited-script.ts';
import { openToolbox } from './cli/toolbox.ts';
import { defaultConfig } from './config/config.ts';
import type { ConfigInput } from './config/schema.ts';
import { AppError } from './errors/app-error.ts';
import { readWantedArticles } from './read/read-article.ts';
import { readAndUnderstand, readAndUnderstandAll } from './render/read-and-understand.ts';
import { renderArticle } from './render/render-article.ts';
import { parts, type Part, type Rendering, type SourceRequest } from './render/request.ts';
import { slugOf, slugOfPath, takeSlug } from './render/slug.ts';

export interface SourceOptions {
  /** "text", "markdown", …; by default told by name and content. */
  readonly format?: string;
  /** Where the article stands on the web. */
  readonly url?: string;
  /** Whether a source may be an http(s) address, which is fetched from the web. */
  readonly fetch?: boolean;
  /** Refuses larger sources; 10 MB by default. */
  readonly maxBytes?: number;
  /** Of a file with several articles, such as a feed, the one with this number, from 1 on. */
  readonly entry?: number;
}

export interface RenderOptions extends SourceOptions {
  /** Where the edition's folder is published; `out` by default. */
  readonly out?: string;
  /** Some of the renditions; all by default. */
  readonly only?: readonly Part[];
  /** `YYYY-MM-DD` or ISO 8601; by default SOURCE_DATE_EPOCH, or the article's date. */
  readonly date?: string;
  /** A script.txt that a person has edited; by default the one in the edition's folder. */
  readonly script?: string;
  /** What `lectern.config.ts` would say. */
  readonly config?: ConfigInput;
  readonly signal?: AbortSignal;
}

/** A path, an address of the web where `fetch` allows it, or the bytes of an article under a name. */
export type Source = string | { readonly name: string; readonly bytes: Uint8Array };

/**
 * Makes the email and the audio of an article, checks them, and publishes them as `<out>/<slug>/`.
 * @throws AppError with the code, place and hint that the command prints; `several-articles` for a file that holds more
 *   than one, where no `entry` is given
 */
export async function render(source: Source, options: RenderOptions = {}): Promise<Rendering> {
  const request = await openSource(source, options);
  const [made] = await renderRequests([request], { options, slugOf: slugger(source, options) });
  if (made === undefined) throw new RangeError('expected one rendering');
  return made;
}

/**
 * The same for every article of a source, such as a feed, each into a folder named by its headline.
 * @throws AppError as `render`, for the first article that fails
 */
export async function renderAll(source: Source, options: RenderOptions = {}): Promise<readonly Rendering[]> {
  const request = await openSource(source, options);
  const articles = await readWantedArticles(request.bytes, request);
  const [article] = articles;
  if (articles.length === 1 && article !== undefined)
    return renderRequests([{ ...request, article }], { options, slugOf: slugger(source, options) });
  const taken = new Set<string>();
  return renderRequests(
    articles.map((article) => ({ ...request, article, corrections: null })),
    { options, slugOf: (headline) => takeSlug(slugOf(headline), taken) },
  );
}

/** One article is named after its file, where it has one of its own. */
const slugger =
  (source: Source, { entry }: RenderOptions) =>
  (headline: string): string =>
    typeof source === 'string' && !isWebAddress(source) && entry === undefined
      ? slugOfPath(source)
      : slugOf(headline);

interface RequestedRenderings {
  readonly options: RenderOptions;
  /** The name of the folder of an article; asked once for each. */
  readonly slugOf: (headline: string) => string;
}

async function renderRequests(
  sources: readonly SourceRequest[],
  { options, slugOf: slug }: RequestedRenderings,
): Promise<readonly Rendering[]> {
  if (options.script !== undefined && sources.length > 1) {
    throw AppError.of('usage-wrong', { problem: 'options.script is the script of one article.' });
  }
  const config = await parseOptions(options.config);
  const script = options.script === undefined ? null : await readScriptFile(options.script, process.cwd());
  const tools = await openToolbox({
    config,
    out: resolve(options.out ?? 'out'),
    folder: process.cwd(),
    env: process.env,
    ...(options.signal && { signal: options.signal }),
  });
  const made: Rendering[] = [];
  try {
    const settings = { slug, date: options.date ?? null, only: options.only ?? parts, config, script };
    for (const source of sources) made.push(await renderArticle({ source, ...settings }, tools));
    return made;
  } finally {
    await tools.close();
  }
}

/** What a reader understands of an article: what `lectern inspect --json --explain --body` prints. */
export async function inspect(source: Source, options: SourceOptions = {}): Promise<Inspection> {
  const reading = await readAndUnderstand(await openSource(source, options), defaultConfig);
  return inspectArticle(reading, { body: true, explain: true });
}

/** The same for every article of a source, such as a feed. */
export async function inspectAll(
  source: Source,
  options: SourceOptions = {},
): Promise<readonly Inspection[]> {
  const readings = await readAndUnderstandAll(await openSource(source, options), defaultConfig);
  return readings.map((reading) => inspectArticle(reading, { body: true, explain: true }));
}

async function openSource(
  source: Source,
  { format, url, fetch: allowed = false, maxBytes = 10e6, entry }: SourceOptions,
): Promise<SourceRequest> {
  const more = { format: format ?? null, entry: entry ?? null };
  if (typeof source !== 'string') return { ...source, ...more, url: url ?? null };
  if (isWebAddress(source)) {
    const page = await fetchSource(source, { web: publicWeb, allowed, maxBytes });
    return { ...page, ...more, url: url ?? page.url };
  }
  const folder = process.cwd();
  const bytes = await sourceFiles(folder).read(source, maxBytes);
  const corrections = await findCompanion(source, { ending: '.lectern.yaml', folder });
  return { name: source, bytes, corrections, ...more, url: url ?? null };
}

async function parseOptions(input: ConfigInput | undefined) {
  if (input === undefined) return defaultConfig;
  const { parseConfig } = await import('./config/schema.ts');
  return parseConfig(input, 'options.config');
}

export { AppError } from './errors/app-error.ts';
export type { Message, Place, Severity } from './errors/message.ts';
export { readAndUnderstand } from './render/read-and-understand.ts';
export { buildScript } from './script/build-script.ts';
export { openLexicon, type Lexicon, type LexiconEntry } from './script/lexicon.ts';
export { speak } from './script/spoken/speak.ts';
export type { Article } from './article/article.ts';
export type { Block } from './article/block.ts';
export type { QuoteSpan, Span, TextSpan } from './article/span.ts';
export type { Attribution, Speaker } from './article/speaker.ts';
export type { Inspection } from './article/inspection.ts';
export type { ConfigInput } from './config/schema.ts';
export type { Part, Rendering } from './render/request.ts';
export type { Script, Segment, TimedSegment, Voice } from './script/segment.ts';
export type { EngineVoice, Speech, SpeechEngine, SpeechRequest } from './ports/speech-engine.ts';
