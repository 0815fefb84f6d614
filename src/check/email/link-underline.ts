import { closest, wordsIn } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { emailRule, flawAt } from './email-rule.ts';
import { linksOf } from './links.ts';

export const linkUnderline = emailRule({
  id: 'email/link-underline',
  checks: 'Links in running text are underlined.',
  standard: wcag('use-of-color'),
  severity: 'error',
  hint: 'Colour alone does not tell a link to everyone: keep text-decoration: underline, in a style attribute too.',
  *check(page) {
    for (const { element, words } of linksOf(page)) {
      const paragraph = closest(element, ['p', 'li', 'blockquote', 'figcaption', 'td', 'dd']);
      const isInRunningText = paragraph !== null && wordsIn(paragraph) !== words && words !== '';
      if (!isInRunningText) continue;
      const lacking = (['light', 'dark', 'bare'] as const).find(
        (palette) => !page.styleOf(palette, element).isUnderlined,
      );
      if (lacking !== undefined)
        yield flawAt(page, `The link "${words}" in running text is not underlined.`, element);
    }
  },
});
