import { directionOf } from '../language-tag.ts';
import { attributeOf, isElement, type Element } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { emailRule, flawAt } from './email-rule.ts';

const reordering =
  /(?:^|[;\s])(?:float\s*:\s*right|order\s*:\s*-?\d|flex-direction\s*:\s*(?:row|column)-reverse|position\s*:\s*(?:absolute|fixed))/iu;

/** Columns that are turned round by a direction which is not that of their language. */
function turns(element: Element): boolean {
  const direction =
    attributeOf(element, 'dir') ??
    /(?:^|[;\s])direction\s*:\s*(\w+)/iu.exec(attributeOf(element, 'style') ?? '')?.[1];
  if (direction === undefined || attributeOf(element, 'lang') !== null) return false;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const language = attributeOf(at, 'lang');
    if (language !== null) return direction.toLowerCase() !== directionOf(language);
  }
  return false;
}

const parentOf = ({ parentNode }: Element): Element | null =>
  parentNode !== null && isElement(parentNode) ? parentNode : null;

export const readingOrder = emailRule({
  id: 'email/reading-order',
  checks: 'What is seen stands in the order in which it is read out.',
  standard: wcag('meaningful-sequence'),
  severity: 'error',
  hint: 'Put elements into the markup in their reading order; nothing may move them afterwards.',
  *check(page) {
    for (const element of page.view.elements) {
      const found = reordering.exec(attributeOf(element, 'style') ?? '')?.[0].replace(/^[;\s]/u, '');
      if (found !== undefined)
        yield flawAt(page, `<${element.tagName}> is moved by "${found}".`, [element, 'style']);
      if (turns(element)) yield flawAt(page, `<${element.tagName}> turns its columns round.`, element);
      if (Number(attributeOf(element, 'tabindex') ?? 0) > 0) {
        yield flawAt(page, `<${element.tagName}> has a tabindex above 0.`, [element, 'tabindex']);
      }
    }
  },
});
