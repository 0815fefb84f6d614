import { readAuthor } from '../found/authors.ts';
import { plainText, type FoundArticle, type FoundText } from '../found/found-article.ts';
import { plainWords } from '../found/plain-words.ts';
import { settleSummary } from '../found/summary.ts';
import { elementsOf, wordsIn, type XmlElement } from '../xml/element.ts';
import { htmlInside } from '../xml/to-html.ts';
import { readMedia } from './media.ts';

export interface AtomSetting {
  readonly feed: XmlElement;
  /** What to call the entry in messages. */
  readonly name: string;
}

/** An entry of Atom 1.0, or of its draft 0.3. */
export function readAtomEntry(entry: XmlElement, { feed, name }: AtomSetting): FoundArticle {
  const source = child(entry, 'source');
  const [title, summary, content] = [child(entry, 'title'), child(entry, 'summary'), child(entry, 'content')];
  const headline = title === null ? null : plainTextOf(title);
  const written = summary === null ? null : textOf(summary);
  const settled = settleSummary({
    headline,
    summary: written === null ? null : written.content,
    body: content === null || content.attributes['src'] !== undefined ? [] : [textOf(content)],
  });
  const publisher = child(source ?? feed, 'title') ?? child(feed, 'title');
  const base = baseOf(feed, entry, content);
  return {
    name,
    headline: plainText(headline),
    ...settled,
    ...readMedia(entry, settled.body),
    publisher: publisher === null ? null : plainTextOf(publisher),
    byline: [entry, source, feed].map(authorsOf).find((authors) => authors.length > 0) ?? [],
    dateline: null,
    published: words(entry, 'published') ?? words(entry, 'issued') ?? words(entry, 'created'),
    updated: words(entry, 'updated') ?? words(entry, 'modified'),
    language: [content, entry, feed].map((element) => element?.attributes['xml:lang']).find(Boolean) ?? null,
    url: addressOf(entry, base),
    base: base ?? addressOf(entry, null),
  };
}

/** Atom's own elements, whether the file names Atom's namespace or forgets to. */
const childrenOf = (element: XmlElement | null, name: string): readonly XmlElement[] =>
  element === null
    ? []
    : elementsOf(element).filter((found) => found.name === `atom:${name}` || found.name === name);

const child = (element: XmlElement | null, name: string): XmlElement | null =>
  childrenOf(element, name)[0] ?? null;

const words = (element: XmlElement | null, name: string): string | null => wordsIn(child(element, name));

/** A text construct of Atom: plain text, HTML as text, or XHTML as elements. */
function textOf(element: XmlElement): FoundText {
  const type = (element.attributes['type'] ?? 'text').toLowerCase();
  const holdsElements = elementsOf(element).length > 0;
  if (
    type === 'xhtml' ||
    type.includes('+xml') ||
    (holdsElements && element.attributes['mode'] !== 'escaped')
  )
    return { kind: 'html', content: htmlInside(element) };
  const isHtml = type === 'html' || type === 'text/html' || type.includes('html');
  return { kind: isHtml ? 'html' : 'text', content: wordsIn(element) ?? '' };
}

function plainTextOf(element: XmlElement): string | null {
  const { kind, content } = textOf(element);
  return (kind === 'html' ? plainWords(content) : content.replace(/\s+/g, ' ').trim()) || null;
}

const authorsOf = (element: XmlElement | null): readonly string[] =>
  childrenOf(element, 'author').flatMap((author) =>
    readAuthor(words(author, 'name') ?? wordsIn(author) ?? ''),
  );

function addressOf(entry: XmlElement, base: string | null): string | null {
  const links = childrenOf(entry, 'link');
  const alternates = links.filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const page = alternates.find(({ attributes }) => /html/.test(attributes['type'] ?? 'text/html'));
  const written = (page ?? alternates[0])?.attributes['href'] ?? words(entry, 'id');
  if (written === null || written === undefined) return null;
  if (/^https?:\/\//i.test(written)) return written;
  return base !== null && URL.canParse(written, base) && !/^[a-z][\w+.-]*:/i.test(written)
    ? new URL(written, base).href
    : null;
}

/** The address that relative ones start from, each `xml:base` itself relative to the one around it. */
function baseOf(...elements: readonly (XmlElement | null)[]): string | null {
  let base: string | null = null;
  for (const element of elements) {
    const written = element?.attributes['xml:base'];
    if (written === undefined || !URL.canParse(written, base ?? undefined)) continue;
    base = new URL(written, base ?? undefined).href;
  }
  return base;
}
