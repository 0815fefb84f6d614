import { AppError } from '../errors/app-error.ts';
import { readArticles, type ReadRequest } from './read-articles.ts';
import type { SourcedReading } from './reader.ts';

export interface ReadOneRequest extends ReadRequest {
  /** Of several articles the one to read, by its number in the file, from 1 on; null or absent for the only one. */
  readonly entry?: number | null;
}

/**
 * Reads the one article that the bytes hold, or of several the one that is asked for by its number from 1 on.
 * @throws AppError as `readArticles`; `several-articles`, `entry-missing`
 */
export async function readArticle(
  bytes: Uint8Array,
  { entry = null, ...request }: ReadOneRequest,
): Promise<SourcedReading> {
  return chooseEntry(await readArticles(bytes, request), { name: request.name, entry });
}

/**
 * Reads every article that the bytes hold, or the one of a number.
 * @throws AppError as `readArticles`; `entry-missing`
 */
export async function readWantedArticles(
  bytes: Uint8Array,
  { entry = null, ...request }: ReadOneRequest,
): Promise<readonly SourcedReading[]> {
  const articles = await readArticles(bytes, request);
  return entry === null ? articles : [chooseEntry(articles, { name: request.name, entry })];
}

/** The one article, or the one of a number. @throws AppError `several-articles`, `entry-missing` */
function chooseEntry(
  articles: readonly SourcedReading[],
  { name, entry }: { readonly name: string; readonly entry: number | null },
): SourcedReading {
  const count = articles.length;
  if (entry === null && count > 1) throw AppError.of('several-articles', { name, count });
  const found = entry === null ? articles[0] : articles.find((article) => (article.entry ?? 1) === entry);
  if (found === undefined) throw AppError.of('entry-missing', { name, entry: entry ?? 1, count });
  return found;
}
