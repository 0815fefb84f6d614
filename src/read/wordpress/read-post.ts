import { readAuthor } from '../found/authors.ts';
import {
  nothingFound,
  plainText,
  type FoundArticle,
  type FoundPicture,
  type FoundText,
} from '../found/found-article.ts';
import { plainWords } from '../found/plain-words.ts';
import { settleSummary } from '../found/summary.ts';
import { childrenNamed, wordsAt, type XmlElement } from '../xml/element.ts';
import type { ExportIndex } from './index-export.ts';
import { openShortcodes } from './shortcodes.ts';

export interface ExportSetting extends ExportIndex {
  readonly channel: XmlElement;
  /** What to call the post in messages. */
  readonly name: string;
}

/** A post with its words, its author by name, and the picture that stands above it. */
export function readPost(post: XmlElement, { channel, authors, byId, name }: ExportSetting): FoundArticle {
  const title = wordsAt(post, 'title');
  const headline = title === null ? null : plainWords(title) || null;
  const content = wordsAt(post, 'content:encoded');
  const body: readonly FoundText[] =
    content === null ? [] : [{ kind: 'html', content: openShortcodes(content) }];
  const url = wordsAt(post, 'link');
  return {
    ...nothingFound,
    name,
    headline: plainText(headline),
    ...settleSummary({ headline, summary: wordsAt(post, 'excerpt:encoded'), body }),
    pictures: pictureOf(post, byId, body),
    publisher: plainWords(wordsAt(channel, 'title') ?? '') || null,
    byline: authorOf(post, authors),
    published: publishedOf(post),
    language: wordsAt(channel, 'language'),
    url,
    base: url ?? wordsAt(channel, 'wp:base_blog_url', 'link'),
  };
}

/** Posts name their author by the name of an account; the export lists the names that readers see. */
function authorOf(post: XmlElement, authors: ExportIndex['authors']): readonly string[] {
  const account = wordsAt(post, 'dc:creator') ?? '';
  return readAuthor(authors.get(account) ?? account);
}

/** WordPress writes UTC without saying so. */
function publishedOf(post: XmlElement): string | null {
  const utc = wordsAt(post, 'wp:post_date_gmt');
  if (utc !== null && !utc.startsWith('0000')) return `${utc.replace(' ', 'T')}Z`;
  return wordsAt(post, 'pubDate') ?? wordsAt(post, 'wp:post_date')?.slice(0, 10) ?? null;
}

const metaOf = (item: XmlElement, key: string): string | null => {
  const found = childrenNamed(item, 'wp:postmeta').find((meta) => wordsAt(meta, 'wp:meta_key') === key);
  return found === undefined ? null : wordsAt(found, 'wp:meta_value');
};

function pictureOf(
  post: XmlElement,
  byId: ExportIndex['byId'],
  body: readonly FoundText[],
): readonly FoundPicture[] {
  const id = metaOf(post, '_thumbnail_id');
  const picture = id === null ? undefined : byId.get(id);
  const url = picture === undefined ? null : wordsAt(picture, 'wp:attachment_url');
  if (picture === undefined || url === null || body.some(({ content }) => content.includes(url))) return [];
  return [
    {
      url,
      alt: metaOf(picture, '_wp_attachment_image_alt'),
      caption: plainWords(wordsAt(picture, 'excerpt:encoded') ?? '') || null,
      credit: null,
    },
  ];
}
