import { emailMarkupConsortium } from '../standards.ts';
import { emailRule } from './email-rule.ts';
import { preheaderOf } from './preheader.ts';

const fewest = 40;
const most = 130;

export const preheaderLength = emailRule({
  id: 'email/preheader-length',
  checks: 'The message begins with a hidden line for the inbox, of 40 to 130 characters.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Put one sentence about the article into a hidden element, first in the wrapper.',
  *check(page) {
    const preheader = preheaderOf(page);
    if (preheader === null) {
      yield { text: 'There is no hidden line for the inbox.', place: null };
      return;
    }
    const { length } = Array.from(preheader.words);
    if (length >= fewest && length <= most) return;
    const text = `The line for the inbox has ${length} characters; expected ${fewest} to ${most}.`;
    yield { text, place: page.placeAt(preheader.offset) };
  },
});
