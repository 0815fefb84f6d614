import { decodeSingleBytes } from './single-bytes.ts';

/** ISO 8859-16, of Romanian, from 0xA0 on. Below it is ASCII and its controls. */
const upper =
  '\u00A0ĄąŁ€„Š§š©Ș«Ź\u00ADźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ';

export const decodeIso885916 = (bytes: Uint8Array): string =>
  decodeSingleBytes(bytes, (byte) => (byte < 0xa0 ? byte : upper.charCodeAt(byte - 0xa0)));
