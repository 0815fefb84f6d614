import { readConditionalComments } from '../page/conditional-comments.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { emailRule } from './email-rule.ts';

export const conditionalComments = emailRule({
  id: 'email/conditional-comments',
  checks: 'Every conditional comment for Outlook is closed, and none is inside another.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'An open one hides the rest of the message: end <!--[if mso]> with <![endif]-->.',
  *check({ source, placeAt }) {
    for (const { mark, offset } of readConditionalComments(source.text).imbalances) {
      yield { text: `${mark} has no partner.`, place: placeAt(offset) };
    }
  },
});
