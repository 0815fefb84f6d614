import { attributeOf, closest, wordsIn } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';

const isFileName = (alt: string): boolean => /^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/iu.test(alt);

export const linkedImageAlt = emailRule({
  id: 'email/linked-image-alt',
  checks: 'The alt of an image is no file name, and that of a link that is an image is not empty.',
  standard: wcag('link-purpose-in-context'),
  severity: 'error',
  hint: 'The alt of a linked image is the name of the link: say where it goes.',
  *check(page) {
    for (const image of elementsNamed(page, 'img')) {
      const alt = attributeOf(image, 'alt')?.trim() ?? '';
      if (isFileName(alt)) yield flawAt(page, `The alt of an image is the file name ${alt}.`, [image, 'alt']);
      const link = closest(image, ['a']);
      if (link === null || wordsIn(link) !== '') continue;
      yield flawAt(page, 'The alt of a linked image is empty; expected where the link goes.', [image, 'alt']);
    }
  },
});
