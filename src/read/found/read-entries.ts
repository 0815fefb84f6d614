import { AppError } from '../../errors/app-error.ts';
import type { Message } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';
import type { Collection, SourcedReading } from '../reader.ts';
import type { FoundArticle } from './found-article.ts';
import { readFound } from './read-found.ts';

/** No feed of a newsroom comes near this many, and whoever has more can divide them. */
export const mostEntries = 10_000;

export interface FoundCollection<Item> {
  /** What to call the source in messages. */
  readonly name: string;
  /** The name of the format in a sentence: "a feed". */
  readonly format: string;
  /** What the articles are found in, in order. */
  readonly items: readonly Item[];
  /** Finds the article of an item; `index` counts from 0. */
  readonly find: (item: Item, index: number) => FoundArticle;
  readonly messages: readonly Message[];
}

/**
 * Reads every entry that can be read, up to the 10,000th; the others are named or counted in messages, and leave those
 * alone.
 * @throws AppError `articles-missing` where there are none; the error of a file's only entry
 */
export function readEntries<Item>(collection: FoundCollection<Item>): Collection {
  const { name, format, items, find, messages } = collection;
  const articles: SourcedReading[] = [];
  const failures: AppError[] = [];
  const left: Message[] = [];
  for (const [index, item] of items.slice(0, mostEntries).entries()) {
    const entry = find(item, index);
    try {
      articles.push({ ...readFound(entry), entry: index + 1 });
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      failures.push(cause);
      left.push(report('entry-left-out', { entry: entry.name, problem: cause.message }));
    }
  }
  if (items.length > mostEntries) {
    left.push(report('entries-cut', { count: items.length, read: mostEntries }));
  }
  const [failure] = failures;
  if (articles.length > 0) return { articles, messages: [...messages, ...left] };
  if (failure !== undefined && failures.length === 1) throw failure;
  const problem = failures.length === 0 ? 'it is empty' : `none of its ${failures.length} can be read`;
  throw AppError.of('articles-missing', { name, format, problem }, { cause: failure });
}

/** What to call an entry of a file in messages; the file's own name where it is the only one. */
export const entryName = (name: string, index: number, count?: number): string =>
  count === 1 ? name : `${name}, entry ${index + 1}`;

/** An entry whose relative addresses start, where it says nothing of that, from where its file was found. */
export const withBase = (found: FoundArticle, url: string | null): FoundArticle => ({
  ...found,
  base: found.base ?? url,
});
