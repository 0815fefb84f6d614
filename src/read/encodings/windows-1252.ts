import { decodeSingleBytes } from './single-bytes.ts';

/** Windows-1252, 0x80 to 0x9F; U+FFFD for the five bytes that have no meaning. Elsewhere it is ISO 8859-1. */
const upperControls = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** The offset of the first byte that Windows-1252 does not define, or -1. */
export const findUndefinedByte = (bytes: Uint8Array): number =>
  bytes.findIndex((byte) => unitOf(byte) === 0xfffd);

/** One byte is one UTF-16 unit. */
export const decodeWindows1252 = (bytes: Uint8Array): string => decodeSingleBytes(bytes, unitOf);

const unitOf = (byte: number): number =>
  byte >= 0x80 && byte <= 0x9f ? upperControls.charCodeAt(byte - 0x80) : byte;
