import type { Page } from '../page/page.ts';
import { rulesAbout, type Flaw } from '../rule.ts';
import { rfc } from '../standards.ts';
import type { PlainText } from '../text/plain-text.ts';
import { decodeBody } from './decode-body.ts';
import type { Mail } from './mail.ts';

interface Parts {
  readonly mail: Mail;
  readonly page: Page | null;
  readonly text: PlainText | null;
}

const partsRule = rulesAbout('email.eml', ({ contents }): Parts | null => {
  const mail = contents['email.eml'];
  return mail === undefined
    ? null
    : { mail, page: contents['email.html'] ?? null, text: contents['email.txt'] ?? null };
});

/** Lines in transit end with CRLF, files may not; what stands after the last line is no part of the words. */
const comparable = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

function* compare(mail: Mail, mediaType: string, file: string | undefined): Generator<Flaw> {
  const part = mail.parts.find((candidate) => candidate.mediaType === mediaType);
  if (part === undefined) return;
  const words = decodeBody(part);
  if (words === null) yield { text: `The ${mediaType} part cannot be decoded.`, place: null };
  else if (file !== undefined && comparable(words) !== comparable(file)) {
    yield { text: `The ${mediaType} part is not the same as its file.`, place: null };
  }
}

export const sameParts = partsRule({
  id: 'mail/same-parts',
  checks: 'The parts can be decoded, and are email.txt and email.html.',
  standard: rfc(2045, '6'),
  severity: 'error',
  hint: 'Render the article again: the files belong to different renderings, or one was edited.',
  *check({ mail, page, text }) {
    yield* compare(mail, 'text/plain', text?.text);
    yield* compare(mail, 'text/html', page?.source.text);
  },
});
