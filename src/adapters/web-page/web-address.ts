import { isIP } from 'node:net';
import { AppError } from '../../errors/app-error.ts';

/** Whether an operand names a place on a network, and no file. "C:\news" is a file. */
export const isWebAddress = (operand: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//iu.test(operand);

/**
 * The address in its one form: "http://0x7f.1/" is "http://127.0.0.1/".
 * @throws AppError `fetch-address-refused`
 */
export function parseWebAddress(written: string, base?: string): URL {
  const refuse = (url: string, reason: string): AppError =>
    AppError.of('fetch-address-refused', { url, reason });
  if (!URL.canParse(written, base)) throw refuse(written.slice(0, 200), 'it is no address');
  const url = new URL(written, base);
  const bare = withoutUser(url);
  if (!['http:', 'https:'].includes(url.protocol)) throw refuse(bare, 'it is neither http nor https');
  // What stands before "@" looks like the host to a person, and is a secret where it is meant.
  if (url.username !== '' || url.password !== '')
    throw refuse(bare, 'it has a user’s name or password in it');
  return url;
}

/** The address for a message, in which no password is repeated. */
function withoutUser(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare.href.slice(0, 200);
}

/** The IP address that a URL names itself, without the brackets of IPv6; null where it has a name to look up. */
export function literalAddress({ hostname }: URL): string | null {
  const address = hostname.replace(/^\[(?<inside>.*)\]$/u, '$<inside>');
  return isIP(address) === 0 ? null : address;
}
