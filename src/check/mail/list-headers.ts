import { rfc } from '../standards.ts';
import { headerOf, headersNamed, type Mail } from './mail.ts';
import { rulesAbout, type Flaw } from '../rule.ts';

const listNames = ['List-Unsubscribe', 'List-Unsubscribe-Post', 'List-ID'];

/** Makes a rule about messages that belong to a list. */
const listRule = rulesAbout('email.eml', ({ contents }) => {
  const mail = contents['email.eml'];
  return mail !== undefined && listNames.some((name) => headerOf(mail, name) !== null) ? mail : null;
});

function* unsubscribeFlaws(mail: Mail): Generator<Flaw> {
  const [way, post] = [headerOf(mail, 'List-Unsubscribe'), headerOf(mail, 'List-Unsubscribe-Post')];
  if (way === null) return;
  const hasWeb = /https:/iu.test(way);
  if (!/^<(?:https|mailto):[^\s<>]+>(?:, ?<(?:https|mailto):[^\s<>]+>)*$/iu.test(way)) {
    yield { text: `List-Unsubscribe is "${way}"; expected addresses in angle brackets.`, place: null };
  } else if (hasWeb && !/^<https:/iu.test(way)) {
    yield { text: 'List-Unsubscribe begins with another address than https.', place: null };
  }
  if (hasWeb && post !== 'List-Unsubscribe=One-Click') {
    const actual = post === null ? 'missing' : `"${post}"`;
    yield { text: `List-Unsubscribe-Post is ${actual}; expected List-Unsubscribe=One-Click.`, place: null };
  }
}

export const listHeaders = listRule({
  id: 'mail/list-headers',
  checks: 'A message of a list can be unsubscribed from with one click, and its list headers are not folded.',
  standard: rfc(8058, '3.1'),
  severity: 'error',
  hint: 'Gmail and Yahoo show their own unsubscribe button only where these headers are right.',
  *check(mail) {
    yield* unsubscribeFlaws(mail);
    const id = headerOf(mail, 'List-ID');
    if (id !== null && !/^(?:[^<>]* )?<[\w-]+(?:\.[\w-]+)+>$/u.test(id)) {
      yield { text: `List-ID is "${id}"; expected <name.example.org>.`, place: null };
    }
    for (const { name, raw } of listNames.flatMap((list) => headersNamed(mail, list))) {
      if (/\n/u.test(raw)) yield { text: `The header ${name} is folded.`, place: null };
    }
  },
});
