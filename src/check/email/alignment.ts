import { isElement, wordsIn } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';
import { excerpt } from './visible-text.ts';

/** A title or a line of credits may be centred, a paragraph may not. */
const longFrom = 120;

export const alignment = emailRule({
  id: 'email/alignment',
  checks: 'No text is justified, and no long text is centred.',
  standard: wcag('visual-presentation'),
  severity: 'error',
  hint: 'Justified text has rivers in it, and centred lines begin nowhere: align running text to its start.',
  *check(page) {
    for (const element of elementsNamed(page, 'p', 'li', 'td', 'div', 'blockquote', 'figcaption')) {
      const hasBlocks = element.childNodes.some(
        (child) => isElement(child) && /^(?:p|div|table|ul|ol|h\d|blockquote|figure)$/u.test(child.tagName),
      );
      const words = hasBlocks ? '' : wordsIn(element);
      const { textAlign, isHidden } = page.styleOf('light', element);
      if (words === '' || isHidden) continue;
      const isWrong = textAlign === 'justify' || (textAlign === 'center' && words.length >= longFrom);
      if (isWrong)
        yield flawAt(page, `"${excerpt(words)}" is aligned "${textAlign}"; expected start.`, element);
    }
  },
});
