import type { Config, Mailbox } from '../config/config.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import { webTarget } from './link-target.ts';
import { asciiAddress } from './mime/mailbox.ts';

/** The List-Unsubscribe header is one line, of which a mail server takes no more than 998 bytes. */
const longestUrl = 800;

type Unusable = (setting: string, value: string, expected: string) => void;

function usableMailbox(setting: string, mailbox: Mailbox | null, unusable: Unusable): Mailbox | null {
  if (mailbox === null) return null;
  const address = asciiAddress(mailbox.address);
  if (address === null) unusable(setting, mailbox.address, 'a mail address in ASCII letters');
  return address === null ? null : { ...mailbox, address };
}

function usableUnsubscribeUrl(url: string | null, unusable: Unusable): string | null {
  if (url === null) return null;
  const target = webTarget(url);
  if (target !== null && /^https:/iu.test(target) && target.length <= longestUrl && !/[<>]/u.test(target))
    return target;
  unusable('unsubscribeUrl', url, `an https address of at most ${longestUrl} characters`);
  return null;
}

/** The settings without those that no message can carry, with a message for each. */
export function usableSettings(config: Config): {
  readonly config: Config;
  readonly messages: readonly Message[];
} {
  const messages: Message[] = [];
  const unusable: Unusable = (setting, value, expected) => {
    messages.push(report('email-setting-unusable', { setting, value, expected }));
  };
  const mail = config.unsubscribeMail;
  const usable: Config = {
    ...config,
    sender: usableMailbox('sender', config.sender, unusable),
    replyTo: usableMailbox('replyTo', config.replyTo, unusable),
    unsubscribeUrl: usableUnsubscribeUrl(config.unsubscribeUrl, unusable),
    unsubscribeMail:
      usableMailbox('unsubscribeMail', mail === null ? null : { name: null, address: mail }, unusable)
        ?.address ?? null,
  };
  return { config: usable, messages };
}
