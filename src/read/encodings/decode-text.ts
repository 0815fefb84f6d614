import { placeAt } from '../../article/source.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Message } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';
import { declaredIn, findDeclaration } from './declaration.ts';
import { findEncoding, type Encoding } from './encoding.ts';
import { byteOrderMark, decodeUtf16, guessByteOrder, openingByteOrder, type ByteOrder } from './utf-16.ts';
import { isUtf32 } from './utf-32.ts';
import { decodeBrokenUtf8, decodeUtf8, hasUtf8Mark, isCutUtf8, isMostlyUtf8 } from './utf-8.ts';
import { decodeWindows1252, findUndefinedByte } from './windows-1252.ts';

export interface EncodedSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The label of the encoding that the server gave; null where it gave none, and for files. */
  readonly charset: string | null;
}

export interface DecodedText {
  readonly text: string;
  readonly messages: readonly Message[];
}

/**
 * Decodes by the byte order mark, or else by what the server says, or else by what the document says of itself. What is
 * said wrongly is not followed; without a word of either, it is UTF-8 or UTF-16, or else Windows-1252.
 * @throws AppError `source-has-nuls`, `source-binary` for UTF-32, `byte-undefined`
 */
export function decodeText(source: EncodedSource): DecodedText {
  const { name, bytes, charset } = source;
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { text: decodeUtf16(bytes, marked), messages: [] };
  if (hasUtf8Mark(bytes)) return { text: decodeBrokenUtf8(bytes), messages: [] };
  if (bytes.includes(0) && !hasFewNuls(bytes)) return decodeWithNuls(source);
  const labels = [charset, findDeclaration(bytes)].filter((label) => label !== null);
  const unknown = labels.filter((label) => findEncoding(label) === null);
  const label = labels.find((label) => !unknown.includes(label)) ?? null;
  const encoding = label === null ? null : findEncoding(label);
  const { text, used, messages } = decodeBytes(source, encoding);
  const wrong =
    encoding === null || used === encoding.name
      ? []
      : [report('encoding-declared-wrongly', { name, declared: label ?? '', used })];
  return {
    text,
    messages: [
      ...unknown.map((label) => report('encoding-unknown', { name, label, used })),
      // That it is no UTF-8 is said already.
      ...(wrong.length > 0 ? wrong : messages),
    ],
  };
}

interface DecodedAs extends DecodedText {
  /** The name of the encoding in which the bytes were read. */
  readonly used: string;
}

function decodeBytes(source: EncodedSource, encoding: Encoding | null): DecodedAs {
  const { bytes } = source;
  const utf8 = decodeUtf8(bytes);
  if (encoding !== null && encoding.name !== 'utf-8') {
    const text = encoding.decode(bytes);
    if (!isSurelyUtf8(utf8, text, encoding)) return { text, used: encoding.name, messages: [] };
  }
  if (utf8 !== null) return { text: utf8, used: 'utf-8', messages: [] };
  if (isCutUtf8(bytes) || isMostlyUtf8(bytes)) {
    return { text: decodeBrokenUtf8(bytes), used: 'utf-8', messages: [] };
  }
  return decodeFallback(source);
}

/**
 * Whether bytes are UTF-8 rather than what they are said to be. Text of encodings with one byte a letter is never UTF-8
 * by chance; a few letters of those with two may be.
 */
function isSurelyUtf8(utf8: string | null, text: string, { name, singleByte }: Encoding): boolean {
  const upper = utf8?.match(/[^\0-\x7F]/gu)?.length ?? 0;
  // Where the declaration itself can be read, it is not written in two bytes a letter.
  if (utf8 !== null && name.startsWith('utf-16')) return true;
  return upper > 0 && (singleByte || upper > 3 || text.includes('\uFFFD'));
}

/** Of so many bytes one may be NUL that some program left behind. Browsers pass over it, and so does every reader here, as over other characters that nobody sees. */
const bytesPerNul = 1000;

function hasFewNuls(bytes: Uint8Array): boolean {
  let count = 0;
  for (const byte of bytes) if (byte === 0) count += 1;
  return count * bytesPerNul <= bytes.length;
}

function decodeWithNuls({ name, bytes, charset }: EncodedSource): DecodedText {
  if (isUtf32(bytes)) throw AppError.of('source-binary', { name, kind: 'text in UTF-32' });
  const served = byteOrderOf(charset);
  const order = openingByteOrder(bytes) ?? served ?? guessByteOrder(bytes);
  if (order === null) throw AppError.of('source-has-nuls', { name });
  const text = decodeUtf16(bytes, order);
  const isSaid = served !== null || byteOrderOf(declaredIn(text)) !== null;
  return { text, messages: isSaid ? [] : [report('encoding-utf-16', { name, order })] };
}

function byteOrderOf(label: string | null): ByteOrder | null {
  const name = label === null ? null : findEncoding(label)?.name;
  if (name === 'utf-16be') return 'big';
  return name === 'utf-16le' ? 'little' : null;
}

function decodeFallback({ name, bytes }: EncodedSource): DecodedAs {
  const offset = findUndefinedByte(bytes);
  if (offset === -1) {
    const messages = [report('encoding-windows-1252', { name })];
    return { text: decodeWindows1252(bytes), used: 'windows-1252', messages };
  }
  const before = { name, text: decodeWindows1252(bytes.subarray(0, offset)) };
  const byte = bytes[offset] ?? 0;
  throw AppError.of('byte-undefined', { name, byte, offset }, { place: placeAt(before, offset) });
}
