/** XML as a tree: what the readers of feeds and of agencies' formats look for their words in. */

interface XmlText {
  readonly kind: 'text';
  readonly text: string;
}

export interface XmlElement {
  readonly kind: 'element';
  /** The name with the usual prefix of its namespace, whatever prefix the file uses: "dc:creator", "atom:entry". */
  readonly name: string;
  /** By name as written; those of XML itself as "xml:lang". */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** False where the file breaks off inside the element. */
  readonly closed: boolean;
}

export type XmlNode = XmlText | XmlElement;

/** The elements right inside an element, in order. */
export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child) => child.kind === 'element');

/** Elements with more children than this are looked through once for all of their names. */
const few = 32;
const indexes = new WeakMap<XmlElement, ReadonlyMap<string, readonly XmlElement[]>>();

/** The elements of a name right inside an element, in order. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const { children } = element;
  if (children.length > few) return indexOf(element).get(name) ?? [];
  return children.filter((child) => child.kind === 'element' && child.name === name) as readonly XmlElement[];
}

function indexOf(element: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  const known = indexes.get(element);
  if (known !== undefined) return known;
  const index = new Map<string, XmlElement[]>();
  for (const child of elementsOf(element)) {
    const namesakes = index.get(child.name);
    if (namesakes === undefined) index.set(child.name, [child]);
    else namesakes.push(child);
  }
  indexes.set(element, index);
  return index;
}

/** The first element of a name right inside an element. */
export const childNamed = (element: XmlElement, name: string): XmlElement | null =>
  childrenNamed(element, name)[0] ?? null;

/** The element that a path of names leads to: the first one at every step. */
export function childAt(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let found = element;
  for (const name of names) found = found === null ? null : childNamed(found, name);
  return found;
}

/** An element without the children of some names: what a feed says of itself is looked up once for every entry. */
export const withoutChildren = (element: XmlElement, names: RegExp): XmlElement => ({
  ...element,
  children: element.children.filter((child) => child.kind === 'element' && !names.test(child.name)),
});

/** Every element inside an element, however deep, in document order. */
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    yield child;
    yield* descendantsOf(child);
  }
}

/** All text inside an element, as it stands. Empty for none. */
export const textIn = (element: XmlElement | null): string =>
  element === null
    ? ''
    : element.children.map((child) => (child.kind === 'text' ? child.text : textIn(child))).join('');

/** The text inside an element without the white space around it; null where there is none. */
export function wordsIn(element: XmlElement | null): string | null {
  const words = textIn(element).trim();
  return words === '' ? null : words;
}

/** The text of the first child of a name that has any. */
export function wordsAt(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const words = wordsIn(child);
      if (words !== null) return words;
    }
  }
  return null;
}
