import { isElement, textsIn, type Element, type Text } from '../page/elements.ts';
import type { Page, Palette } from '../page/page.ts';
import type { Style } from '../page/style.ts';

export interface VisibleText {
  readonly node: Text;
  readonly element: Element;
  readonly style: Style;
  /** One blank for every run of white space. */
  readonly words: string;
}

/** Every stretch of text that is seen, with how it looks in a palette. */
export function* visibleText(page: Page, palette: Palette): Generator<VisibleText> {
  for (const node of textsIn(page.view.document)) {
    const words = node.value.replaceAll(/\s+/gu, ' ').trim();
    const element = node.parentNode;
    if (words === '' || element === null || !isElement(element)) continue;
    const style = page.styleOf(palette, element);
    if (!style.isHidden) yield { node, element, style, words };
  }
}

/** The start of some words, for a message. */
export const excerpt = (words: string): string => (words.length > 40 ? `${words.slice(0, 39)}…` : words);
