import { wcag } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';

export const oneH1 = emailRule({
  id: 'email/one-h1',
  checks: 'There is exactly one h1.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'The headline is the h1, and nothing else is: listeners jump to it to begin reading.',
  *check(page) {
    const headlines = elementsNamed(page, 'h1');
    if (headlines.length === 0) yield { text: 'There is no h1; expected one.', place: null };
    for (const extra of headlines.slice(1)) yield flawAt(page, 'There is a further h1; expected one.', extra);
  },
});
