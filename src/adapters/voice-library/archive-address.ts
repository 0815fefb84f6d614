import { AppError } from '../../errors/app-error.ts';

/** Where an archive is fetched from, and how it is known for what was asked for. */
export interface ArchiveAddress {
  readonly url: URL;
  /** In lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** Splits "address#checksum"; the checksum is null where there is none. */
export function splitChecksum(source: string): { readonly place: string; readonly sha256: string | null } {
  const [, place, sha256] = /^(.*)#(?:sha256[:=-])?([0-9a-f]{64})$/iu.exec(source) ?? [];
  return { place: place ?? source, sha256: sha256?.toLowerCase() ?? null };
}

/** @throws AppError `voice-checksum-missing`, `voice-address-refused` */
export function parseArchiveAddress(source: string): ArchiveAddress {
  const { place, sha256 } = splitChecksum(source);
  const url = parseUrl(place);
  if (url === null) throw AppError.of('voice-address-refused', { url: place, problem: 'it is no address' });
  refuseUnsafe(url);
  if (sha256 === null) throw AppError.of('voice-checksum-missing', { url: place });
  return { url, sha256 };
}

/** Where a redirection leads. @throws AppError `voice-address-refused` */
export function redirected(from: URL, location: string): URL {
  const url = parseUrl(location, from);
  if (url === null) throw refused(from, `it points to ${JSON.stringify(location)}, which is no address`);
  refuseUnsafe(url);
  if (isLoopback(url) && !isLoopback(from))
    throw refused(url, `${from.host} must not point to this computer`);
  return url;
}

/** Whether an address means this computer itself. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/u.test(hostname);

function parseUrl(text: string, base?: URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

function refuseUnsafe(url: URL): void {
  if (url.username !== '' || url.password !== '') {
    url.username = url.password = '';
    throw refused(url, 'it holds a name or a password');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url)))
    throw refused(url, 'it does not begin with https:');
}

const refused = (url: URL, problem: string): AppError =>
  AppError.of('voice-address-refused', { url: url.href, problem });
