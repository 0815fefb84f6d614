import { faultOfLanguageTag } from '../language-tag.ts';
import { attributeOf, isElement, type Element } from '../page/elements.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';

function missingOf(element: Element): readonly string[] {
  const tag = attributeOf(element, 'lang');
  const hasDirection = ['ltr', 'rtl'].includes(attributeOf(element, 'dir') ?? '');
  return [
    ...(tag === null || faultOfLanguageTag(tag) !== null ? ['lang'] : []),
    ...(hasDirection ? [] : ['dir']),
  ];
}

export const bodyChildrenLanguage = emailRule({
  id: 'email/body-children-language',
  checks: 'Every element right inside body carries lang and dir.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Webmail throws <html> and <body> away; only what stands inside them keeps its language.',
  *check(page) {
    const children = elementsNamed(page, 'body').flatMap((body) => body.childNodes.filter(isElement));
    for (const child of children) {
      const missing = missingOf(child);
      if (missing.length === 0) continue;
      const text = `<${child.tagName}> right inside <body> has no valid ${missing.join(' and no valid ')}.`;
      yield flawAt(page, text, child);
    }
  },
});
