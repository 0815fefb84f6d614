import { ancestorsOf, type Element } from '../html/dom.ts';
import { labelOf } from '../page-body/labels.ts';

const label =
  /-(?:comments?|comment-?list|commentlist|related|sidebar|widget-area|recent|popular|teasers?|latest|most-read|recommended|trending|read-more|more-stories)-/;

/** Whether an element belongs to another article than the one whose body is given: to a comment, a teaser, a list of others. */
export function isElsewhere(element: Element, root: Element): boolean {
  const start = root.sourceCodeLocation?.startOffset ?? 0;
  const end = root.sourceCodeLocation?.endOffset ?? 0;
  for (const around of [element, ...ancestorsOf(element)]) {
    const location = around.sourceCodeLocation;
    if (location && location.startOffset <= start && location.endOffset >= end) return false;
    if (label.test(labelOf(around))) return true;
  }
  return false;
}
