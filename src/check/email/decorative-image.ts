import { attributeOf, type Element } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsInBothViews, emailRule, flawAt } from './email-rule.ts';

const isMarkedDecorative = (image: Element): boolean =>
  ['presentation', 'none'].includes(attributeOf(image, 'role') ?? '') ||
  attributeOf(image, 'aria-hidden') === 'true';

export const decorativeImage = emailRule({
  id: 'email/decorative-image',
  checks: 'An image whose alt is empty is marked as decorative.',
  standard: wcag('non-text-content'),
  severity: 'error',
  hint: 'An empty alt hides the picture. Add role="presentation" where that is meant, and words where it is not.',
  *check(page) {
    for (const image of elementsInBothViews(page, 'img')) {
      if (attributeOf(image, 'alt')?.trim() !== '' || isMarkedDecorative(image)) continue;
      yield flawAt(page, 'An image has an empty alt and is not marked as decorative.', [image, 'alt']);
    }
  },
});
