import { wordsIn } from '../page/elements.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { elementsNamed, emailRule } from './email-rule.ts';
import { preheaderOf } from './preheader.ts';
import { titleOf } from './title.ts';

export const preheaderDiffers = emailRule({
  id: 'email/preheader-differs',
  checks: 'The line for the inbox does not repeat the subject.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'The inbox shows it right after the subject: say something new.',
  *check(page) {
    const preheader = preheaderOf(page);
    const subjects = [titleOf(page), ...elementsNamed(page, 'h1').map(wordsIn)];
    if (preheader === null || !subjects.includes(preheader.words)) return;
    yield {
      text: `The line for the inbox is the subject: "${preheader.words}".`,
      place: page.placeAt(preheader.offset),
    };
  },
});
