import { elementsIn, isElement, type Element } from '../html/dom.ts';
import type { Measured } from './measure.ts';

/** Of an element's text, how much must stand in links for it to be a list of links. */
const mostly = 0.6;

/** Elements below a root that hold links to other pages, and next to nothing else. */
export function findLinkLists(root: Element, measured: ReadonlyMap<Element, Measured>): ReadonlySet<Element> {
  const found = new Set<Element>();
  const visit = (element: Element): void => {
    for (const child of element.childNodes) {
      if (!isElement(child)) continue;
      if (isLinkList(child, measured.get(child))) found.add(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

function isLinkList(element: Element, measured: Measured | undefined): boolean {
  if (measured === undefined || measured.text === 0 || measured.prose > 0) return false;
  if (
    measured.links < mostly * measured.text ||
    /^(?:h[1-6]|li|dd|td|tr|figure|figcaption)$/.test(element.tagName)
  )
    return false;
  return countLinks(element) > 1 && !holdsRunningText(element);
}

function countLinks(element: Element): number {
  let count = 0;
  for (const { tagName } of elementsIn(element)) if (tagName === 'a') count += 1;
  return count;
}

const holdsRunningText = (element: Element): boolean =>
  element.tagName === 'p' || element.tagName === 'blockquote';
