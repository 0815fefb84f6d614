import { AppError } from '../../errors/app-error.ts';
import type { Message } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';
import type { Collection, SourcedReading } from '../reader.ts';
import type { FoundArticle } from './found-article.ts';
import { readFound } from './read-found.ts';

export interface FoundCollection {
  /** What to call the source in messages. */
  readonly name: string;
  /** The name of the format in a sentence: "a feed". */
  readonly format: string;
  readonly entries: readonly FoundArticle[];
  readonly messages: readonly Message[];
}

/**
 * Reads every entry that can be read; the others are named in messages, and leave those alone.
 * @throws AppError `articles-missing` where there are none; the error of a file's only entry
 */
export function readEntries({ name, format, entries, messages }: FoundCollection): Collection {
  const articles: SourcedReading[] = [];
  const failures: AppError[] = [];
  const left: Message[] = [];
  for (const [index, entry] of entries.entries()) {
    try {
      articles.push({ ...readFound(entry), entry: index + 1 });
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      failures.push(cause);
      left.push(report('entry-left-out', { entry: entry.name, problem: cause.message }));
    }
  }
  const [failure] = failures;
  if (articles.length > 0) return { articles, messages: [...messages, ...left] };
  if (failure !== undefined && failures.length === 1) throw failure;
  const problem = failures.length === 0 ? 'it is empty' : `none of its ${failures.length} can be read`;
  throw AppError.of('articles-missing', { name, format, problem }, { cause: failure });
}
