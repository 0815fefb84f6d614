/** The parsed HTML tree, as the reader asks for it. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Range } from '../../article/source.ts';

export type Element = Tree.Element;
export type Text = Tree.TextNode;
export type Node = Tree.ChildNode;
export type Parent = Tree.ParentNode;
export type Document = Tree.Document;

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
export const isText = (node: Tree.Node): node is Text => node.nodeName === '#text';

/** Null where the attribute is absent; "" where it has no value. */
export function attributeOf(element: Element, name: string): string | null {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

/** Every node below, in document order, each before what is inside it. */
export function* nodesIn(
  parent: Parent,
  enters: (element: Element) => boolean = () => true,
): Generator<Node> {
  // No generator in a generator: each node would be handed up through all that it stands in.
  const ahead = parent.childNodes.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    yield node;
    if (isElement(node) && enters(node)) pushReversed(ahead, node.childNodes);
  }
}

/** Every element below, in document order. */
export function* elementsIn(parent: Parent): Generator<Element> {
  const ahead = parent.childNodes.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (!isElement(node)) continue;
    yield node;
    pushReversed(ahead, node.childNodes);
  }
}

/**
 * The elements below that begin in a stretch of the source, in document order. What ends before it or begins behind it
 * is passed over with all that is inside, so that a look at one place of a page costs little.
 * @param start of the stretch, in UTF-16 units
 * @param end behind its last unit
 */
export function* elementsBetween(parent: Parent, start: number, end: number): Generator<Element> {
  const ahead = parent.childNodes.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (!isElement(node)) continue;
    const location = node.sourceCodeLocation;
    if (location && (location.endOffset < start || location.startOffset > end)) continue;
    if ((location?.startOffset ?? -1) >= start) yield node;
    pushReversed(ahead, node.childNodes);
  }
}

function pushReversed(ahead: Node[], nodes: readonly Node[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node !== undefined) ahead.push(node);
  }
}

/** The first element below that fits; null where none does. */
export function findElement(parent: Parent, fits: (element: Element) => boolean): Element | null {
  for (const element of elementsIn(parent)) if (fits(element)) return element;
  return null;
}

/** The element's ancestors, its parent first. */
export function* ancestorsOf(node: Node): Generator<Element> {
  for (let parent = node.parentNode; parent !== null && isElement(parent); parent = parent.parentNode)
    yield parent;
}

/** Where an element stands in the text that was parsed, from its start tag to its end tag. Null for one that the parser made up. */
export function rangeOf(node: Node): Range | null {
  const location = node.sourceCodeLocation;
  return location ? { start: location.startOffset, end: location.endOffset } : null;
}
