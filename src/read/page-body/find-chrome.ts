import { ancestorsOf, isElement, type Element } from '../html/dom.ts';
import { isMarkedAsBody } from './body-marks.ts';
import type { Measured } from './measure.ts';
import { namePart } from './part-names.ts';

export interface Chrome {
  /** Why an element is no part of the article; absent for all others. */
  readonly reasons: ReadonlyMap<Element, string>;
  /** Running text of each element without what is no part of the article. */
  readonly prose: ReadonlyMap<Element, number>;
}

/** Of all running text of a page, how much a part may hold that is left out for its name. */
const most = 0.4;
const mostForSureNames = 0.9;

/** Finds what surrounds the article by the names and roles of the page's parts. A part that holds most of the text is the article, whatever its name. */
export function findChrome(root: Element, measured: ReadonlyMap<Element, Measured>): Chrome {
  const reasons = new Map<Element, string>();
  const prose = new Map<Element, number>();
  const total = measured.get(root)?.prose ?? 0;
  const holding = ancestorsOfBodies(root, measured);

  function visit(element: Element): number {
    let sum = measured.get(element)?.prose ?? 0;
    for (const child of element.childNodes) {
      if (!isElement(child)) continue;
      const all = measured.get(child)?.prose ?? 0;
      const part = namePart(child);
      const limit = part?.sure === true ? mostForSureNames : most;
      if (part !== null && all <= limit * total && !holding.has(child)) {
        reasons.set(child, part.reason);
        sum -= all;
      } else if (measured.has(child)) sum -= all - visit(child);
      else visit(child);
    }
    prose.set(element, sum);
    return sum;
  }

  visit(root);
  return { reasons, prose };
}

/** Of all running text, how much an element must hold that is marked as an article's body to be taken for one. */
const enough = 0.25;

/** Everything around what is marked as the body. */
function ancestorsOfBodies(root: Element, measured: ReadonlyMap<Element, Measured>): ReadonlySet<Element> {
  const total = measured.get(root)?.prose ?? 0;
  const holding = new Set<Element>();
  for (const [element, { prose }] of measured) {
    if (prose === 0 || prose < enough * total || !isMarkedAsBody(element)) continue;
    holding.add(element);
    for (const ancestor of ancestorsOf(element)) holding.add(ancestor);
  }
  return holding;
}
