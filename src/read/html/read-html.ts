/** Web pages. */
import type { Article } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import type { Reading } from '../../article/reading.ts';
import type { SourceText } from '../../article/source.ts';
import { AppError } from '../../errors/app-error.ts';
import { finishArticle } from '../finish-article.ts';
import { textOf } from '../../article/text.ts';
import { evenWords } from '../page-facts/compare-words.ts';
import { trimBody } from '../page-body/trim-body.ts';
import { selectBody, type BodySelection } from '../page-body/select-body.ts';
import { findAuthors } from '../page-facts/authors.ts';
import { findDate } from '../page-facts/dates.ts';
import { findHeadline } from '../page-facts/headline.ts';
import { findLanguage } from '../page-facts/language.ts';
import { findLeadFigure, findPrintedLead } from '../page-facts/lead-figure.ts';
import { readPageData, type PageData } from '../page-facts/page-data.ts';
import { siteNamesOf, statedTitles, statesTitle, titleParts } from '../page-facts/page-title.ts';
import { findUrl } from '../page-facts/page-url.ts';
import { findPublisher } from '../page-facts/publisher.ts';
import { findStandfirst } from '../page-facts/standfirst.ts';
import type { ReadOptions } from '../reader.ts';
import { Reports } from '../reports.ts';
import { findElement, type Document, type Element } from './dom.ts';
import { openSetting } from './flow.ts';
import { parsePage } from './parse-html.ts';
import type { Setting } from './setting.ts';

/**
 * Reads the article of a web page. Nothing in the page is run or loaded.
 * @throws AppError `source-empty` where no words are left, `source-too-nested`
 */
export function readHtml(source: SourceText, options: ReadOptions): Reading {
  const reports = new Reports(source);
  const document = parsePage(source.text, source.name);
  const page = findElement(document, ({ tagName }) => tagName === 'body' || tagName === 'frameset');
  if (page === null) throw AppError.of('source-empty', { name: source.name });
  const data = readPageData(document, source);
  for (const { start } of data.broken) reports.add('page-data-broken', undefined, start);
  const url = findUrl(data, options.url);
  const language = findLanguage(data);
  const selection = selectBody(page);
  const { exclude } = selection;
  const setting = openSetting({ source, offset: 0, reports, url, language, exclude });
  const article = readPage({ document, page, data, selection, setting });
  setting.leftOut.report(reports);
  return { article, messages: reports.messages };
}

interface OpenPage {
  readonly document: Document;
  readonly page: Element;
  readonly data: PageData;
  readonly selection: BodySelection;
  readonly setting: Setting;
}

function readPage({ document, page, data, selection, setting }: OpenPage): Article {
  const { source, reports, url, language } = setting;
  const siteNames = siteNamesOf(data, url);
  const headline = findHeadline(
    page,
    { titles: statedTitles(data, siteNames), isSure: statesTitle(data), parts: titleParts(data), siteNames },
    { selection, setting },
  );
  const standfirst = findStandfirst(page, data, { selection, setting, headline: headline?.element ?? null });
  const byline = findAuthors(page, { document, data, selection, siteNames });
  const date = findDate(data, page, { selection, headline: headline?.element ?? null, url, language });
  if (date?.isPublished === false) reports.add('date-updated-only', { date: date.date });
  const taken = new Set([headline?.element, standfirst?.element].filter((element) => element !== undefined));
  const words = headline === null ? '' : evenWords(textOf(headline.line.spans));
  const body = readBody({ selection, setting, headline: words }, taken);
  const printed = findPrintedLead(page, { selection, setting, headline: headline?.element ?? null });
  const lead = printed.length > 0 ? printed : findLeadFigure(data, body);
  return finishArticle(
    {
      language,
      standfirst: standfirst?.line ?? null,
      publisher: findPublisher(data),
      byline,
      dateline: null,
      published: date?.date ?? null,
      url,
    },
    { headline: headline?.line ?? null, body: [...lead, ...body] },
    { source, reports },
  );
}

interface OpenBody {
  readonly selection: BodySelection;
  readonly setting: Setting;
  /** Its words, as `evenWords` gives them. */
  readonly headline: string;
}

/** The body without what stands above it as headline and standfirst. */
function readBody(
  { selection: { root }, setting, headline }: OpenBody,
  taken: ReadonlySet<Element | null>,
): readonly Block[] {
  const exclude = (element: Element): string | null => (taken.has(element) ? '' : setting.exclude(element));
  const blocks = setting.readBlocks(root.childNodes, { ...setting, exclude });
  return trimBody(blocks, headline, setting.leftOut);
}
