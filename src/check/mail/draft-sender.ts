import { rulesAbout } from '../rule.ts';
import { headerOf } from './mail.ts';

/** Makes a rule about messages that were made without a sender. */
const draftRule = rulesAbout('email.eml', ({ contents }) => {
  const mail = contents['email.eml'];
  return mail !== undefined && /@example\.invalid\b/iu.test(headerOf(mail, 'From') ?? '') ? mail : null;
});

export const draftSender = draftRule({
  id: 'mail/draft-sender',
  checks: 'A message without a sender of its own is marked as not sent.',
  standard: 'https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxcmail/',
  severity: 'error',
  hint: 'Add the header X-Unsent: 1, so that mail programs open the message as a draft.',
  *check(mail) {
    if (headerOf(mail, 'X-Unsent') !== '1') yield { text: 'X-Unsent is missing; expected 1.', place: null };
  },
});
