import { wordsIn } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';

export const headingWords = emailRule({
  id: 'email/heading-words',
  checks: 'Every heading has words.',
  standard: wcag('headings-and-labels'),
  severity: 'error',
  hint: 'An empty heading is a stop at which there is nothing: write it, or take it out.',
  *check(page) {
    for (const heading of elementsNamed(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
      if (wordsIn(heading) === '') yield flawAt(page, `An ${heading.tagName} is empty.`, heading);
    }
  },
});
