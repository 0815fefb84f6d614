/** Writes a message of two forms: RFC 5322, 2045 to 2047, and RFC 2369, 2919, 8058 for mailing lists. */
import type { Config, Mailbox } from '../../config/config.ts';
import { textHeader, tokenHeader } from './header.ts';
import { formatMailDate } from './mail-date.ts';
import { formatMailbox } from './mailbox.ts';
import { formatPart } from './part.ts';

export interface MailMessage {
  readonly slug: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  /** BCP 47. */
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

type Settings = Pick<Config, 'sender' | 'replyTo' | 'listId' | 'unsubscribeUrl' | 'unsubscribeMail'>;

const nobody: Mailbox = { name: null, address: 'sender@example.invalid' };

const mailboxHeader = (name: string, mailbox: Mailbox): string =>
  `${name}: ${formatMailbox(mailbox, name.length + 2)}`;

/** In one line each: some mail programs do not look further than the first. */
function listHeaders({ listId, unsubscribeUrl, unsubscribeMail }: Settings): readonly string[] {
  const web = unsubscribeUrl === null ? [] : [`<${unsubscribeUrl}>`];
  const mail = unsubscribeMail === null ? [] : [`<mailto:${unsubscribeMail}>`];
  const ways = [...web, ...mail].join(', ');
  return [
    ...(listId === null ? [] : [tokenHeader('List-ID', `<${listId}>`)]),
    ...(ways === '' ? [] : [tokenHeader('List-Unsubscribe', ways)]),
    ...(web.length === 0 ? [] : ['List-Unsubscribe-Post: List-Unsubscribe=One-Click']),
  ];
}

/** A draft without a sender opens as one in mail programs, so that nobody sends it from nobody. */
function headersOf({ slug, date, language, subject }: MailMessage, settings: Settings): readonly string[] {
  const sender = settings.sender ?? nobody;
  const domain = sender.address.split('@')[1] ?? '';
  return [
    mailboxHeader('From', sender),
    ...(settings.replyTo === null ? [] : [mailboxHeader('Reply-To', settings.replyTo)]),
    'To: undisclosed-recipients:;',
    textHeader('Subject', subject),
    `Date: ${formatMailDate(date)}`,
    tokenHeader('Message-ID', `<${slug}.${date.replace(/\D/gu, '')}@${domain}>`),
    tokenHeader('Content-Language', language),
    ...listHeaders(settings),
    ...(settings.sender === null ? ['X-Unsent: 1'] : []),
    'MIME-Version: 1.0',
  ];
}

/** email.eml: ASCII with CRLF. The same message gives the same bytes: nothing in it is drawn by chance. */
export function formatMessage(message: MailMessage, settings: Settings): string {
  // "=_" stands in no quoted-printable and no base64 text, so that the boundary stands in no part.
  const boundary = `=_lectern_${message.date.replace(/\D/gu, '')}`;
  return [
    ...headersOf(message, settings),
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    formatPart('plain', message.text),
    `--${boundary}`,
    formatPart('html', message.html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}
