/** Where on a page the article's body stands, and what of it is none. */
import type { Element } from '../html/dom.ts';
import { chooseRoot } from './choose-root.ts';
import { findChrome } from './find-chrome.ts';
import { findLinkLists } from './find-links.ts';
import { measureElements } from './measure.ts';

export interface BodySelection {
  readonly root: Element;
  /** Why an element inside or outside of the root is no part of the body; null where it may be one. */
  readonly exclude: (element: Element) => string | null;
}

export function selectBody(page: Element): BodySelection {
  const measured = measureElements(page);
  const chrome = findChrome(page, measured);
  const root = chooseRoot(page, chrome);
  const lists = findLinkLists(root, measured);
  return {
    root,
    exclude: (element) => chrome.reasons.get(element) ?? (lists.has(element) ? 'links to other pages' : null),
  };
}
