import { rfc } from '../standards.ts';
import { mailRule } from './mail-rule.ts';

export const charset = mailRule({
  id: 'mail/charset',
  checks: 'Both parts are UTF-8, and say so.',
  standard: rfc(2046, '4.1.2'),
  severity: 'error',
  hint: 'Write charset=utf-8 into the Content-Type of the part.',
  *check({ parts }) {
    for (const part of parts) {
      const actual = part.parameters.get('charset') ?? 'missing';
      if (actual.toLowerCase() === 'utf-8') continue;
      yield { text: `The charset of the ${part.mediaType} part is ${actual}; expected utf-8.`, place: null };
    }
  },
});
