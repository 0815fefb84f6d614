/** An article as an item of IPTC ninjs 3.1: https://www.iptc.org/std/ninjs/userguide/ */
import type { Article, Line } from '../article/article.ts';
import type { Figure } from '../article/block.ts';
import type { Origin } from '../article/origin.ts';
import { textOf } from '../article/text.ts';
import { walkBlocks } from '../article/walk.ts';
import { escapeXml, formatBlocks, formatSpans } from './article-html.ts';
import { countWords, formatPlainText } from './article-text.ts';

type JsonValue = Readonly<Record<string, unknown>>;

/**
 * The item of an article. One that was read from ninjs is written as it came, in its own version and with all that
 * Lectern has no use for; only its language is filled in where it names none.
 */
export function ninjsOf(article: Article, origin: Origin | null): JsonValue {
  if (origin === null) return itemOf(article);
  const { item } = origin;
  return Object.hasOwn(item, 'language') || article.language === null
    ? item
    : { ...item, language: article.language };
}

function itemOf(article: Article): JsonValue {
  const { published, publisher, byline, dateline, language } = article;
  return present({
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    uri:
      article.url ?? `https://lectern.invalid/articles/${encodeURIComponent(textOf(article.headline.spans))}`,
    type: 'text',
    representationType: 'full',
    language,
    ...(published === null ? {} : datesOf(published)),
    headlines: [worded('main', article.headline)],
    descriptions: article.standfirst === null ? null : [worded('summary', article.standfirst)],
    by: byline.length === 0 ? null : byline.join(', '),
    people: byline.length === 0 ? null : byline.map((name) => ({ name, rel: 'author' })),
    infoSources: publisher === null ? null : [{ name: publisher, role: 'publisher' }],
    located: dateline,
    bodies: bodiesOf(article),
    associations: picturesOf(article),
  });
}

/** Without what is unknown: ninjs has no nulls. */
const present = (item: JsonValue): JsonValue =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));

/** A headline or a summary: plain text, or XHTML where it is set in more than one way. */
function worded(role: string, { spans }: Line): JsonValue {
  const text = textOf(spans);
  const html = formatSpans(spans);
  return html === escapeXml(text)
    ? { role, contentType: 'text/plain', value: text }
    : { role, contentType: 'application/xhtml+xml', value: html };
}

/** ninjs dates are instants. What is less exact stands among the other ids too, for no hour is to be made up. */
function datesOf(published: string): JsonValue {
  const [, date = '', time = '00:00', seconds = ':00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(published) ?? [];
  const instant = `${date}T${time}${seconds}${zone}`;
  return {
    firstCreated: instant,
    altIds: instant === published ? null : [{ role: 'published', value: published }],
  };
}

function bodiesOf({ body }: Article): readonly JsonValue[] | null {
  if (body.length === 0) return null;
  const text = formatPlainText(body);
  const counts = { charCount: text.length, wordCount: countWords(text) };
  return [
    { role: 'main', contentType: 'application/xhtml+xml', ...counts, value: formatBlocks(body) },
    { role: 'main', contentType: 'text/plain', ...counts, value: text },
  ];
}

function picturesOf({ body }: Article): readonly JsonValue[] | null {
  const figures = [...walkBlocks(body)].filter((block): block is Figure => block.kind === 'figure');
  const pictures = figures.flatMap(({ src, alt, caption, credit }, index) =>
    src === null || !/^https?:/.test(src)
      ? []
      : [
          present({
            name: `picture-${index + 1}`,
            uri: src,
            type: 'picture',
            by: credit,
            descriptions: descriptionsOf(alt, textOf(caption)),
            renditions: [{ name: 'original', href: src }],
          }),
        ],
  );
  return pictures.length === 0 ? null : pictures;
}

function descriptionsOf(alt: string | null, caption: string): readonly JsonValue[] | null {
  const found = [
    ...(alt === null || alt === '' ? [] : [{ role: 'altText', contentType: 'text/plain', value: alt }]),
    ...(caption === '' ? [] : [{ role: 'caption', contentType: 'text/plain', value: caption }]),
  ];
  return found.length === 0 ? null : found;
}
