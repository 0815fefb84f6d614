import { rfc } from '../standards.ts';
import { mailRule, placeIn } from './mail-rule.ts';

const most = 998;

export const mailLineLength = mailRule({
  id: 'mail/line-length',
  checks: 'No line is longer than 998 bytes.',
  standard: rfc(5322, '2.1.1'),
  severity: 'error',
  hint: 'Use quoted-printable or base64: servers cut longer lines.',
  *check(mail) {
    let offset = 0;
    for (const line of mail.source.split('\n')) {
      const length = line.replace(/\r$/u, '').length;
      if (length > most) {
        yield { text: `A line has ${length} bytes; expected at most ${most}.`, place: placeIn(mail, offset) };
      }
      offset += line.length + 1;
    }
  },
});
