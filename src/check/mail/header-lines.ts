import { rfc } from '../standards.ts';
import { mailRule, placeIn } from './mail-rule.ts';

export const headerLines = mailRule({
  id: 'mail/header-lines',
  checks: 'Every line of the head is a header or goes on with one, and none goes on with a line of blanks.',
  standard: rfc(5322, '2.2'),
  severity: 'error',
  hint: 'A line that is neither ends the head early: text from outside has got into it.',
  *check(mail) {
    const end = /\r?\n\r?\n/u.exec(mail.source)?.index ?? mail.source.length;
    let offset = 0;
    for (const line of mail.source.slice(0, end).split('\n')) {
      const text = line.replace(/\r$/u, '');
      const isHeader = /^[!-9;-~]+:/u.test(text);
      const goesOn = offset > 0 && /^[ \t]+\S/u.test(text);
      if (!isHeader && !goesOn) {
        yield { text: `"${text.slice(0, 40)}" is no header.`, place: placeIn(mail, offset) };
      }
      offset += line.length + 1;
    }
  },
});
