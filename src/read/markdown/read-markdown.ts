/** Markdown in GitHub's dialect, with front matter in YAML. */
import type { Root } from 'mdast';
import type { Article } from '../../article/article.ts';
import type { Reading } from '../../article/reading.ts';
import { placeAt, type SourceText } from '../../article/source.ts';
import { AppError } from '../../errors/app-error.ts';
import { finishArticle } from '../finish-article.ts';
import { settleFacts } from '../front/facts.ts';
import type { ReadOptions } from '../reader.ts';
import { Reports } from '../reports.ts';
import { readBlocks } from './blocks.ts';
import { takeCredits } from './credits.ts';
import { readFrontMatter } from './front-matter.ts';
import { findDeepNesting } from './guard.ts';
import { takeHeadline } from './headline.ts';
import { readNotes } from './notes.ts';
import { parseMarkdown } from './parse.ts';
import { makeSetting } from './setting.ts';

/**
 * Reads Markdown.
 * @throws AppError `source-empty` where no words are left, `source-too-nested`
 */
export function readMarkdown(source: SourceText, options: ReadOptions): Reading {
  const reports = new Reports(source);
  const deep = findDeepNesting(source.text);
  if (deep !== null)
    throw AppError.of('source-too-nested', { name: source.name }, { place: placeAt(source, deep) });
  try {
    const article = readTree(parseMarkdown(source.text), { source, options, reports });
    return { article, messages: reports.messages };
  } catch (cause) {
    // Both the parser and what walks its tree recurse; thousands of marks in a row exhaust the stack.
    if (cause instanceof RangeError && /call stack/i.test(cause.message))
      throw AppError.of('source-too-nested', { name: source.name }, { cause });
    throw cause;
  }
}

interface MarkdownSource {
  readonly source: SourceText;
  readonly options: ReadOptions;
  readonly reports: Reports;
}

function readTree(root: Root, { source, options, reports }: MarkdownSource): Article {
  const { headline: title, image, ...front } = readFrontMatter(root, source, reports);
  const setting = makeSetting(root, { source, reports, url: front.url ?? options.url, readBlocks });
  const { headline, nodes } = takeHeadline(root.children, title, setting);
  const blocks = [...readBlocks(nodes, setting), ...readNotes(setting)];
  setting.html.finish();
  const { facts, body } = takeCredits(blocks, source);
  const credits = settleFacts(facts, reports);
  return finishArticle(
    {
      ...front,
      byline: front.byline.length > 0 ? front.byline : credits.byline,
      published: front.published ?? credits.published,
      url: setting.url,
    },
    { headline, body: image === null ? body : [image, ...body] },
    { source, reports },
  );
}
