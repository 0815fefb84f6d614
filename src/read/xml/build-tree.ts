import { AppError } from '../../errors/app-error.ts';
import type { XmlElement, XmlNode } from './element.ts';
import { bindNamespaces, noBindings, settleName, type Bindings } from './namespaces.ts';

/** No format of articles comes near this depth. */
const deepest = 256;

interface Draft {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly bindings: Bindings;
  readonly children: XmlNode[];
}

/** Makes a tree of what a parser meets, in order. */
export class TreeBuilder {
  readonly #sourceName: string;
  readonly #open: Draft[] = [];
  #lastClosed: Draft | null = null;
  #root: XmlElement | null = null;

  constructor(sourceName: string) {
    this.#sourceName = sourceName;
  }

  /** @throws AppError `source-too-nested` */
  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= deepest) throw AppError.of('source-too-nested', { name: this.#sourceName });
    const bindings = bindNamespaces(this.#open.at(-1)?.bindings ?? noBindings, attributes);
    this.#open.push({ name: settleName(name, bindings), attributes, bindings, children: [] });
  }

  add(text: string): void {
    this.#open.at(-1)?.children.push({ kind: 'text', text });
  }

  close(closed = true): void {
    const draft = this.#open.pop();
    if (draft === undefined) return;
    this.#lastClosed = draft;
    const { name, attributes, children } = draft;
    const element: XmlElement = { kind: 'element', name, attributes, children, closed };
    const outer = this.#open.at(-1);
    if (outer === undefined) this.#root ??= element;
    else outer.children.push(element);
  }

  /** Takes back the last closing: the parser closes what a wrong end tag leaves open, and only then finds it wrong. */
  reopen(): void {
    if (this.#lastClosed === null) return;
    if (this.#open.length === 0) this.#root = null;
    this.#open.at(-1)?.children.pop();
    this.#open.push(this.#lastClosed);
  }

  /** The root; what is still open is closed, and marked as broken off. */
  finish(): XmlElement | null {
    while (this.#open.length > 0) this.close(false);
    return this.#root;
  }
}
