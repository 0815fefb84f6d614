import { rfc } from '../standards.ts';
import { mailRule } from './mail-rule.ts';

const expected = ['text/plain', 'text/html'];

export const structure = mailRule({
  id: 'mail/structure',
  checks: 'The message is multipart/alternative, the text first and the HTML last.',
  standard: rfc(2046, '5.1.4'),
  severity: 'error',
  hint: 'Mail programs show the last part that they can: put the HTML there.',
  *check({ mediaType, parts }) {
    if (mediaType !== 'multipart/alternative') {
      yield { text: `The message is ${mediaType}; expected multipart/alternative.`, place: null };
      return;
    }
    const actual = parts.map((part) => part.mediaType);
    if (actual.join() !== expected.join()) {
      yield {
        text: `Its parts are ${actual.join(', ') || 'none'}; expected ${expected.join(', ')}.`,
        place: null,
      };
    }
  },
});
