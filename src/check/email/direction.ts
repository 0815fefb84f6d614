import { directionOf } from '../language-tag.ts';
import { attributeOf } from '../page/elements.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';

export const direction = emailRule({
  id: 'email/direction',
  checks: 'The html element says in which direction its language is written.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Put dir="ltr" or dir="rtl" into <html>; mail programs do not work "auto" out.',
  *check(page) {
    for (const root of elementsNamed(page, 'html')) {
      const actual = attributeOf(root, 'dir');
      const expected = directionOf(attributeOf(root, 'lang') ?? 'en');
      if (actual === expected) continue;
      const found = actual === null ? '<html> has no dir' : `<html dir="${actual}">`;
      yield flawAt(page, `${found}; expected dir="${expected}".`, [root, 'dir']);
    }
  },
});
