import type { SourceText } from '../article/source.ts';
import { AppError } from '../errors/app-error.ts';
import { formats } from './formats.ts';
import type { BinaryReader, CollectionReader, Reader, TextReader } from './reader.ts';

export const isBinary = (reader: Reader): reader is BinaryReader => 'readBytes' in reader;

const inText = (reader: Reader): reader is TextReader | CollectionReader => !isBinary(reader);

/** The reader of a format by its name. @throws AppError `format-unknown` */
export function findFormat(format: string): Reader {
  const found = formats.find((reader) => reader.format === format.toLowerCase());
  if (found !== undefined) return found;
  throw AppError.of('format-unknown', { format, known: formats.map((reader) => reader.format) });
}

/** The reader of files that begin like these bytes; null where they may be text. */
export const chooseBinaryReader = (bytes: Uint8Array): BinaryReader | null =>
  formats.filter(isBinary).find((reader) => reader.recognisesBytes(bytes)) ?? null;

/**
 * The reader of a text: of the formats that its media type allows, or else its name, the one that its content looks
 * like, or the only one; else the first that its content looks like.
 * @throws AppError `format-unrecognised`
 */
export function chooseReader(
  { name, text }: SourceText,
  mediaType: string | null = null,
): TextReader | CollectionReader {
  const readers = formats.filter(inText);
  const served = readers.filter(({ mediaTypes = [] }) => mediaTypes.includes(mediaType ?? ''));
  if (served.length === 1 && served[0] !== undefined) return chooseServed(served[0], text);
  const named = readers.filter((reader) => isNamedFor(reader, name));
  const found =
    named.find(({ recognises }) => recognises(text)) ??
    (named.length === 1 ? named[0] : undefined) ??
    readers.find(({ recognises }) => recognises(text));
  if (found !== undefined) return found;
  throw AppError.of('format-unrecognised', {
    name,
    tried: formats.map(({ format, extensions }) => `${format} (${extensions.join(', ')})`),
  });
}

/** Servers call feeds text/html now and then; what shows itself to be another format by its first signs is that one. */
function chooseServed(served: TextReader | CollectionReader, text: string): TextReader | CollectionReader {
  if (served.recognises(text)) return served;
  const telling = formats.filter(inText).filter(({ format }) => format !== 'markdown' && format !== 'text');
  return telling.find(({ recognises }) => recognises(text)) ?? served;
}

const isNamedFor = ({ extensions }: Reader, name: string): boolean =>
  extensions.some((extension) => name.toLowerCase().endsWith(extension));

/** Whether a file's name is that of an article: of any format, or of one. */
export const isNamedForArticle = (name: string, format: string | null): boolean =>
  formats.some(
    (reader) => isNamedFor(reader, name) && (format === null || reader.format === format.toLowerCase()),
  );

/** Whether a file holds what one of the formats looks like that its name stands for. */
export function looksLikeItsName(name: string, bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return formats
    .filter((reader) => isNamedFor(reader, name))
    .some((reader) => (inText(reader) ? reader.recognises(text) : reader.recognisesBytes(bytes)));
}

/** Whether a source's format or name alone tells that it is one article, so that nobody need look inside to count them. */
export function holdsOneArticle(name: string, format: string | null): boolean {
  const readers = formats.filter((reader) =>
    format === null ? isNamedFor(reader, name) : reader.format === format.toLowerCase(),
  );
  return readers.length > 0 && readers.every((reader) => 'read' in reader);
}
