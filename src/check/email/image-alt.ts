import { attributeOf } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsInBothViews, emailRule, flawAt } from './email-rule.ts';

export const imageAlt = emailRule({
  id: 'email/image-alt',
  checks: 'Every image has an alt attribute.',
  standard: wcag('non-text-content'),
  severity: 'error',
  hint: 'Without one a screen reader reads the address of the picture. Say what the picture tells.',
  *check(page) {
    for (const image of elementsInBothViews(page, 'img')) {
      if (attributeOf(image, 'alt') !== null) continue;
      yield flawAt(page, `An image has no alt: ${attributeOf(image, 'src') ?? 'without src'}.`, image);
    }
  },
});
