/** What the operands of a command come to: one article each, or as many as a feed or a folder holds. */
import { isWebAddress } from '../adapters/web-page/web-address.ts';
import { AppError } from '../errors/app-error.ts';
import { holdsOneArticle } from '../read/choose-reader.ts';
import { readWantedArticles } from '../read/read-article.ts';
import { textOf } from '../article/text.ts';
import type { SourceRequest } from '../render/request.ts';
import { slugOf, slugOfPath, takeSlug } from '../render/slug.ts';
import { text, type Invocation } from './command.ts';
import { articlesIn } from './folder-sources.ts';
import { openSource } from './sources.ts';

/** One article to render. */
export interface Job {
  /** What to call it in messages. */
  readonly name: string;
  readonly slug: string;
  /** Opens a source only in its turn: a folder of articles is not held in memory at once. */
  readonly open: () => Promise<SourceRequest>;
}

/** A source that could not be looked into. */
interface Failed {
  readonly name: string;
  readonly failure: AppError;
}

/** The jobs in the order of the operands, with their folders' names, so that this order alone decides between equal ones. */
export async function planJobs(
  operands: readonly string[],
  invocation: Invocation,
): Promise<readonly (Job | Failed)[]> {
  const taken = new Set<string>();
  const jobs: (Job | Failed)[] = [];
  for (const operand of operands) {
    try {
      for (const source of (await articlesIn(operand, invocation)) ?? [operand]) {
        invocation.terminal.signal.throwIfAborted();
        jobs.push(...(await planSource(source, { invocation, taken })));
      }
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      jobs.push({ name: operand, failure: cause });
    }
  }
  return jobs;
}

interface Plan {
  readonly invocation: Invocation;
  /** The folders' names that are taken. */
  readonly taken: Set<string>;
}

async function planSource(operand: string, { invocation, taken }: Plan): Promise<readonly (Job | Failed)[]> {
  // The last part of an address says less of an article than its headline does.
  const slug = operand === '-' || isWebAddress(operand) ? null : slugOfPath(operand);
  if (slug !== null && holdsOneArticle(operand, text(invocation.values, 'format'))) {
    return [{ name: operand, slug: takeSlug(slug, taken), open: () => openSource(operand, invocation) }];
  }
  try {
    const source = await openSource(operand, invocation);
    return (await readWantedArticles(source.bytes, source)).map((article, _, { length }) => ({
      name: length === 1 ? source.name : article.source.name,
      slug: takeSlug((length === 1 ? slug : null) ?? slugOf(textOf(article.article.headline.spans)), taken),
      // Corrections are of one article, and say nothing of the others in its file.
      open: () =>
        Promise.resolve({
          ...source,
          article,
          corrections: length === 1 ? (source.corrections ?? null) : null,
        }),
    }));
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    return [{ name: operand, failure: cause }];
  }
}
