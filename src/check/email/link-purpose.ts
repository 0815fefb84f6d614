import { wcag } from '../standards.ts';
import { emailRule, flawAt } from './email-rule.ts';
import { isGenericPhrase } from './generic-phrases.ts';
import { linksOf } from './links.ts';

export const linkPurpose = emailRule({
  id: 'email/link-purpose',
  checks: 'The words of a link say where it goes.',
  standard: wcag('link-purpose-in-context'),
  severity: 'error',
  hint: 'Listeners read links in a list, without what stands around them: "Listen to this article", never "click here".',
  *check(page) {
    for (const { element, words } of linksOf(page)) {
      if (isGenericPhrase(words))
        yield flawAt(page, `A link says "${words}"; expected where it goes.`, element);
    }
  },
});
