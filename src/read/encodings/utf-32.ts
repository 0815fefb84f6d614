/** Whether the bytes are UTF-32 without a byte order mark: three of every four are NUL, the same three throughout. */
export function isUtf32(bytes: Uint8Array): boolean {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return false;
  return [0, 3].some((letter) => bytes.every((byte, index) => (byte === 0) === (index % 4 !== letter)));
}
