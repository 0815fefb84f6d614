import { emailMarkupConsortium } from '../standards.ts';
import { emailRule } from './email-rule.ts';

/** Gmail cuts a message off here. */
const clipBytes = 102_400;
const nearBytes = 90 * 1024;

export const size = emailRule({
  id: 'email/size',
  checks: 'The message is smaller than the 102,400 bytes at which Gmail cuts it off.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'End the message at a sentence, with a link to the rest.',
  *check({ byteLength }) {
    if (byteLength < clipBytes) return;
    yield { text: `The message has ${byteLength} bytes; expected fewer than ${clipBytes}.`, place: null };
  },
});

export const sizeNearLimit = emailRule({
  id: 'email/size-near-limit',
  checks: 'The message keeps away from the size at which Gmail cuts it off.',
  standard: emailMarkupConsortium,
  severity: 'warning',
  hint: 'Mailing services add to a message, such as links that count clicks: leave them room.',
  *check({ byteLength }) {
    if (byteLength < nearBytes || byteLength >= clipBytes) return;
    yield { text: `The message has ${byteLength} bytes; ${clipBytes} are the limit.`, place: null };
  },
});
