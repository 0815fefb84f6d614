/** Windows-1252, 0x80 to 0x9F. "\0" marks the five bytes that have no meaning. Elsewhere it is ISO 8859-1. */
const upperControls = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** The offset of the first byte that Windows-1252 does not define, or -1. */
export const findUndefinedByte = (bytes: Uint8Array): number =>
  bytes.findIndex((byte) => byte >= 0x80 && byte <= 0x9f && upperControls[byte - 0x80] === '\0');

/** Decodes bytes of which none is undefined; one byte is one UTF-16 unit. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const size = 8192;
  for (let start = 0; start < bytes.length; start += size) {
    const units = Array.from(bytes.subarray(start, start + size), unitOf);
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

const unitOf = (byte: number): number =>
  byte >= 0x80 && byte <= 0x9f ? upperControls.charCodeAt(byte - 0x80) : byte;
