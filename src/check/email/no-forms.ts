import { emailMarkupConsortium } from '../standards.ts';
import { elementsInBothViews, emailRule, flawAt } from './email-rule.ts';

export const noForms = emailRule({
  id: 'email/no-forms',
  checks: 'There are no forms and no fields.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Most mail programs block forms, and few make them accessible: link to a page.',
  *check(page) {
    for (const element of elementsInBothViews(page, 'form', 'input', 'button', 'select', 'textarea')) {
      yield flawAt(page, `There is a <${element.tagName}>; expected none.`, element);
    }
  },
});
