/** What the pipeline needs of a file system: sources to read, folders that appear whole or not at all. */

export interface SourceFiles {
  /** @throws AppError `source-missing`, `source-is-folder`, `source-unreadable`, `source-too-large` */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
}

/** A file that is written piece by piece. */
export interface FileSink {
  /** The chunk is not looked at again once the promise has settled. */
  write(chunk: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** How much of a file is read at once, where it need not be in memory as a whole. */
export const chunkBytes = 2 ** 18;

/** A file's content in chunks of `chunkBytes`, but for the last. A chunk holds until the next one is asked for. */
type ReadChunks = (name: string) => AsyncIterable<Uint8Array>;

/** A folder under construction: nothing of it is to be seen at its place before `publish`. */
export interface StagedFolder {
  write(name: string, content: string | Uint8Array): Promise<void>;
  open(name: string): Promise<FileSink>;
  readonly read: (name: string) => Promise<Uint8Array>;
  readonly chunks: ReadChunks;
  /** Swaps the folder in for whatever stood at its place, and gives its path. @throws AppError `out-unwritable` */
  publish(): Promise<string>;
  /** Removes what was written. Safe to call after `publish`, when it does nothing. */
  discard(): Promise<void>;
}

/** A folder that was published. */
export interface PublishedFolder {
  readonly path: string;
  /** The names of its files, in alphabetical order. */
  readonly names: readonly string[];
  readonly read: (name: string) => Promise<Uint8Array>;
  readonly chunks: ReadChunks;
}

export interface OutputFolders {
  /** What stands published under a slug; null where nothing does. */
  published(slug: string): Promise<PublishedFolder | null>;
  /** @throws AppError `out-unwritable` */
  stage(slug: string): Promise<StagedFolder>;
}

/** A rendition's file in memory. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}
