import type { Place } from '../../errors/message.ts';
import type { SourceText } from '../../article/source.ts';
import type { Document, Element, Node } from './elements.ts';
import type { Style } from './style.ts';

/** The document as one family of mail programs sees it. */
export interface View {
  readonly document: Document;
  /** Every element in document order. */
  readonly elements: readonly Element[];
}

/** `light` and `dark` apply the style sheets of that palette; `bare` has every `<style>` removed. */
export type Palette = 'light' | 'dark' | 'bare';

/** email.html, parsed. Both views keep the places of the one source. */
export interface Page {
  readonly source: SourceText;
  readonly byteLength: number;
  /** What every program but Outlook on Windows shows. */
  readonly view: View;
  /** What Outlook on Windows shows: the content of its conditional comments is part of it. */
  readonly outlook: View;
  /** What is wrong with the markup itself. */
  readonly markupErrors: readonly MarkupError[];
  readonly styleOf: (palette: Palette, element: Element) => Style;
  /** Where a node starts, or an attribute of it; null where the parser made the node up. */
  readonly placeOf: (node: Node, attribute?: string) => Place | null;
  readonly placeAt: (offset: number) => Place;
}

export interface MarkupError {
  /** The WHATWG name: `duplicate-attribute`. */
  readonly code: string;
  readonly offset: number;
}
