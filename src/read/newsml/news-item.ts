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
import { nitfArticle } from '../nitf/nitf-article.ts';
import {
  childAt,
  childNamed,
  childrenNamed,
  descendantsOf,
  elementsOf,
  textIn,
  wordsIn,
  type XmlElement,
} from '../xml/element.ts';
import { escapeHtml, htmlInside } from '../xml/to-html.ts';

/** What a news item says of its article. Its own words for a fact go before those of the document inside it. */
export function readNewsItem(item: XmlElement, name: string): FoundArticle {
  const [itemMeta, contentMeta] = [childNamed(item, 'itemMeta'), childNamed(item, 'contentMeta')];
  const inline = inlineOf(item, name);
  const headline =
    wordsAmong(contentMeta, 'headline', /main|^$/) ??
    inline.headline?.content ??
    wordsAmong(itemMeta, 'title', /.*/);
  const settled = settleSummary({
    headline,
    summary: wordsAmong(contentMeta, 'description', /summary|lead|^$/) ?? inline.standfirst?.content ?? null,
    body: inline.body,
  });
  const byline = childrenNamed(contentMeta ?? item, 'by').flatMap((by) => readAuthor(textIn(by)));
  return {
    ...nothingFound,
    name,
    headline: plainText(headline),
    ...settled,
    standfirst: inline.standfirst ?? settled.standfirst,
    pictures: picturesOf(item, settled.body),
    publisher:
      nameOf(childNamed(itemMeta ?? item, 'provider')) ??
      nameOf(childAt(item, 'rightsInfo', 'copyrightHolder')) ??
      inline.publisher,
    byline: [byline, inline.byline, creatorsOf(contentMeta)].find((names) => names.length > 0) ?? [],
    dateline:
      wordsIn(childNamed(contentMeta ?? item, 'dateline')) ??
      nameOf(childNamed(contentMeta ?? item, 'located')) ??
      inline.dateline,
    published: dateOf(contentMeta, 'contentCreated') ?? dateOf(itemMeta, 'firstCreated') ?? inline.published,
    updated: dateOf(itemMeta, 'versionCreated'),
    language:
      childNamed(contentMeta ?? item, 'language')?.attributes['tag'] ??
      item.attributes['xml:lang'] ??
      inline.language,
    url: addressOf(item, itemMeta),
  };
}

/** The content in its richest form: NITF, then XHTML, then plain text. */
function inlineOf(item: XmlElement, name: string): FoundArticle {
  const content = childNamed(item, 'contentSet') ?? item;
  const parts = [...descendantsOf(content)].filter(
    (part) => part.name === 'inlineXML' || part.name === 'inlineData',
  );
  const roots = parts.flatMap((part) => elementsOf(part));
  const nitf = roots.find((root) => root.name === 'nitf');
  if (nitf !== undefined) return nitfArticle(nitf, name);
  const html = roots.find((root) => root.name === 'html') ?? roots[0];
  if (html !== undefined)
    return {
      ...nothingFound,
      name,
      body: [{ kind: 'html', content: htmlInside(childNamed(html, 'body') ?? html) }],
    };
  const texts = parts.filter(
    (part) => part.name === 'inlineData' && !/base64/i.test(part.attributes['encoding'] ?? ''),
  );
  const body = texts.map((part): FoundText => ({
    kind: /html/.test(part.attributes['contenttype'] ?? '') ? 'html' : 'text',
    content: textIn(part),
  }));
  return { ...nothingFound, name, body: body.slice(0, 1) };
}

function wordsAmong(meta: XmlElement | null, name: string, roles: RegExp): string | null {
  const found = meta === null ? [] : childrenNamed(meta, name);
  const best = found.find(({ attributes }) => roles.test(attributes['role'] ?? '')) ?? found[0];
  return best === undefined ? null : plainWords(escapeHtml(textIn(best))) || null;
}

const nameOf = (element: XmlElement | null): string | null =>
  element === null ? null : (wordsIn(childNamed(element, 'name')) ?? element.attributes['literal'] ?? null);

const creatorsOf = (contentMeta: XmlElement | null): readonly string[] =>
  contentMeta === null
    ? []
    : [...childrenNamed(contentMeta, 'creator')].flatMap((creator) => readAuthor(nameOf(creator) ?? ''));

const dateOf = (meta: XmlElement | null, name: string): string | null =>
  meta === null ? null : wordsIn(childNamed(meta, name));

function addressOf(item: XmlElement, itemMeta: XmlElement | null): string | null {
  const links = childrenNamed(itemMeta ?? item, 'link').filter(({ attributes }) =>
    /alternate|self/i.test(attributes['rel'] ?? ''),
  );
  const written = [links[0]?.attributes['href'], item.attributes['guid']];
  return written.find((address) => address !== undefined && /^https?:\/\//i.test(address)) ?? null;
}

/** Pictures beside the words, in the largest form that says where it is. */
function picturesOf(item: XmlElement, body: readonly FoundText[]): readonly FoundPicture[] {
  const remote = childrenNamed(childNamed(item, 'contentSet') ?? item, 'remoteContent').filter(
    ({ attributes }) => (attributes['contenttype'] ?? '').startsWith('image/'),
  );
  const [largest] = remote.toSorted((a, b) => widthOf(b) - widthOf(a));
  const url = largest?.attributes['href'];
  if (url === undefined || body.some(({ content }) => content.includes(url))) return [];
  return [{ url, alt: null, caption: null, credit: null }];
}

const widthOf = ({ attributes }: XmlElement): number => Number(attributes['width'] ?? 0) || 0;
