/** Plain text, as mail, agencies and word processors write it. */
import type { Article } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import type { Reading } from '../../article/reading.ts';
import type { SourceText } from '../../article/source.ts';
import { placeOf, textOf } from '../../article/text.ts';
import { finishArticle } from '../finish-article.ts';
import { readDateline } from '../front/dateline.ts';
import { settleFacts } from '../front/facts.ts';
import { Reports } from '../reports.ts';
import type { ReadOptions } from '../reader.ts';
import { SpanWriter } from '../span-writer.ts';
import { readBody } from './body.ts';
import { readClosingCredits } from './closing-credits.ts';
import { readFrontMatter } from './front-matter.ts';
import { findLastText } from './heading.ts';
import { measureLayout } from './layout.ts';
import { splitLines, type Line } from './lines.ts';
import { joinPages } from './page-breaks.ts';
import { writeLines } from './running-text.ts';

/** Reads plain text that has words in it. */
export function readText(source: SourceText, options: ReadOptions): Reading {
  const reports = new Reports(source);
  const writer = new SpanWriter(source);
  const lines = joinPages(splitLines(source), source, reports);
  const layout = measureLayout(lines);
  const front = readFrontMatter(lines, { layout, reports });
  const lastText = findLastText(front.body, layout);
  const body = readBody(front.body, { layout, writer, depth: 0, lastText, readBody });
  const toLine = (own: readonly Line[]): Article['headline'] => {
    const spans = writeLines(own, writer);
    return { spans, place: placeOf(spans) };
  };
  const { byline, published } = settleFacts(front.facts, reports);
  const facts = {
    language: null,
    standfirst: front.standfirst === null ? null : toLine(front.standfirst),
    publisher: front.publisher,
    published,
    byline: byline.length > 0 ? byline : readClosingCredits(body),
    dateline: front.dateline ?? datelineOf(body),
    url: options.url,
  };
  const headline = front.headline === null ? null : toLine(front.headline);
  return {
    article: finishArticle(facts, { headline, body }, { source, reports }),
    messages: reports.messages,
  };
}

/** The dateline stands in the words of the first paragraph, and stays there. */
function datelineOf(body: readonly Block[]): string | null {
  const first = body.find((block) => block.kind === 'paragraph');
  return first?.kind === 'paragraph' ? readDateline(textOf(first.spans.slice(0, 20))) : null;
}
