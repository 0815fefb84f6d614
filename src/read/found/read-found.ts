import type { Line } from '../../article/article.ts';
import type { Block, Figure } from '../../article/block.ts';
import type { Range, SourceText } from '../../article/source.ts';
import type { TextSpan } from '../../article/span.ts';
import { placeOf, textOf } from '../../article/text.ts';
import { walkBlocks } from '../../article/walk.ts';
import { finishArticle, type ArticleFacts } from '../finish-article.ts';
import { settleFacts } from '../front/facts.ts';
import { readDate } from '../front/date.ts';
import { readHtmlFragment } from '../html/read-fragment.ts';
import { readLanguageTag } from '../html/language-tag.ts';
import { takeCredits } from '../markdown/credits.ts';
import { safeHref } from '../links.ts';
import { toOneLine } from '../one-line.ts';
import { readPictureSource } from '../picture-source.ts';
import type { SourcedReading } from '../reader.ts';
import { Reports } from '../reports.ts';
import { plainStyle, SpanWriter } from '../span-writer.ts';
import type { FoundArticle, FoundPicture, FoundText } from './found-article.ts';
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
  const blocks = body.flatMap((range, index) => readPart(range, found.body[index], setting));
  for (const { kind, address } of found.leftOut) reports.add('media-left-out', { kind, address });
  const line = headline === null ? null : readLine(headline, found.headline, setting);
  const credited = found.creditsInText === true ? takeCredits(blocks, source) : { facts: [], body: blocks };
  const credits = settleFacts(credited.facts, reports);
  const facts = readFacts(setting, standfirst);
  const article = finishArticle(
    {
      ...facts,
      byline: facts.byline.length > 0 ? facts.byline : credits.byline,
      published: facts.published ?? credits.published,
    },
    { headline: line, body: [...figures, ...withoutHeadline(credited.body, line)] },
    { source, reports },
  );
  const { origin } = found;
  return { article, messages: reports.messages, source, ...(origin !== undefined && { origin }) };
}

/** Bodies often begin with the headline once more, as a heading. */
function withoutHeadline(blocks: readonly Block[], headline: Line | null): readonly Block[] {
  const [first, ...others] = blocks;
  const repeats =
    first?.kind === 'heading' && headline !== null && textOf(first.spans) === textOf(headline.spans);
  return repeats ? others : blocks;
}

function readFacts(setting: Setting, standfirst: Range | null): ArticleFacts {
  const { found, reports, language, url } = setting;
  return {
    language,
    standfirst: standfirst === null ? null : readLine(standfirst, found.standfirst, setting),
    publisher: found.publisher,
    byline: [...new Set(found.byline)],
    dateline: found.dateline,
    published: readPublished(found, reports),
    url,
  };
}

/** The words at a range as one line; null where none are left. */
function readLine(range: Range, text: FoundText | null, setting: Setting): Line | null {
  const spans = text?.kind === 'html' ? inOneLine(readHtml(range, setting)) : readWords(range, setting);
  return spans.length === 0 ? null : { spans, place: placeOf(spans) };
}

function readWords({ start, end }: Range, { source }: Setting): readonly TextSpan[] {
  const writer = new SpanWriter(source);
  writer.write(start, end);
  return writer.take();
}

/** The running text of blocks, one after the other with a blank between them. */
const inOneLine = (blocks: readonly Block[]): readonly TextSpan[] =>
  [...walkBlocks(blocks)]
    .flatMap((block) => ('spans' in block && block.spans.length > 0 ? [block.spans] : []))
    .flatMap((spans, index) => {
      const words = spans.filter((span) => span.kind === 'text');
      const [first] = words;
      if (index === 0 || first === undefined) return words;
      const { start } = first.place;
      return [{ ...first, ...plainStyle, text: ' ', place: { start, end: start } }, ...words];
    });

const readPart = (range: Range, text: FoundText | undefined, setting: Setting): readonly Block[] =>
  text?.kind === 'html' ? readHtml(range, setting) : readPlainBody(setting.source, range);

function readHtml(
  { start, end }: Range,
  { found, source, reports, language, url }: Setting,
): readonly Block[] {
  const html = source.text.slice(start, end);
  return readHtmlFragment(html, { source, offset: start, url: found.base ?? url, reports, language }).body;
}

function readPicture(
  { url, alt, caption, credit }: FoundPicture,
  place: Range = { start: 0, end: 0 },
  setting: Setting,
): Figure {
  const { found, reports } = setting;
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
    caption: caption === null ? [] : readWords(place, setting),
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
