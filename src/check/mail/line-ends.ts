import { rfc } from '../standards.ts';
import { mailRule, placeIn } from './mail-rule.ts';

export const lineEnds = mailRule({
  id: 'mail/line-ends',
  checks: 'Every line ends with CR and LF, and neither stands alone.',
  standard: rfc(5322, '2.3'),
  severity: 'error',
  hint: 'Mail servers refuse or rewrite other line ends, which breaks signatures.',
  *check(mail) {
    const lone = /\r(?!\n)|(?<!\r)\n/u.exec(mail.source);
    if (lone !== null) yield { text: 'A CR or LF stands alone.', place: placeIn(mail, lone.index) };
  },
});
