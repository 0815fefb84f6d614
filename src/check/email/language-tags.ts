import { faultOfLanguageTag } from '../language-tag.ts';
import { attributeOf } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { emailRule, flawAt } from './email-rule.ts';

export const languageTags = emailRule({
  id: 'email/language-tags',
  checks: 'Every lang inside the message is a BCP 47 tag, and agrees with xml:lang.',
  standard: wcag('language-of-parts'),
  severity: 'error',
  hint: 'A screen reader changes its voice at each lang: write en, fr-CA, zh-Hant.',
  *check(page) {
    for (const element of page.view.elements.filter(({ tagName }) => tagName !== 'html')) {
      const tag = attributeOf(element, 'lang');
      const fault = tag === null ? null : faultOfLanguageTag(tag);
      if (fault !== null)
        yield flawAt(page, `<${element.tagName} lang="${tag}"> ${fault}.`, [element, 'lang']);
    }
    for (const element of page.view.elements) {
      const [tag, xml] = [attributeOf(element, 'lang'), attributeOf(element, 'xml:lang')];
      if (xml === null || xml === tag) continue;
      yield flawAt(page, `<${element.tagName}> has xml:lang="${xml}"; expected ${tag ?? 'none'}.`, element);
    }
  },
});
