import { decodeHeader } from '../mail/decode-body.ts';
import { headerOf } from '../mail/mail.ts';
import { collapse } from '../page/elements.ts';
import { rulesAbout } from '../rule.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { flawAt } from './email-rule.ts';
import { titlesOf, wordsOfTitle } from './title.ts';

const pageAndMailRule = rulesAbout('email.html', ({ contents }) => {
  const [page, mail] = [contents['email.html'], contents['email.eml']];
  return page && mail ? { page, mail } : null;
});

export const titleIsSubject = pageAndMailRule({
  id: 'email/title-is-subject',
  checks: 'The title is the subject of the message.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Who opens the message in a browser should find the name under which it lay in the inbox.',
  *check({ page, mail }) {
    const subject = collapse(decodeHeader(headerOf(mail, 'Subject') ?? ''));
    for (const title of titlesOf(page).slice(0, 1)) {
      const words = wordsOfTitle(title);
      if (words === subject) continue;
      yield flawAt(page, `The <title> is "${words}"; expected the subject "${subject}".`, title);
    }
  },
});
