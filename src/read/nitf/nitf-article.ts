import { readAuthor } from '../found/authors.ts';
import { nothingFound, plainText, type FoundArticle, type FoundText } from '../found/found-article.ts';
import { plainWords } from '../found/plain-words.ts';
import {
  childAt,
  childNamed,
  childrenNamed,
  descendantsOf,
  elementsOf,
  textIn,
  type XmlElement,
} from '../xml/element.ts';
import { escapeHtml } from '../xml/to-html.ts';
import { readCompactDate } from './compact-date.ts';
import { nitfHtml } from './nitf-html.ts';

/** What a document of NITF says of its article. @param name what to call it in messages */
export function nitfArticle(root: XmlElement, name: string): FoundArticle {
  const head = childNamed(root, 'head');
  const bodyHead = childAt(root, 'body', 'body.head');
  const docdata = childNamed(head ?? root, 'docdata');
  return {
    ...nothingFound,
    name,
    headline: plainText(
      wordsOf(childAt(bodyHead, 'hedline', 'hl1') ?? childAt(bodyHead, 'headline', 'hl1')) ??
        wordsOf(childNamed(head ?? root, 'title')),
    ),
    standfirst: summaryOf(bodyHead),
    body: bodyOf(root, bodyHead),
    publisher: holderOf(docdata) ?? wordsOf(childNamed(bodyHead ?? root, 'distributor')),
    byline: childrenNamed(bodyHead ?? root, 'byline').flatMap(authorsIn),
    dateline: locationOf(childNamed(bodyHead ?? root, 'dateline')),
    published: publishedOf(head, docdata, bodyHead),
    language: root.attributes['xml:lang'] ?? root.attributes['baselang'] ?? root.attributes['lang'] ?? null,
    url: childNamed(head ?? root, 'pubdata')?.attributes['ex-ref'] ?? null,
  };
}

const wordsOf = (element: XmlElement | null): string | null =>
  element === null ? null : plainWords(escapeHtml(textIn(element))) || null;

const summaryOf = (bodyHead: XmlElement | null): FoundText | null => {
  const abstract = childNamed(bodyHead ?? nobody, 'abstract');
  return abstract === null || wordsOf(abstract) === null
    ? null
    : { kind: 'html', content: nitfHtml(abstract) };
};

const nobody: XmlElement = { kind: 'element', name: '', attributes: {}, children: [], closed: true };

/** Second headlines, notes and the lines at the end are words of the article too. */
function bodyOf(root: XmlElement, bodyHead: XmlElement | null): readonly FoundText[] {
  const body = childNamed(root, 'body') ?? nobody;
  const second = childAt(bodyHead, 'hedline');
  const parts = [
    ...(second === null ? [] : childrenNamed(second, 'hl2').map((line) => `<h2>${nitfHtml(line)}</h2>`)),
    ...childrenNamed(body, 'body.content').map(nitfHtml),
    ...childrenNamed(body, 'body.end').flatMap((end) =>
      childrenNamed(end, 'tagline').map((line) => `<p>${nitfHtml(line)}</p>`),
    ),
  ];
  return parts.map((content) => ({ kind: 'html', content }));
}

/** Without the author's title, which stands in an element of its own. */
function authorsIn(byline: XmlElement): readonly string[] {
  const people = childrenNamed(byline, 'person');
  if (people.length > 0) return people.flatMap((person) => readAuthor(wordsOf(person) ?? ''));
  const names = byline.children.map((child) =>
    child.kind === 'text' ? child.text : child.name === 'byttl' ? '' : textIn(child),
  );
  return readAuthor(names.join('').replace(/[\s,;]+$/, ''));
}

const holderOf = (docdata: XmlElement | null): string | null =>
  childNamed(docdata ?? nobody, 'doc.copyright')?.attributes['holder'] ?? null;

function locationOf(dateline: XmlElement | null): string | null {
  if (dateline === null) return null;
  const location = childNamed(dateline, 'location');
  const city = location === null ? null : [...descendantsOf(location)].find(({ name }) => name === 'city');
  const parts = dateline.children.map((child) =>
    child.kind === 'element' && child.name === 'story.date'
      ? ''
      : child.kind === 'text'
        ? child.text
        : textIn(child),
  );
  return (
    wordsOf(city ?? null) ??
    wordsOf(location) ??
    (plainWords(escapeHtml(parts.join(''))).replace(/[\s,(–—-]+$/, '') || null)
  );
}

function publishedOf(
  head: XmlElement | null,
  docdata: XmlElement | null,
  bodyHead: XmlElement | null,
): string | null {
  const written = [
    childNamed(docdata ?? nobody, 'date.issue')?.attributes['norm'],
    childNamed(docdata ?? nobody, 'date.release')?.attributes['norm'],
    childNamed(head ?? nobody, 'pubdata')?.attributes['date.publication'],
    childAt(bodyHead, 'dateline', 'story.date')?.attributes['norm'],
    metaOf(head, /^(?:date|pubdate|dc\.date)/i),
  ];
  const found = written.find((date) => date !== undefined && date !== null && date !== '');
  return found === undefined || found === null ? null : readCompactDate(found);
}

const metaOf = (head: XmlElement | null, name: RegExp): string | null =>
  elementsOf(head ?? nobody).find((meta) => meta.name === 'meta' && name.test(meta.attributes['name'] ?? ''))
    ?.attributes['content'] ?? null;
