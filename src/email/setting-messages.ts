import type { Config } from '../config/config.ts';
import type { Edition } from '../edition/edition.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import { webLink } from './edition-links.ts';

/** One message for each setting that is missing and that an email needs: it says what the email leaves out. */
export function settingMessages(edition: Edition, config: Config): readonly Message[] {
  const { article, narration } = edition;
  const isUnlinked = config.baseUrl === null && (narration !== null || webLink(edition, config) === null);
  const canLeave = config.unsubscribeUrl !== null || config.unsubscribeMail !== null;
  return [
    config.sender === null ? report('email-sender-missing', undefined) : null,
    config.publisher === null && article.publisher === null
      ? report('email-publisher-missing', undefined)
      : null,
    isUnlinked ? report('email-base-url-missing', undefined) : null,
    canLeave ? null : report('email-unsubscribe-missing', undefined),
    config.postalAddress === null ? report('email-postal-address-missing', undefined) : null,
    config.listId === null ? report('email-list-id-missing', undefined) : null,
  ].filter((message) => message !== null);
}
