import { AppError } from '../../errors/app-error.ts';
import type { XmlElement, XmlNode } from './element.ts';
import { bindNamespaces, noBindings, settleName, type Bindings } from './namespaces.ts';

/** No format of articles comes near this depth. */
const deepest = 256;

/** Of which elements only so many are kept with what stands in them, for no more are read. */
export interface Most {
  readonly names: RegExp;
  /** How many right inside one element; of those after them only the names are kept. */
  readonly count: number;
}

interface Draft {
  readonly name: string;
  readonly attributes: XmlElement['attributes'];
  readonly bindings: Bindings;
  /** A list where there are any: most elements hold one text, and many files a million of them. */
  children: XmlNode[] | null;
  /** How many of the elements of which only so many are kept stand in it. */
  counted: number;
}

const noChildren: readonly XmlNode[] = [];
const noAttributes: XmlElement['attributes'] = {};

/** A list that grows keeps room for more; lists that are not much longer are copied without it. */
const roomy = 16;

function add({ children }: Draft, node: XmlNode): XmlNode[] {
  if (children === null) return [node];
  children.push(node);
  return children;
}

/** Makes a tree of what a parser meets, in order. */
export class TreeBuilder {
  readonly #sourceName: string;
  readonly #most: Most | null;
  readonly #open: Draft[] = [];
  /** How many elements are open inside one that is kept without what stands in it; null outside of such. */
  #dropped: number | null = null;
  #lastClosed: Draft | 'dropped' | null = null;
  #root: XmlElement | null = null;

  constructor(sourceName: string, most: Most | null = null) {
    this.#sourceName = sourceName;
    this.#most = most;
  }

  /** @throws AppError `source-too-nested` */
  open(written: string, attributes: XmlElement['attributes']): void {
    if (this.#open.length + (this.#dropped ?? 0) >= deepest)
      throw AppError.of('source-too-nested', { name: this.#sourceName });
    if (this.#dropped !== null) {
      this.#dropped += 1;
      return;
    }
    const outer = this.#open.at(-1);
    const hasAttributes = Object.keys(attributes).length > 0;
    const around = outer?.bindings ?? noBindings;
    const bindings = hasAttributes ? bindNamespaces(around, attributes) : around;
    const name = settleName(written, bindings);
    const own = hasAttributes ? attributes : noAttributes;
    this.#open.push({ name, attributes: own, bindings, children: null, counted: 0 });
    if (this.#most === null || outer === undefined || !this.#most.names.test(name)) return;
    outer.counted += 1;
    if (outer.counted > this.#most.count) this.#dropped = 0;
  }

  add(text: string): void {
    const outer = this.#dropped === null ? this.#open.at(-1) : undefined;
    if (outer !== undefined) outer.children = add(outer, { kind: 'text', text });
  }

  close(closed = true): void {
    if (this.#dropped !== null && this.#dropped > 0) {
      this.#dropped -= 1;
      this.#lastClosed = 'dropped';
      return;
    }
    const draft = this.#open.pop();
    if (draft === undefined) return;
    this.#dropped = null;
    this.#lastClosed = draft;
    const { name, attributes, children } = draft;
    const isRoomy = children !== null && children.length > 1 && children.length < roomy;
    const kept = isRoomy ? children.slice() : (children ?? noChildren);
    const element: XmlElement = { kind: 'element', name, attributes, children: kept, closed };
    const outer = this.#open.at(-1);
    if (outer === undefined) this.#root ??= element;
    else outer.children = add(outer, element);
  }

  /** Takes back the last closing: the parser closes what a wrong end tag leaves open, and only then finds it wrong. */
  reopen(): void {
    if (this.#lastClosed === null) return;
    if (this.#lastClosed === 'dropped') {
      this.#dropped = (this.#dropped ?? 0) + 1;
      return;
    }
    const outer = this.#open.at(-1);
    if (outer === undefined) this.#root = null;
    outer?.children?.pop();
    this.#open.push(this.#lastClosed);
    if (this.#most !== null && (outer?.counted ?? 0) > this.#most.count) this.#dropped = 0;
  }

  /** The root; what is still open is closed, and marked as broken off. */
  finish(): XmlElement | null {
    while (this.#open.length > 0) this.close(false);
    return this.#root;
  }
}
