/** The parsed HTML tree, as rules ask for it. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Text = Tree.TextNode;
export type Node = Tree.ChildNode;
export type Document = Tree.Document;

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
export const isText = (node: Tree.Node): node is Text => node.nodeName === '#text';

/**
 * Every node below, in document order, each before what is inside it.
 * @param enters which elements to look into; all by default
 */
function* nodesIn(
  parent: Tree.ParentNode,
  enters: (element: Element) => boolean = () => true,
): Generator<Node> {
  // A stack of its own, for hostile markup nests deeper than calls can.
  const ahead = parent.childNodes.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    yield node;
    if (isElement(node) && enters(node)) ahead.push(...node.childNodes.toReversed());
  }
}

/** Every element below, in document order. */
export function* elementsIn(parent: Tree.ParentNode): Generator<Element> {
  for (const node of nodesIn(parent)) if (isElement(node)) yield node;
}

/** The element's ancestors, its parent first. */
export function* ancestorsOf(node: Node): Generator<Element> {
  for (let parent = node.parentNode; parent !== null && isElement(parent); parent = parent.parentNode) {
    yield parent;
  }
}

/** The nearest ancestor of one of the names; null where there is none. */
export function closest(node: Node, names: readonly string[]): Element | null {
  for (const ancestor of ancestorsOf(node)) if (names.includes(ancestor.tagName)) return ancestor;
  return null;
}

/** Null where the attribute is absent; "" where it has no value. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

const silent = new Set(['style', 'script', 'title', 'head', 'template', 'noscript']);
const inline = new Set(
  'a abbr b bdi bdo cite code del em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const isSpoken = (element: Element): boolean => !silent.has(element.tagName);
const isBlock = (element: Element): boolean => !inline.has(element.tagName);

/** The text nodes below that are words for a reader, in document order. */
export function* textsIn(parent: Tree.ParentNode): Generator<Text> {
  for (const node of nodesIn(parent, isSpoken)) if (isText(node)) yield node;
}

/**
 * What is read out of the elements below: text, and the text alternatives of images, with one blank between blocks
 * and for every run of white space.
 */
export function wordsIn(parent: Tree.ParentNode): string {
  const words: string[] = [];
  const ahead: (Node | ' ')[] = parent.childNodes.toReversed();
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === ' ') words.push(next);
    else if (isText(next)) words.push(next.value);
    else if (isElement(next) && isSpoken(next)) {
      const around = isBlock(next) ? ([' '] as const) : [];
      words.push(...around, next.tagName === 'img' ? (attributeOf(next, 'alt') ?? '') : '');
      ahead.push(...around, ...next.childNodes.toReversed());
    }
  }
  return collapse(words.join(''));
}

/** One blank for every run of white space, none at the ends, and no characters that join others unseen. */
export function collapse(text: string): string {
  return text
    .replaceAll(/\u00ad|\u034f|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replaceAll(/[\s\u200b]+/g, ' ')
    .trim();
}
