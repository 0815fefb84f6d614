/** From bytes to text: the encodings in which articles come, and what is no text at all. */
import { AppError } from '../errors/app-error.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import { placeAt, type SourceText } from '../article/source.ts';
import { decodeText } from './encodings/decode-text.ts';
import { recogniseSignature } from './encodings/signatures.ts';
import { countHidden } from './hidden-characters.ts';

export interface DecodedSource {
  /** The text without its byte order mark, line endings as they are. */
  readonly source: SourceText;
  readonly messages: readonly Message[];
}

/** A sign that is read out: without one there is nothing to read. */
const word = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * Decodes by byte order mark, by the `charset` that a server gave, by what the document says of itself, or else what is
 * neither UTF-8 nor UTF-16 as Windows-1252.
 * @throws AppError `source-empty`, `source-binary`, `source-has-nuls`, `byte-undefined`
 */
export function decodeSource(bytes: Uint8Array, name: string, charset: string | null = null): DecodedSource {
  const kind = recogniseSignature(bytes);
  if (kind !== null) throw AppError.of('source-binary', { name, kind });
  const { text, messages } = decodeText({ name, bytes, charset });
  const source = { name, text };
  if (isBinary(text)) throw AppError.of('source-binary', { name, kind: null });
  if (!word.test(text)) throw AppError.of('source-empty', { name });
  return { source, messages: [...messages, ...reportCharacters(source)] };
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
