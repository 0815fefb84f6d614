import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y;

export interface CharacterReference {
  readonly text: string;
  readonly length: number;
}

/** The character reference at `at`, such as "&amp;" or "&#8212;"; null where none stands. */
export function readCharacterReference(text: string, at: number): CharacterReference | null {
  reference.lastIndex = at;
  const match = reference.exec(text);
  if (match === null) return null;
  const [whole, decimal, hexadecimal, name] = match;
  const decoded =
    name === undefined
      ? fromCode(decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal))
      : decodeNamedCharacterReference(name);
  return decoded === false ? null : { text: decoded, length: whole.length };
}

const fromCode = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code);

/** A text with its references replaced by what they stand for. */
export function decodeReferences(text: string): string {
  return text.replace(/&[#\w]{1,40};/g, (written) => readCharacterReference(written, 0)?.text ?? written);
}
