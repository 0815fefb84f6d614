import type { Article, Line } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import type { SourceText } from '../article/source.ts';
import { AppError } from '../errors/app-error.ts';
import { textOf } from '../article/text.ts';
import { chooseHeadline } from './front/headline.ts';
import { numberBlocks } from './number-blocks.ts';
import { toOneLine } from './one-line.ts';
import type { Reports } from './reports.ts';
import { unfoldQuotations } from './unfold-quotations.ts';

/** What a reader knows of an article beside its words. */
export type ArticleFacts = Omit<Article, 'headline' | 'body' | 'speakers'>;

export interface ArticleWords {
  readonly headline: Line | null;
  /** Blocks without ids. */
  readonly body: readonly Block[];
}

interface Origin {
  readonly source: SourceText;
  readonly reports: Reports;
}

/** What is longer, in UTF-16 units, is text, whatever its source calls it: an email that begins with it could hold no more. */
const [longestHeadline, longestStandfirst] = [1000, 5000];

const isLonger = (line: Line | null, most: number): line is Line =>
  line !== null && textOf(line.spans).length > most;

const paragraphOf = ({ spans, place }: Line): Block => ({ kind: 'paragraph', id: '', place, spans });

/** The words with a headline or standfirst that is too long to be one as the first paragraphs of the body. */
function withoutLongLines(facts: ArticleFacts, words: ArticleWords): readonly [ArticleFacts, ArticleWords] {
  const { standfirst } = facts;
  const { headline, body } = words;
  const headlineIsText = isLonger(headline, longestHeadline);
  const standfirstIsText = isLonger(standfirst, longestStandfirst);
  if (!headlineIsText && !standfirstIsText) return [facts, words];
  const moved = [
    ...(headlineIsText ? [paragraphOf(headline)] : []),
    ...(standfirstIsText ? [paragraphOf(standfirst)] : []),
  ];
  return [
    standfirstIsText ? { ...facts, standfirst: null } : facts,
    { headline: headlineIsText ? null : headline, body: [...moved, ...body] },
  ];
}

/**
 * Makes an article of what a reader found: a headline where the source has none, quotations told from reports of them, and
 * the ids of blocks.
 * @throws AppError `source-empty` where there are neither headline nor words
 */
export function finishArticle(
  found: ArticleFacts,
  foundWords: ArticleWords,
  { source, reports }: Origin,
): Article {
  const [facts, words] = withoutLongLines(found, foundWords);
  const chosen = words.headline === null ? chooseHeadline(words.body, reports) : null;
  const headline = words.headline ?? chosen?.headline;
  if (headline === undefined) throw AppError.of('source-empty', { name: source.name });
  const body = chosen?.body ?? words.body;
  if (body.length === 0) reports.add('body-missing', undefined, headline.place.start);
  return {
    ...facts,
    publisher: toOneLine(facts.publisher),
    byline: facts.byline.flatMap((name) => toOneLine(name) ?? []),
    dateline: toOneLine(facts.dateline),
    headline,
    body: numberBlocks(unfoldQuotations(body)),
    speakers: [],
  };
}
