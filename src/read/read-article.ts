import { AppError } from '../errors/app-error.ts';
import type { Reading } from '../article/reading.ts';
import type { SourceText } from '../article/source.ts';
import { decodeSource } from './decode.ts';
import { formats } from './formats.ts';
import type { Reader } from './reader.ts';

export interface ReadRequest {
  /** What to call the source in messages; its extension tells the format. */
  readonly name: string;
  /** A name of the table of formats; null to tell it by extension, then by content. */
  readonly format: string | null;
  /** Where the article stands on the web, when that is known. */
  readonly url: string | null;
}

/**
 * Reads an article from bytes, with no understanding of its words yet.
 * @throws AppError `source-empty`, `source-binary`, `source-has-nuls`, `byte-undefined`, `format-unknown`,
 *   `format-unrecognised`, `source-too-nested`
 */
export async function readArticle(
  bytes: Uint8Array,
  request: ReadRequest,
): Promise<Reading & { readonly source: SourceText }> {
  const wanted = request.format === null ? null : findFormat(request.format);
  const { source, messages } = decodeSource(bytes, request.name);
  const reader = wanted ?? recogniseFormat(source);
  const reading = await reader.read(source, { url: request.url });
  return { article: reading.article, messages: [...messages, ...reading.messages], source };
}

function findFormat(format: string): Reader {
  const known = formats.map((reader) => reader.format);
  const found = formats.find((reader) => reader.format === format.toLowerCase());
  if (found === undefined) throw AppError.of('format-unknown', { format, known });
  return found;
}

function recogniseFormat(source: SourceText): Reader {
  const name = source.name.toLowerCase();
  const found =
    formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ??
    formats.find(({ recognises }) => recognises(source.text));
  if (found !== undefined) return found;
  throw AppError.of('format-unrecognised', {
    name: source.name,
    tried: formats.map(({ format, extensions }) => `${format} (${extensions.join(', ')})`),
  });
}
