import type { Article } from '../article/article.ts';
import type { Block, ListItem } from '../article/block.ts';
import type { Span } from '../article/span.ts';
import { walkBlocks } from '../article/walk.ts';
import { flatSpans } from './flat-spans.ts';
import { linkRuns, wordsOfRun } from './link-runs.ts';
import { toOneLine } from './plain-characters.ts';

export interface ArticleLink {
  /** In one line. */
  readonly text: string;
  readonly target: string;
}

/** The running text that a block holds of its own, without that of the blocks inside it. */
function runningTextOf(block: Block | ListItem): readonly (readonly Span[])[] {
  if (block.kind === 'rule' || block.kind === 'list') return [];
  if (block.kind === 'blockQuotation') return block.source === null ? [] : [block.source];
  if (block.kind === 'figure') return [block.caption];
  if (block.kind === 'table') return [block.caption, ...block.rows.flat().map((cell) => cell.spans)];
  return [block.spans];
}

/** Every running text of an article, in reading order. */
export function* textsOf(article: Article): Generator<readonly Span[]> {
  yield article.headline.spans;
  if (article.standfirst !== null) yield article.standfirst.spans;
  for (const block of walkBlocks(article.body)) yield* runningTextOf(block);
}

/** The links of an article in reading order, the same words with the same target once. */
export function articleLinks(article: Article): readonly ArticleLink[] {
  const links = new Map<string, ArticleLink>();
  for (const spans of textsOf(article))
    for (const run of linkRuns(flatSpans(spans))) {
      if (run.target === null) continue;
      const link = { text: toOneLine(wordsOfRun(run)), target: run.target };
      links.set(`${link.target} ${link.text}`, link);
    }
  return [...links.values()];
}
