import { attributeOf } from '../page/elements.ts';
import { html } from '../standards.ts';
import { emailRule, flawAt } from './email-rule.ts';

export const uniqueIds = emailRule({
  id: 'email/unique-ids',
  checks: 'No id is given twice.',
  standard: html('dom.html#the-id-attribute'),
  severity: 'error',
  hint: 'References by id, such as aria-labelledby, find the first one only: give each element its own, or none.',
  *check(page) {
    const known = new Set<string>();
    for (const element of page.view.elements) {
      const id = attributeOf(element, 'id');
      if (id === null) continue;
      if (known.has(id)) yield flawAt(page, `The id "${id}" is given twice.`, [element, 'id']);
      known.add(id);
    }
  },
});
