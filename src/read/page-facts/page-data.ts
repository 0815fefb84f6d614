/** What a page says of itself outside of its text, as it stands there. */
import type { Range, SourceText } from '../../article/source.ts';
import { attributeOf, elementsIn, isText, rangeOf, type Document, type Element } from '../html/dom.ts';
import { readJsonLd, type LinkedArticle } from './json-ld.ts';

/** Words that a page states, and where. */
export interface Stated {
  readonly text: string;
  readonly place: Range;
}

export interface PageData {
  /** The contents of `<meta>` by name or property, in lower case, each in document order. */
  readonly metas: ReadonlyMap<string, readonly Stated[]>;
  readonly title: Stated | null;
  readonly canonical: string | null;
  /** The `lang` of the page. */
  readonly language: string | null;
  readonly linked: LinkedArticle | null;
  /** Where data that cannot be parsed stands. */
  readonly broken: readonly Range[];
}

const noPlace: Range = { start: 0, end: 0 };

export function readPageData(document: Document, source: SourceText): PageData {
  const metas = new Map<string, Stated[]>();
  const scripts: Stated[] = [];
  let title: Stated | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  for (const element of elementsIn(document)) {
    switch (element.tagName) {
      case 'meta':
        addMeta(element, metas);
        break;
      case 'title':
        title ??= element.namespaceURI.endsWith('xhtml') ? textIn(element) : null;
        break;
      case 'script':
        if (/ld\+json/i.test(attributeOf(element, 'type') ?? ''))
          scripts.push(textIn(element) ?? { text: '', place: noPlace });
        break;
      case 'link':
        if (attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
          canonical ??= attributeOf(element, 'href');
        break;
      case 'html':
        language = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
        break;
      default:
    }
  }
  const { linked, broken } = readJsonLd(scripts, source);
  return { metas, title, canonical, language, linked, broken };
}

function addMeta(element: Element, metas: Map<string, Stated[]>): void {
  // Some tools that save pages write `value` for `content`.
  const key = attributeOf(element, 'content') === null ? 'value' : 'content';
  const text = attributeOf(element, key)?.trim() ?? '';
  if (text === '') return;
  const place = element.sourceCodeLocation?.attrs?.[key];
  const stated = { text, place: place ? { start: place.startOffset, end: place.endOffset } : noPlace };
  for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
    const written = attributeOf(element, name)?.trim().toLowerCase() ?? '';
    if (written !== '') metas.set(written, [...(metas.get(written) ?? []), stated]);
  }
}

/** The text of an element that holds nothing else. */
function textIn(element: Element): Stated | null {
  const [node] = element.childNodes;
  if (node === undefined || !isText(node)) return null;
  return { text: node.value, place: rangeOf(node) ?? noPlace };
}

/** The first of some metas that is there. */
export function firstMeta({ metas }: PageData, names: readonly string[]): Stated | null {
  for (const name of names) {
    const [found] = metas.get(name) ?? [];
    if (found !== undefined) return found;
  }
  return null;
}
