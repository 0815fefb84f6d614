import { ancestorsOf, isText, wordsIn, type Element } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';
import { isPresentational } from './table-parts.ts';
import { excerpt } from './visible-text.ts';

/** Shorter pieces may be labels. */
const paragraphFrom = 100;

/** The nearest table decides whether a cell holds data, where text may stand as it is. */
function isDataCell(element: Element): boolean {
  const table = Array.from(ancestorsOf(element)).find(({ tagName }) => tagName === 'table');
  return element.tagName !== 'div' && table !== undefined && !isPresentational(table);
}

export const realParagraphs = emailRule({
  id: 'email/real-paragraphs',
  checks: 'Running text stands in paragraphs, list items, quotations or captions, not in bare div or td.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'Listeners move by paragraph: put the text into <p>.',
  *check(page) {
    for (const container of elementsNamed(page, 'div', 'td', 'body', 'center')) {
      const isBare = container.childNodes.some((child) => isText(child) && child.value.trim() !== '');
      const words = isBare ? wordsIn(container) : '';
      if (words.length < paragraphFrom || isDataCell(container)) continue;
      if (page.styleOf('light', container).isHidden) continue;
      yield flawAt(
        page,
        `"${excerpt(words)}" stands in a <${container.tagName}>; expected a <p>.`,
        container,
      );
    }
  },
});
