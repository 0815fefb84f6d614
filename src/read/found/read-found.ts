import type { Article, Line } from '../../article/article.ts';
import type { Block, Figure } from '../../article/block.ts';
import type { Range, SourceText } from '../../article/source.ts';
import { placeOf } from '../../article/text.ts';
import { finishArticle } from '../finish-article.ts';
import { readDate } from '../front/date.ts';
import { readHtmlFragment } from '../html/read-fragment.ts';
import { readLanguageTag } from '../html/language-tag.ts';
import { safeHref } from '../links.ts';
import { toOneLine } from '../one-line.ts';
import { readPictureSource } from '../picture-source.ts';
import type { SourcedReading } from '../reader.ts';
import { Reports } from '../reports.ts';
import { SpanWriter } from '../span-writer.ts';
import type { FoundArticle, FoundPicture } from './found-article.ts';
import { layOut } from './lay-out.ts';
import { readPlainBody } from './plain-body.ts';

/** What the parts of a found article are read with. */
interface Setting {
  readonly found: FoundArticle;
  readonly source: SourceText;
  readonly reports: Reports;
  readonly language: string | null;
  readonly url: string | null;
}

/**
 * Makes an article of what another format holds. Its source is the texts that were found, one after the other, so that
 * its places hold inside them.
 * @throws AppError `source-empty` where there are no words, `source-too-nested`
 */
export function readFound(found: FoundArticle): SourcedReading {
  const { source, headline, standfirst, captions, body } = layOut(found);
  const reports = new Reports(source);
  const language = found.language === null ? null : readLanguageTag(found.language);
  const setting: Setting = { found, source, reports, language, url: webAddress(found.url, found.base) };
  const figures = found.pictures.map((picture, index) => readPicture(picture, captions[index], setting));
  const blocks = body.flatMap((range, index) => readPart(range, index, setting));
  for (const { kind, address } of found.leftOut) reports.add('media-left-out', { kind, address });
  const article = finishArticle(
    readFacts(setting, standfirst),
    {
      headline: headline === null ? null : readLine(headline, source),
      body: [...figures, ...blocks],
    },
    { source, reports },
  );
  return { article, messages: reports.messages, source };
}

function readFacts(
  { found, source, reports, language, url }: Setting,
  standfirst: Range | null,
): Omit<Article, 'headline' | 'body' | 'speakers'> {
  return {
    language,
    standfirst: standfirst === null ? null : readLine(standfirst, source),
    publisher: found.publisher,
    byline: [...new Set(found.byline)],
    dateline: found.dateline,
    published: readPublished(found, reports),
    url,
  };
}

/** The words at a range as one line; null where none are left. */
function readLine({ start, end }: Range, source: SourceText): Line | null {
  const writer = new SpanWriter(source);
  writer.write(start, end);
  const spans = writer.take();
  return spans.length === 0 ? null : { spans, place: placeOf(spans) };
}

function readPart(
  range: Range,
  index: number,
  { found, source, reports, language, url }: Setting,
): readonly Block[] {
  if (found.body[index]?.kind !== 'html') return readPlainBody(source, range);
  const html = source.text.slice(range.start, range.end);
  const base = found.base ?? url;
  return readHtmlFragment(html, { source, offset: range.start, url: base, reports, language }).body;
}

function readPicture(
  { url, alt, caption, credit }: FoundPicture,
  place: Range = { start: 0, end: 0 },
  { found, source, reports }: Setting,
): Figure {
  const { src, problem } = readPictureSource(absolute(url, found.base ?? found.url));
  if (problem) reports.add('picture-source-unsafe', { src: url }, place.start);
  const words = alt === '' ? '' : toOneLine(alt);
  if (words === null) reports.add('picture-without-alt', { src: src ?? '' }, place.start);
  return {
    kind: 'figure',
    id: '',
    place,
    src,
    alt: words,
    caption: caption === null ? [] : (readLine(place, source)?.spans ?? []),
    credit: toOneLine(credit),
  };
}

const absolute = (address: string, base: string | null): string =>
  base !== null && URL.canParse(address, base) ? new URL(address, base).href : address;

/** An http or https address; null for everything else. */
function webAddress(address: string | null, base: string | null): string | null {
  const href = address === null ? null : safeHref(address, base);
  return href?.startsWith('http') === true ? href : null;
}

function readPublished({ published, updated }: FoundArticle, reports: Reports): string | null {
  const date = readOneDate(published, reports);
  if (date !== null || updated === null) return date;
  const update = readOneDate(updated, reports);
  if (update !== null) reports.add('date-updated-only', { date: updated });
  return update;
}

function readOneDate(written: string | null, reports: Reports): string | null {
  // The day of the week says nothing more, in whatever language it is.
  const text = toOneLine(written)?.replace(/^\p{L}{2,10}\.?, +/u, '') ?? null;
  if (text === null) return null;
  const date = readDate(text);
  if (date?.kind === 'date') return date.iso;
  reports.add(date === null ? 'date-unread' : 'date-ambiguous', { date: text.slice(0, 100) });
  return null;
}
