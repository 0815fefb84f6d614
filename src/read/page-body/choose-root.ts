import { ancestorsOf, attributeOf, isElement, type Element } from '../html/dom.ts';
import { bodyMarks } from './body-marks.ts';
import type { Chrome } from './find-chrome.ts';

/** Of a page's running text, how much a marked element must hold to be the body. */
const enough = [0.3, 0.4, 0.35, 0.5];
/** Of its parent's text, how much an element must hold to stand for it. */
const dominant = 0.9;

/** The element that holds the article's body: the one that the page marks, or that holds nearly all running text. */
export function chooseRoot(page: Element, { reasons, prose }: Chrome): Element {
  const total = prose.get(page) ?? 0;
  for (const [index, isMarked] of bodyMarks.entries()) {
    const marked = elementsOutside(page, reasons).filter(isMarked);
    const root = heaviest(marked, prose);
    if (root !== null && (prose.get(root) ?? 0) >= (enough[index] ?? 1) * total)
      return withIntroduction(widen(root, marked, prose), prose);
  }
  return withIntroduction(descend(page, { reasons, prose }), prose);
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

/** A body in several pieces is all that they stand in, unless much else stands there too. */
function widen(root: Element, marked: readonly Element[], prose: ReadonlyMap<Element, number>): Element {
  const own = prose.get(root) ?? 0;
  const label = attributeOf(root, 'class');
  const pieces = marked.filter(
    (element) => element.tagName === root.tagName && attributeOf(element, 'class') === label,
  );
  const all = pieces.reduce((sum, piece) => sum + (prose.get(piece) ?? 0), 0);
  if (pieces.length < 2 || all < 1.15 * own) return root;
  const around = commonAncestor(pieces);
  return around !== null && all >= 0.75 * (prose.get(around) ?? 0) ? around : root;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements.map((element) => [...ancestorsOf(element)]);
  return first?.find((ancestor) => others.every((ancestors) => ancestors.includes(ancestor))) ?? null;
}

/** Of the body's text, how much may stand above it as its introduction. */
const mostAbove = 0.35;

/** The body with the introduction that a page sets above it, in a box of its own. */
function withIntroduction(root: Element, prose: ReadonlyMap<Element, number>): Element {
  const own = prose.get(root) ?? 0;
  let wide = root;
  let all = own;
  for (const parent of ancestorsOf(root)) {
    if (/^(?:body|html)$/.test(parent.tagName)) break;
    const added = (prose.get(parent) ?? 0) - all;
    if (
      added > 0 &&
      ((prose.get(parent) ?? 0) - own > mostAbove * own || proseBefore(root, parent, prose) < added)
    )
      break;
    if (added > 0) wide = parent;
    all += added;
  }
  return wide;
}

/** Running text of a parent's children that stand before the one that holds an element. */
function proseBefore(element: Element, parent: Element, prose: ReadonlyMap<Element, number>): number {
  const start = element.sourceCodeLocation?.startOffset ?? 0;
  let sum = 0;
  for (const child of parent.childNodes)
    if (isElement(child) && (child.sourceCodeLocation?.endOffset ?? Infinity) <= start)
      sum += prose.get(child) ?? 0;
  return sum;
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
