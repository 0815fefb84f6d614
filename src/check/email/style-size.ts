import { styleTextsOf } from '../page/parse-page.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { emailRule } from './email-rule.ts';

const mostBytes = 16 * 1024;

export const styleSize = emailRule({
  id: 'email/style-size',
  checks: 'The style sheets have at most 16 KB together.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Gmail throws away all style sheets once they are larger: shorten them.',
  *check({ view }) {
    const actual = new TextEncoder().encode(styleTextsOf(view).join('')).length;
    if (actual > mostBytes) {
      yield { text: `The style sheets have ${actual} bytes; expected at most ${mostBytes}.`, place: null };
    }
  },
});
