import { readAuthor } from '../found/authors.ts';
import { plainText, type FoundArticle } from '../found/found-article.ts';
import { plainWords } from '../found/plain-words.ts';
import { foundText, settleSummary } from '../found/summary.ts';
import { childrenNamed, wordsAt, wordsIn, type XmlElement } from '../xml/element.ts';
import { readMedia } from './media.ts';

export interface RssSetting {
  readonly channel: XmlElement;
  /** What to call the item in messages. */
  readonly name: string;
  /** The language of the whole feed, where its root tells. */
  readonly language: string | null;
}

/** An item of RSS. Its words are `content:encoded`, or else the description. */
export function readRssItem(item: XmlElement, { channel, name, language }: RssSetting): FoundArticle {
  const title = wordsAt(item, 'title', 'dc:title', 'media:title', 'itunes:title');
  const headline = title === null ? null : plainWords(title) || null;
  const content = wordsAt(item, 'content:encoded', 'body', 'fullText', 'content');
  const { standfirst, body } = settleSummary({
    headline,
    summary: wordsAt(item, 'description', 'dc:description', 'itunes:summary'),
    body: content === null ? [] : [foundText(content)],
  });
  const media = readMedia(item, body);
  const url = linkOf(item);
  return {
    name,
    headline: plainText(headline),
    standfirst,
    body,
    ...media,
    publisher: plainWords(wordsAt(item, 'dc:publisher', 'source') ?? wordsAt(channel, 'title') ?? '') || null,
    byline: authorsOf(item),
    dateline: null,
    published: wordsAt(
      item,
      'pubDate',
      'dc:date',
      'dcterms:created',
      'dcterms:issued',
      'atom:published',
      'pubdate',
    ),
    updated: wordsAt(item, 'dcterms:modified', 'atom:updated'),
    language:
      wordsAt(item, 'dc:language') ??
      item.attributes['xml:lang'] ??
      wordsAt(channel, 'language', 'dc:language') ??
      language,
    url,
    base: item.attributes['xml:base'] ?? url ?? wordsAt(channel, 'link'),
  };
}

function linkOf(item: XmlElement): string | null {
  const [guid] = childrenNamed(item, 'guid');
  const permalink = guid === undefined || guid.attributes['isPermaLink'] === 'false' ? null : wordsIn(guid);
  const about = item.attributes['rdf:about'] ?? null;
  const alternate = childrenNamed(item, 'atom:link').find(
    ({ attributes }) => attributes['rel'] === 'alternate',
  );
  return (
    [
      wordsAt(item, 'feedburner:origLink', 'link'),
      alternate?.attributes['href'] ?? null,
      permalink,
      about,
    ].find((address) => address !== null && /^https?:\/\//i.test(address)) ?? null
  );
}

function authorsOf(item: XmlElement): readonly string[] {
  const names = ['dc:creator', 'author', 'atom:author', 'itunes:author', 'dc:contributor'];
  for (const name of names) {
    const authors = childrenNamed(item, name).flatMap((author) =>
      readAuthor(wordsAt(author, 'atom:name', 'name') ?? wordsIn(author) ?? ''),
    );
    if (authors.length > 0) return authors;
  }
  return [];
}
