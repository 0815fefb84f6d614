import { rfc } from '../standards.ts';
import { headersNamed } from './mail.ts';
import { mailRule, placeIn } from './mail-rule.ts';

const once = ['From', 'To', 'Date', 'Message-ID', 'Subject', 'MIME-Version', 'Content-Type'];
const atMostOnce = [
  'Sender',
  'Reply-To',
  'Cc',
  'Bcc',
  'List-ID',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
];

export const headerFields = mailRule({
  id: 'mail/header-fields',
  checks: 'There is one From, To, Date, Message-ID and Subject, and no header twice that may stand once.',
  standard: rfc(5322, '3.6'),
  severity: 'error',
  hint: 'Servers refuse messages without them, and take those with two for an attack.',
  *check(mail) {
    for (const name of once) {
      const { length } = headersNamed(mail, name);
      if (length !== 1) yield { text: `There are ${length} ${name} headers; expected 1.`, place: null };
    }
    for (const name of atMostOnce) {
      const [, second] = headersNamed(mail, name);
      if (second === undefined) continue;
      yield { text: `There is more than one ${name} header.`, place: placeIn(mail, second.offset) };
    }
  },
});
