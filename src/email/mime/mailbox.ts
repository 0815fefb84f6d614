import type { Mailbox } from '../../config/config.ts';
import { toOneLine } from '../plain-characters.ts';
import { encodeWords, needsNoEncoding } from './encoded-words.ts';

const local = /^[\w!#$%&'*+/=?^`{|}~.-]{1,64}$/u;
const domainName = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u;

/** An address as it is sent, a domain such as "bücher.example" in its ASCII form; null where it has none. */
export function asciiAddress(address: string): string | null {
  const [name = '', domain = '', ...rest] = address.split('@');
  if (rest.length > 0 || !local.test(name) || !URL.canParse(`https://${domain}`)) return null;
  const { hostname, host, pathname } = new URL(`https://${domain}`);
  return host === hostname && pathname === '/' && domainName.test(hostname) ? `${name}@${hostname}` : null;
}

/** `Name <address>` for a From or Reply-To header; the address is one that `asciiAddress` gave. */
export function formatMailbox({ name, address }: Mailbox, column: number): string {
  const shown = toOneLine(name ?? '');
  if (shown === '') return address;
  const quoted = `"${shown.replace(/["\\]/gu, '\\$&')}"`;
  const isShort = column + quoted.length < 76;
  return `${needsNoEncoding(shown) && isShort ? quoted : encodeWords(shown, column)}\r\n <${address}>`;
}
