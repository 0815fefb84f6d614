import { ancestorsOf, attributeOf, findElement, type Element } from '../html/dom.ts';
import { labelOf } from '../page-body/labels.ts';
import type { BodySelection } from '../page-body/select-body.ts';

const label =
  /-(?:comments?|comment-?list|commentlist|related|sidebar|widget-area|recent|popular|teasers?|latest|most-read|recommended|trending|read-more|more-stories)-/;

/** Whether an element belongs to another article than the one whose body is given: to a comment, a teaser, a list of others. */
export function isElsewhere(element: Element, root: Element): boolean {
  const start = root.sourceCodeLocation?.startOffset ?? 0;
  const end = root.sourceCodeLocation?.endOffset ?? 0;
  for (const around of [element, ...ancestorsOf(element)]) {
    const location = around.sourceCodeLocation;
    if (location && location.startOffset <= start && location.endOffset >= end) return false;
    if (label.test(labelOf(around))) return !holdsHeadline(around);
  }
  return false;
}

/** A box is asked for its headline once for each link in it. */
const known = new WeakMap<Element, boolean>();

/** Content systems call a whole page after the boxes beside it. */
function holdsHeadline(element: Element): boolean {
  const holds = known.get(element) ?? findElement(element, ({ tagName }) => tagName === 'h1') !== null;
  known.set(element, holds);
  return holds;
}

/** What an article's own parts are left out of its body for. */
const own = new Set(['labels of the article', 'about the author', 'sharing', 'the head of the page']);

/** Whether an element stands in a part of the page that belongs to the site or to other articles, or in one of these. */
export function isAside(element: Element, { root, exclude }: BodySelection): boolean {
  for (const around of [element, ...ancestorsOf(element)]) {
    if (around === root) break;
    const reason = exclude(around);
    if (reason !== null && !own.has(reason)) return true;
  }
  return isElsewhere(element, root);
}

/** Things with authors of their own that articles hold. */
const otherThing = /(?:ImageObject|Photograph|VideoObject|Comment|Review)$/;

const commentLabel = /-(?:comments?|commentlist|comment-(?:list|body|author|content)|respond)-/;

/** Whether what is said of an element is said of a picture, a comment or a source, and not of the article. */
export function isOfOtherThing(element: Element): boolean {
  for (const around of ancestorsOf(element)) {
    if (/^(?:figure|figcaption|cite)$/.test(around.tagName)) return true;
    if (commentLabel.test(labelOf(around))) return !holdsHeadline(around);
    if (/\b(?:citation|comment|image)\b/.test(attributeOf(around, 'itemprop') ?? '')) return true;
    const type = attributeOf(around, 'itemtype');
    if (type !== null && !type.endsWith('Person')) return otherThing.test(type);
  }
  return false;
}
