import { attributeOf } from '../page/elements.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { elementsInBothViews, emailRule, flawAt } from './email-rule.ts';

export const imageAddresses = emailRule({
  id: 'email/image-addresses',
  checks: 'Every image has a whole address on the web, or in the message itself.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Give the address in full, from https:// on; Gmail shows no data: addresses.',
  *check(page) {
    for (const image of elementsInBothViews(page, 'img', 'v:image', 'v:fill', 'v:imagedata')) {
      const address = attributeOf(image, 'src')?.trim() ?? '';
      const isGood = /^cid:\S+$/iu.test(address) || (/^https?:/iu.test(address) && URL.canParse(address));
      if (!isGood)
        yield flawAt(page, `The address of an image is "${address.slice(0, 80)}".`, [image, 'src']);
    }
  },
});
