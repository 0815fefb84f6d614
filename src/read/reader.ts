import type { Origin } from '../article/origin.ts';
import type { Reading } from '../article/reading.ts';
import type { SourceText } from '../article/source.ts';
import type { Message } from '../errors/message.ts';

export interface ReadOptions {
  /** Where the article stands on the web, when the source does not say so itself. */
  readonly url: string | null;
}

interface Format {
  readonly format: string;
  /** File name extensions, with the dot, in lower case. Where several formats share one, the content decides. */
  readonly extensions: readonly string[];
  /** Media types that servers give it, in lower case. Absent where they give none that says more than its content. */
  readonly mediaTypes?: readonly string[];
}

/** A text that is one article. A reader understands no words: quotes, speakers and agreements come later. */
export interface TextReader extends Format {
  /** Whether the text looks like this format, where no name tells. */
  readonly recognises: (text: string) => boolean;
  readonly read: (source: SourceText, options: ReadOptions) => Promise<Reading>;
}

/** A text in which articles stand, one or several, each to be read as a source of its own. */
export interface CollectionReader extends Format {
  readonly recognises: (text: string) => boolean;
  /** @throws AppError where not one article can be read */
  readonly readAll: (source: SourceText, options: ReadOptions) => Promise<Collection>;
}

/** A file that is no text. */
export interface BinaryReader extends Format {
  readonly recognisesBytes: (bytes: Uint8Array) => boolean;
  /** @throws AppError where not one article can be read */
  readonly readBytes: (file: BinarySource, options: ReadOptions) => Promise<Collection>;
}

export interface BinarySource {
  /** What to call it in messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One form in which articles come. */
export type Reader = TextReader | CollectionReader | BinaryReader;

/** An article with the text that all its places hold in. */
export interface SourcedReading extends Reading {
  readonly source: SourceText;
  /** Its number in the file, from 1 on, where a file can hold several. */
  readonly entry?: number;
  readonly origin?: Origin;
}

export interface Collection {
  /** In the order of the file; at least one. */
  readonly articles: readonly SourcedReading[];
  /** What there is to say of the file, such as entries that could not be read. */
  readonly messages: readonly Message[];
}
