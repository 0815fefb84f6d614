import { wcag } from '../standards.ts';
import { emailRule, flawAt } from './email-rule.ts';
import { linksOf } from './links.ts';

export const linkWords = emailRule({
  id: 'email/link-words',
  checks: 'Every link has words of its own, not an aria-label alone.',
  standard: wcag('link-purpose-in-context'),
  severity: 'error',
  hint: 'Put the words between <a> and </a>: many mail programs drop aria-label.',
  *check(page) {
    for (const { element, target, words } of linksOf(page)) {
      if (words === '') yield flawAt(page, `The link to ${target || 'nowhere'} has no words.`, element);
    }
  },
});
