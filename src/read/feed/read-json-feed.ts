/** JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/ */
import type { SourceText } from '../../article/source.ts';
import { AppError } from '../../errors/app-error.ts';
import { readAuthor } from '../found/authors.ts';
import {
  plainText,
  type FoundArticle,
  type FoundPicture,
  type FoundText,
  type LeftOutMedium,
} from '../found/found-article.ts';
import { entryName, readEntries, withBase } from '../found/read-entries.ts';
import { settleSummary } from '../found/summary.ts';
import { parseJson } from '../json/parse-json.ts';
import { firstTextAt, isObject, objectAt, objectsAt, textAt, type JsonObject } from '../json/values.ts';
import type { Collection, ReadOptions } from '../reader.ts';

/**
 * Reads every item of a feed.
 * @throws AppError `json-malformed`, `source-too-nested`, `articles-missing`
 */
export function readJsonFeed(source: SourceText, { url }: ReadOptions = { url: null }): Collection {
  const feed = parseJson(source);
  const { name } = source;
  if (!isObject(feed))
    throw AppError.of('articles-missing', { name, format: 'a JSON Feed', problem: 'it is no object' });
  return readEntries({
    name,
    format: 'a JSON Feed',
    items: objectsAt(feed, 'items'),
    find: (item, index) => withBase(readItem(item, feed, entryName(name, index)), url),
    messages: [],
  });
}

function readItem(item: JsonObject, feed: JsonObject, name: string): FoundArticle {
  const headline = textAt(item, 'title');
  const settled = settleSummary({ headline, summary: textAt(item, 'summary'), body: bodyOf(item) });
  const authors = [item, feed].map(authorsOf).find((found) => found.length > 0) ?? [];
  const url = firstTextAt(item, 'url', 'id');
  return {
    name,
    headline: plainText(headline),
    ...settled,
    pictures: picturesOf(item, settled.body),
    leftOut: attachmentsOf(item),
    publisher: textAt(feed, 'title'),
    byline: authors,
    dateline: null,
    published: textAt(item, 'date_published'),
    updated: textAt(item, 'date_modified'),
    language: textAt(item, 'language') ?? textAt(feed, 'language'),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    base: firstTextAt(item, 'url') ?? textAt(feed, 'home_page_url'),
  };
}

function bodyOf(item: JsonObject): readonly FoundText[] {
  const html = textAt(item, 'content_html');
  if (html !== null) return [{ kind: 'html', content: html }];
  const text = textAt(item, 'content_text');
  return text === null ? [] : [{ kind: 'text', content: text }];
}

/** Version 1.1 has `authors`, version 1.0 one `author`. */
function authorsOf(object: JsonObject): readonly string[] {
  const author = objectAt(object, 'author');
  return [...objectsAt(object, 'authors'), ...(author === null ? [] : [author])].flatMap((found) =>
    readAuthor(textAt(found, 'name') ?? ''),
  );
}

function picturesOf(item: JsonObject, body: readonly FoundText[]): readonly FoundPicture[] {
  const url = firstTextAt(item, 'image', 'banner_image');
  if (url === null || body.some(({ content }) => content.includes(url))) return [];
  return [{ url, alt: null, caption: null, credit: null }];
}

const attachmentsOf = (item: JsonObject): readonly LeftOutMedium[] =>
  objectsAt(item, 'attachments').flatMap((attachment) => {
    const address = textAt(attachment, 'url');
    const type = textAt(attachment, 'mime_type') ?? 'an attachment';
    return address === null
      ? []
      : [{ kind: type.startsWith('audio') ? 'a sound' : `an attachment (${type})`, address }];
  });
