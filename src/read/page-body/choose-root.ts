import { isElement, type Element } from '../html/dom.ts';
import { bodyMarks } from './body-marks.ts';
import type { Chrome } from './find-chrome.ts';

/** Of a page's running text, how much a marked element must hold to be the body. */
const enough = [0.3, 0.4, 0.4, 0.5];
/** Of its parent's text, how much an element must hold to stand for it. */
const dominant = 0.9;

/** The element that holds the article's body: the one that the page marks, or that holds nearly all running text. */
export function chooseRoot(page: Element, { reasons, prose }: Chrome): Element {
  const total = prose.get(page) ?? 0;
  for (const [index, isMarked] of bodyMarks.entries()) {
    const marked = elementsOutside(page, reasons).filter(isMarked);
    const root = heaviest(marked, prose);
    if (root !== null && (prose.get(root) ?? 0) >= (enough[index] ?? 1) * total)
      return widen(root, marked, prose);
  }
  return descend(page, { reasons, prose });
}

function elementsOutside(page: Element, reasons: ReadonlyMap<Element, string>): readonly Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.childNodes) {
      if (!isElement(child) || reasons.has(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(page);
  return found;
}

function heaviest(elements: readonly Element[], prose: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  for (const element of elements)
    if ((prose.get(element) ?? 0) > (best === null ? 0 : (prose.get(best) ?? 0))) best = element;
  return best;
}

/** A body in several pieces is all that they stand in. */
function widen(root: Element, marked: readonly Element[], prose: ReadonlyMap<Element, number>): Element {
  const parent = root.parentNode;
  if (parent === null || !isElement(parent)) return root;
  const pieces = marked.filter(
    (element) => element.parentNode === parent && element.tagName === root.tagName,
  );
  const all = pieces.reduce((sum, piece) => sum + (prose.get(piece) ?? 0), 0);
  return pieces.length > 1 && root.tagName !== 'article' && all > 1.2 * (prose.get(root) ?? 0)
    ? parent
    : root;
}

function descend(page: Element, { reasons, prose }: Chrome): Element {
  let root = page;
  for (;;) {
    const inside = prose.get(root) ?? 0;
    const children = root.childNodes.filter((node): node is Element => isElement(node) && !reasons.has(node));
    const next = heaviest(children, prose);
    if (next === null || (prose.get(next) ?? 0) < dominant * inside || isRunning(next)) return root;
    root = next;
  }
}

const isRunning = ({ tagName }: Element): boolean =>
  /^(?:p|blockquote|ul|ol|table|figure|pre|h[1-6])$/.test(tagName);
