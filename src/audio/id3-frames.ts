/** The bytes of ID3v2.3: https://id3.org/id3v2.3.0. Texts are UTF-16, the one encoding of that version that has every letter. */

/** The byte that says so before a text. */
export const utf16 = 1;
const byteOrderMark = 0xfeff;
const version = [3, 0, 0];

/** Bytes one after the other; a number is one byte. */
export function join(...parts: readonly (Uint8Array | number)[]): Uint8Array {
  const bytes = parts.map((part) => (typeof part === 'number' ? Uint8Array.of(part) : part));
  const joined = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const part of bytes) {
    joined.set(part, length);
    length += part.length;
  }
  return joined;
}

/** Letters of ASCII, a byte each. */
export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A byte order mark and the text, low bytes first. */
export function wide(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, byteOrderMark, true);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 * index + 2, text.charCodeAt(index), true);
  return new Uint8Array(view.buffer);
}

/** A number of four bytes, the highest first. */
export function uint32(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value);
  return new Uint8Array(view.buffer);
}

/** `id` is of four letters. */
export const frame = (id: string, content: Uint8Array): Uint8Array =>
  join(ascii(id), uint32(content.length), 0, 0, content);

export const textFrame = (id: string, text: string): Uint8Array => frame(id, join(utf16, wide(text)));

/** A whole tag. Its length is written with seven bits a byte, so that nothing in it looks like the start of audio. */
export function tagOf(frames: readonly Uint8Array[]): Uint8Array {
  const content = join(...frames);
  const length = [21, 14, 7, 0].map((shift) => (content.length >> shift) & 0x7f);
  return join(ascii('ID3'), ...version, ...length, content);
}
