import { encodeBase64 } from './base64.ts';
import { encodeQuotedPrintable } from './quoted-printable.ts';

/** Above this share of characters outside ASCII, base64 is the shorter of the two. */
const mostForeign = 0.1;

// oxlint-disable-next-line no-control-regex -- ASCII begins with its controls
const outsideAscii = /[^\u0000-\u007F]/gu;

/** One form of a message: `text/plain` or `text/html`, in UTF-8. Line ends are `\n`; the part's are CRLF. */
export function formatPart(subtype: 'plain' | 'html', content: string): string {
  const foreign = content.match(outsideAscii)?.length ?? 0;
  const isForeign = foreign > content.length * mostForeign;
  return [
    `Content-Type: text/${subtype}; charset=utf-8`,
    `Content-Transfer-Encoding: ${isForeign ? 'base64' : 'quoted-printable'}`,
    '',
    isForeign ? encodeBase64(content.replaceAll('\n', '\r\n')) : encodeQuotedPrintable(content),
  ].join('\r\n');
}
