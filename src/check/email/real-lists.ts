import { isElement, wordsIn, type Element } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';
import { excerpt } from './visible-text.ts';

// A dash is no sign of a list: in many languages it begins a line of dialogue.
const bullet = /^(?:[•‣◦▪▸·●○■*]|\(?(?:\d{1,2}|[a-z])[.)])\s/u;

/** The lines of a paragraph, as `<br>` breaks them. */
function linesOf(paragraph: Element): readonly string[] {
  const lines = [''];
  for (const child of paragraph.childNodes) {
    if (isElement(child) && child.tagName === 'br') lines.push('');
    else
      lines.push(`${lines.pop()}${'value' in child ? child.value : isElement(child) ? wordsIn(child) : ''}`);
  }
  return lines.map((line) => line.trim());
}

/** The next element that follows right on. */
function nextOf(element: Element): Element | undefined {
  const siblings = (element.parentNode?.childNodes ?? []).filter(isElement);
  return siblings[siblings.indexOf(element) + 1];
}

export const realLists = emailRule({
  id: 'email/real-lists',
  checks: 'What looks like a list is a list.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'Use <ul> or <ol> with <li>: listeners hear how many items there are, and can skip them.',
  *check(page) {
    for (const paragraph of elementsNamed(page, 'p', 'div')) {
      const items = linesOf(paragraph).filter((line) => bullet.test(line));
      const next = nextOf(paragraph);
      const goesOn = next?.tagName === paragraph.tagName && bullet.test(wordsIn(next));
      if (items.length === 0 || (items.length === 1 && !goesOn)) continue;
      yield flawAt(
        page,
        `"${excerpt(items[0] ?? '')}" and what follows look like a list and are none.`,
        paragraph,
      );
    }
  },
});
