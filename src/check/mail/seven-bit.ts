import { rfc } from '../standards.ts';
import { mailRule, placeIn } from './mail-rule.ts';

export const sevenBit = mailRule({
  id: 'mail/seven-bit',
  checks: 'The message is ASCII throughout, other characters being encoded, and has no NUL.',
  standard: rfc(5322, '2.3'),
  severity: 'error',
  hint: 'Encode headers as RFC 2047 has it, and bodies as quoted-printable or base64.',
  *check(mail) {
    const wrong = /\P{ASCII}|\0/u.exec(mail.source);
    if (wrong !== null) yield { text: 'A byte is no ASCII character.', place: placeIn(mail, wrong.index) };
  },
});
