import { wcag } from '../standards.ts';
import { emailRule, flawAt } from './email-rule.ts';
import { titlesOf, wordsOfTitle } from './title.ts';

export const oneTitle = emailRule({
  id: 'email/one-title',
  checks: 'There is exactly one title, and it has words.',
  standard: wcag('page-titled'),
  severity: 'error',
  hint: 'The title is what a screen reader says first: give the message one, the same as its subject.',
  *check(page) {
    const titles = titlesOf(page);
    if (titles.length === 0) yield { text: 'There is no <title>; expected one.', place: null };
    for (const extra of titles.slice(1))
      yield flawAt(page, 'There is a second <title>; expected one.', extra);
    for (const title of titles.slice(0, 1)) {
      if (wordsOfTitle(title) === '')
        yield flawAt(page, 'The <title> is empty; expected the subject.', title);
    }
  },
});
