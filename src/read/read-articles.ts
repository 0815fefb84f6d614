/** From bytes to articles: which format it is, and what stands in it. */
import type { Message } from '../errors/message.ts';
import { decodeSource } from './decode.ts';
import { chooseBinaryReader, chooseReader, findFormat, isBinary } from './choose-reader.ts';
import type { BinaryReader, SourcedReading } from './reader.ts';

export interface ReadRequest {
  /** What to call the source in messages; its extension tells the format. */
  readonly name: string;
  /** A name of the table of formats; null to tell it by extension, then by content. */
  readonly format: string | null;
  /** Where the article stands on the web, when that is known. */
  readonly url: string | null;
  /** What the server said of it that it came from; absent for files. */
  readonly served?: ServedType;
}

export interface ServedType {
  /** "text/html", in lower case; null where nothing is said. */
  readonly mediaType: string | null;
  /** The name of its encoding. */
  readonly charset: string | null;
}

/**
 * Reads every article that the bytes hold, in their order, with no understanding of its words yet. There is at least
 * one. An article that cannot be read is named in a message of the first that can.
 * @throws AppError `source-empty`, `source-binary`, `source-has-nuls`, `byte-undefined`, `format-unknown`,
 *   `format-unrecognised`, `source-too-nested`, `articles-missing`, and what the format's reader says of damaged files
 */
export async function readArticles(
  bytes: Uint8Array,
  request: ReadRequest,
): Promise<readonly SourcedReading[]> {
  const wanted = request.format === null ? null : findFormat(request.format);
  const binary = wanted === null ? chooseBinaryReader(bytes) : isBinary(wanted) ? wanted : null;
  if (binary !== null) return readBinary(binary, bytes, request);
  const { source, messages } = decodeSource(bytes, request.name, request.served?.charset ?? null);
  const reader =
    wanted === null || isBinary(wanted) ? chooseReader(source, request.served?.mediaType ?? null) : wanted;
  if ('readAll' in reader) {
    const collection = await reader.readAll(source, { url: request.url });
    return withMessages(collection.articles, [...messages, ...collection.messages]);
  }
  const reading = await reader.read(source, { url: request.url });
  return [{ article: reading.article, messages: [...messages, ...reading.messages], source }];
}

async function readBinary(
  reader: BinaryReader,
  bytes: Uint8Array,
  { name, url }: ReadRequest,
): Promise<readonly SourcedReading[]> {
  const { articles, messages } = await reader.readBytes({ name, bytes }, { url });
  return withMessages(articles, messages);
}

/**
 * What there is to say of a file as a whole is said with its first article. Its places hold in the file, and an
 * article's in its own source, so they are left out.
 */
const withMessages = (
  articles: readonly SourcedReading[],
  messages: readonly Message[],
): readonly SourcedReading[] =>
  articles.map((reading, index) =>
    index > 0 || messages.length === 0
      ? reading
      : {
          ...reading,
          messages: [...messages.map((message) => ({ ...message, place: null })), ...reading.messages],
        },
  );
