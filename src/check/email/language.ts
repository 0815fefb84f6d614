import { faultOfLanguageTag } from '../language-tag.ts';
import { attributeOf } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';

export const language = emailRule({
  id: 'email/language',
  checks: 'The html element names the language of the message.',
  standard: wcag('language-of-page'),
  severity: 'error',
  hint: 'A screen reader picks its voice by this: put a BCP 47 tag such as en or en-GB into <html lang>.',
  *check(page) {
    for (const root of elementsNamed(page, 'html')) {
      const tag = attributeOf(root, 'lang');
      const fault = tag === null ? 'is missing' : faultOfLanguageTag(tag);
      const actual = tag === null ? '<html lang>' : `<html lang="${tag}">`;
      if (fault !== null)
        yield flawAt(page, `${actual} ${fault}; expected a tag such as en.`, [root, 'lang']);
    }
  },
});
