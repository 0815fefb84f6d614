import { headerOf, type Entity } from './mail.ts';

const fromHex = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

const decodeQuotedPrintable = (body: string): string =>
  body
    .replaceAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/gu, '')
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/=(?<hex>[\dA-Fa-f]{2})/gu, (_whole, hex: string) => fromHex(hex));

function decodeBase64(text: string): string | null {
  try {
    return atob(text.replaceAll(/\s/gu, ''));
  } catch {
    return null;
  }
}

const decoders: Readonly<Record<string, (body: string) => string | null>> = {
  '7bit': (body) => body,
  '8bit': (body) => body,
  'quoted-printable': decodeQuotedPrintable,
  base64: decodeBase64,
};

const toBytes = (binary: string): Uint8Array =>
  Uint8Array.from(binary, (character) => character.charCodeAt(0));

/** Bytes, one character each, as UTF-8; null where they are not. */
function decodeUtf8Binary(binary: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(toBytes(binary));
  } catch {
    return null;
  }
}

/** The words of a text part; null where its encoding or its UTF-8 is broken. */
export function decodeBody(part: Entity): string | null {
  const encoding = (headerOf(part, 'Content-Transfer-Encoding') ?? '7bit').toLowerCase();
  const decoded = decoders[encoding]?.(part.body) ?? null;
  return decoded === null ? null : decodeUtf8Binary(decoded);
}

const encodedWord = /=\?[^?]+\?(?<encoding>[BbQq])\?(?<text>[^?]*)\?=/gu;
const encodedRun = /(?:=\?[^?]+\?[BbQq]\?[^?]*\?=)+/gu;

/** Encoded words (RFC 2047) in a header as the words that they stand for. */
export function decodeHeader(value: string): string {
  // A careless writer cuts a character between two words: the bytes are joined before they are decoded.
  return value.replaceAll(/(?<=\?=)\s+(?==\?)/gu, '').replaceAll(encodedRun, (run) => {
    const bytes = Array.from(run.matchAll(encodedWord), ({ groups }) => {
      const text = groups?.['text'] ?? '';
      if (groups?.['encoding']?.toUpperCase() === 'B') return decodeBase64(text) ?? '';
      return decodeQuotedPrintable(text.replaceAll('_', ' '));
    });
    return decodeUtf8Binary(bytes.join('')) ?? run;
  });
}
