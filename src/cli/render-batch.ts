/** Renders several sources, some at a time: while one is mastered and written, the engine speaks the next. */
import pLimit from 'p-limit';
import { isCompanion } from '../adapters/companion-file.ts';
import type { Config } from '../config/config.ts';
import { AppError } from '../errors/app-error.ts';
import { renderIfChanged } from '../render/render-if-changed.ts';
import type { Part, Rendering } from '../render/request.ts';
import { castTurns, type CastTurn } from './cast-turns.ts';
import { flag, text, type Invocation } from './command.ts';
import type { EditedScript } from './edited-script.ts';
import { failureOf } from './failure.ts';
import { planJobs, type Job } from './render-jobs.ts';
import type { ProgressBoard } from './reporters/progress-board.ts';
import type { Toolbox } from './toolbox.ts';

export interface Batch {
  readonly config: Config;
  readonly only: readonly Part[];
  readonly tools: Toolbox;
  readonly board: ProgressBoard;
  /** A script that a person has edited, which is of one article. */
  readonly edited: EditedScript | null;
}

export type Outcome =
  | { readonly name: string; readonly rendering: Rendering }
  | { readonly name: string; readonly failure: AppError };

const articlesAtOnce = 2;

/** What comes of each article of the operands, in their order. A failure of one leaves the others alone; Ctrl-C ends them all. */
export async function* renderBatch(invocation: Invocation, batch: Batch): AsyncGenerator<Outcome> {
  const { terminal } = invocation;
  const operands = articlesAmong(invocation.operands);
  const limit = pLimit(articlesAtOnce);
  const jobs = await planJobs(operands, invocation);
  if (batch.edited !== null && jobs.length > 1) {
    throw AppError.of('usage-wrong', {
      problem: `--script is the script of one article, not of ${jobs.length}. Name one with --entry.`,
    });
  }
  batch.board.expect(jobs.length);
  const { castBook } = batch.tools;
  const takeTurn = castBook === null ? null : castTurns(castBook);
  const outcomes = jobs.map((job) => {
    if ('failure' in job) return Promise.resolve(job);
    const cast = takeTurn?.() ?? null;
    return limit(() => renderOne(job, { invocation, batch, cast }));
  });
  for (const outcome of outcomes) outcome.catch(() => undefined);
  for (const outcome of outcomes) {
    const done = await outcome;
    terminal.signal.throwIfAborted();
    yield done;
  }
}

/** Leaves out the files of corrections that `content/*` names with its articles. @throws AppError `usage-wrong` */
function articlesAmong(operands: readonly string[]): readonly string[] {
  const articles = operands.filter((operand) => !isCompanion(operand));
  const [companion] = operands;
  if (articles.length > 0 || companion === undefined) return articles;
  throw AppError.of('usage-wrong', {
    problem: `${companion} holds corrections of an article. Name the article, and they are read with it.`,
  });
}

interface Turn {
  readonly invocation: Invocation;
  readonly batch: Batch;
  readonly cast: CastTurn | null;
}

async function renderOne({ name, slug, open }: Job, { invocation, batch, cast }: Turn): Promise<Outcome> {
  const { values, terminal } = invocation;
  const progress = batch.board.article(name);
  try {
    terminal.signal.throwIfAborted();
    const source = await open();
    const request = {
      source,
      slug: () => batch.edited?.home?.slug ?? slug,
      script: batch.edited?.file ?? null,
      date: text(values, 'date'),
      only: batch.only,
      config: batch.config,
    };
    const render = flag(values, 'force')
      ? (await import('../render/render-article.ts')).renderArticle
      : renderIfChanged;
    const castBook = cast?.book ?? null;
    return { name, rendering: await render(request, { ...batch.tools, castBook, progress }) };
  } catch (cause) {
    if (terminal.signal.aborted) throw cause;
    return { name, failure: failureOf(cause) };
  } finally {
    cast?.done();
    progress.end();
  }
}
