export type ByteOrder = 'little' | 'big';

const labels: Readonly<Record<ByteOrder, string>> = { little: 'utf-16le', big: 'utf-16be' };

/** Decodes UTF-16 without its byte order mark; what is broken comes out as U+FFFD. */
export const decodeUtf16 = (bytes: Uint8Array, order: ByteOrder): string =>
  new TextDecoder(labels[order]).decode(bytes);

/** The order that a byte order mark tells. */
export function byteOrderMark(bytes: Uint8Array): ByteOrder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  return null;
}

/** The order in which a document of markup begins that has no mark: its "<" is half a unit. */
export function openingByteOrder(bytes: Uint8Array): ByteOrder | null {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'little';
  return bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 ? 'big' : null;
}

/**
 * The order of UTF-16 text that has no mark: every NUL on one side of its pair, and at least half of all pairs with
 * one, as in text of European languages. Null where the pattern is anything less.
 */
export function guessByteOrder(bytes: Uint8Array): ByteOrder | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const nuls: [even: number, odd: number] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = nuls;
  if (Math.max(even, odd) * 4 < bytes.length) return null;
  if (even === 0) return 'little';
  return odd === 0 ? 'big' : null;
}
