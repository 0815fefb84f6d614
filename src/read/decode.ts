/** From bytes to text: the encodings in which articles come, and what is no text at all. */
import { AppError } from '../errors/app-error.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import { placeAt, type SourceText } from '../article/source.ts';
import { recogniseSignature } from './encodings/signatures.ts';
import { byteOrderMark, decodeUtf16, guessByteOrder } from './encodings/utf-16.ts';
import { decodeBrokenUtf8, decodeUtf8, hasUtf8Mark, isCutUtf8 } from './encodings/utf-8.ts';
import { decodeWindows1252, findUndefinedByte } from './encodings/windows-1252.ts';
import { countHidden } from './hidden-characters.ts';

export interface DecodedSource {
  /** The text without its byte order mark, line endings as they are. */
  readonly source: SourceText;
  readonly messages: readonly Message[];
}

/** A sign that is read out: without one there is nothing to read. */
const word = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * Decodes UTF-8 and UTF-16, with or without a byte order mark, and what is neither as Windows-1252.
 * @throws AppError `source-empty`, `source-binary`, `source-has-nuls`, `byte-undefined`
 */
export function decodeSource(bytes: Uint8Array, name: string): DecodedSource {
  const kind = recogniseSignature(bytes);
  if (kind !== null) throw AppError.of('source-binary', { name, kind });
  const { text, messages } = decodeText(bytes, name);
  const source = { name, text };
  if (isBinary(text)) throw AppError.of('source-binary', { name, kind: null });
  if (!word.test(text)) throw AppError.of('source-empty', { name });
  return { source, messages: [...messages, ...reportCharacters(source)] };
}

interface Decoded {
  readonly text: string;
  readonly messages: readonly Message[];
}

function decodeText(bytes: Uint8Array, name: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { text: decodeUtf16(bytes, marked), messages: [] };
  if (bytes.includes(0)) return decodeWithNuls(bytes, name);
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, messages: [] };
  if (hasUtf8Mark(bytes) || isCutUtf8(bytes)) return { text: decodeBrokenUtf8(bytes), messages: [] };
  return decodeFallback(bytes, name);
}

function decodeWithNuls(bytes: Uint8Array, name: string): Decoded {
  const order = guessByteOrder(bytes);
  if (order === null) throw AppError.of('source-has-nuls', { name });
  return { text: decodeUtf16(bytes, order), messages: [report('encoding-utf-16', { name, order })] };
}

function decodeFallback(bytes: Uint8Array, name: string): Decoded {
  const offset = findUndefinedByte(bytes);
  if (offset === -1) {
    return { text: decodeWindows1252(bytes), messages: [report('encoding-windows-1252', { name })] };
  }
  const before = { name, text: decodeWindows1252(bytes.subarray(0, offset)) };
  const byte = bytes[offset] ?? 0;
  throw AppError.of('byte-undefined', { name, byte, offset }, { place: placeAt(before, offset) });
}

/** Text may hold a stray control character; where several stand among few letters, it is no text. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const controls = text.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/g)?.length ?? 0;
  return controls >= 4 && controls * 50 > text.length;
}

function reportCharacters(source: SourceText): readonly Message[] {
  const messages: Message[] = [];
  const damaged = source.text.split('\uFFFD').length - 1;
  if (damaged > 0) {
    const place = placeAt(source, source.text.indexOf('\uFFFD'));
    messages.push(report('characters-damaged', { count: damaged }, place));
  }
  const hidden = countHidden(source.text);
  if (hidden !== null) messages.push(report('characters-hidden', hidden, placeAt(source, hidden.offset)));
  return messages;
}
