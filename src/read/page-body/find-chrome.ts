import { ancestorsOf, isElement, type Element } from '../html/dom.ts';
import { isMarkedAsBody } from './body-marks.ts';
import type { Measured } from './measure.ts';
import { namePart, type PartName } from './part-names.ts';

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

  /** Parts side by side that have one name are limited together: a body in pieces may bear it. */
  function nameChildren(children: readonly Element[]): readonly (PartName | null)[] {
    const parts = children.map((child) => (holding.has(child) ? null : namePart(child)));
    const sums = new Map<string, number>();
    for (const [index, child] of children.entries()) {
      const reason = parts[index]?.reason;
      const own = measured.get(child)?.prose ?? 0;
      if (reason !== undefined) sums.set(reason, (sums.get(reason) ?? 0) + own);
    }
    return parts.map((part) =>
      part !== null && (sums.get(part.reason) ?? 0) <= (part.sure ? mostForSureNames : most) * total
        ? part
        : null,
    );
  }

  function visit(element: Element): number {
    let sum = measured.get(element)?.prose ?? 0;
    const children = element.childNodes.filter(isElement);
    const parts = nameChildren(children);
    for (const [index, child] of children.entries()) {
      const all = measured.get(child)?.prose ?? 0;
      const part = parts[index] ?? null;
      if (part !== null) {
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
