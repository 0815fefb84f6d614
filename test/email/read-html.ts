/** Reads an email's HTML as a mail program would: by parse5, never by regular expressions over markup. */
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;

export function* elementsOf(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (isElement(child)) yield child;
    yield* elementsOf(child);
  }
}

/** Every element with one of the names, in order. */
export const named = (html: string, ...names: readonly string[]): readonly Element[] =>
  [...elementsOf(parse(html))].filter(({ tagName }) => names.includes(tagName));

const isHidden = (element: Element): boolean =>
  ['head', 'style', 'script'].includes(element.tagName) ||
  (attribute(element, 'style') ?? '').includes('display:none');

/** The words that are seen, white space as it stands. */
export function wordsIn(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  if (isElement(node) && isHidden(node)) return '';
  return childrenOf(node).map(wordsIn).join('');
}

export const visibleWords = (html: string): string => wordsIn(parse(html));

/** With single blanks, as it is read. */
export const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const bodyChildren = (html: string): readonly Element[] =>
  named(html, 'body').flatMap((body) => childrenOf(body).filter(isElement));

/** The contents of the conditional comments that Outlook reads. */
export function outlookMarkup(html: string): string {
  return [...html.matchAll(/<!--\[if [^\]]*\]>(.*?)<!\[endif\]-->/gsu)]
    .map((match) => match[1] ?? '')
    .join('\n');
}
