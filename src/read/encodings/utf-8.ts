/** Decodes UTF-8, its byte order mark left out; null where the bytes are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Decodes UTF-8 whatever comes; each broken sequence becomes U+FFFD. */
export const decodeBrokenUtf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

export const hasUtf8Mark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/**
 * Whether the bytes are UTF-8 whose last character was cut off: valid up to an unfinished sequence at the end, with
 * at least one character outside ASCII before it.
 */
export function isCutUtf8(bytes: Uint8Array): boolean {
  for (let length = 1; length <= Math.min(3, bytes.length); length++) {
    const lead = bytes[bytes.length - length] ?? 0;
    if (lead >= 0x80 && lead < 0xc0) continue;
    const needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    const whole = bytes.subarray(0, bytes.length - length);
    return needs > length && whole.some((byte) => byte >= 0x80) && decodeUtf8(whole) !== null;
  }
  return false;
}

/**
 * Whether the bytes are UTF-8 that was damaged here and there: of the sequences outside ASCII, at least two are whole for
 * one that is not. In text of other encodings hardly any is.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const upper = decodeBrokenUtf8(bytes).match(/[^\0-\x7F]/gu) ?? [];
  const damaged = upper.filter((character) => character === '\uFFFD').length;
  return upper.length - damaged >= 2 * damaged && upper.length > damaged;
}
