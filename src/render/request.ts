/** What a render is asked for, what it needs, and what comes of it. Shared by the command and the library. */
import type { SourceText } from '../article/source.ts';
import type { PieceEncoder } from '../audio/mp3/piece-encoder.ts';
import type { Report } from '../check/report.ts';
import type { Config } from '../config/config.ts';
import type { ThemeSource } from '../email/theme.ts';
import type { Message } from '../errors/message.ts';
import type { CacheStore } from '../ports/cache-store.ts';
import type { CastBook } from '../ports/cast-book.ts';
import type { Digest } from '../ports/digest.ts';
import type { OutputFolders } from '../ports/files.ts';
import type { Progress } from '../ports/progress.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';
import type { ServedType } from '../read/read-articles.ts';
import type { SourcedReading } from '../read/reader.ts';
import type { LexiconEntry } from '../script/lexicon.ts';
import type { KeptVoices } from '../voice/cast-file.ts';

/** The renditions that can be asked for one by one. `article.json` and `report.json` always come with them. */
export const parts = ['email', 'script', 'audio'] as const;
export type Part = (typeof parts)[number];

export interface SourceRequest {
  /** What to call the source in messages: a path, or "standard input". */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** "text", "markdown", …; null to tell by name and content. */
  readonly format: string | null;
  /** Where the article stands on the web, where the source does not say so itself. */
  readonly url: string | null;
  /** Of several articles in the source the one that is meant, by its number from 1 on; null or absent for the only one. */
  readonly entry?: number | null;
  /** The article itself, where it has been read already: one of several, for which the source is not read again. */
  readonly article?: SourcedReading;
  /** What the server said of the source that it came from; absent for files. */
  readonly served?: ServedType;
  /** What a person corrected, in a file beside the article; absent or null where there is none. */
  readonly corrections?: SourceText | null;
}

export interface RenderRequest {
  readonly source: SourceRequest;
  /** The name of the edition's folder, which may depend on the headline; the same at every call. */
  readonly slug: (headline: string) => string;
  /** Null for the date of SOURCE_DATE_EPOCH, or else of the article. */
  readonly date: string | null;
  readonly only: readonly Part[];
  readonly config: Config;
  /** A script that a person has edited; absent or null for the one that was published, where they did. */
  readonly script?: SourceText | null;
}

interface Theme extends ThemeSource {
  readonly cover: Uint8Array | null;
}

export interface RenderTools {
  /** Names this build of Lectern and the engines at hand: what others made is made again. */
  readonly build: string;
  readonly folders: OutputFolders;
  readonly cache: CacheStore;
  readonly digest: Digest;
  /** How names are said, as the project's lexicons have it. */
  readonly lexicon: readonly LexiconEntry[];
  /** Where speakers keep their voices from edition to edition; null where they do not. */
  readonly castBook: CastBook | null;
  /** The engine that reads an article of a language, the same at every call, and what there is to say about it. */
  readonly engine: (
    language: string,
  ) => Promise<{ readonly engine: SpeechEngine; readonly messages: readonly Message[] }>;
  /** Encodes audio in this thread where none is given. */
  readonly encoder?: PieceEncoder;
  readonly theme: Theme;
  readonly sourceDateEpoch: string | null;
  readonly toUtc: (iso: string | number) => string | null;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

export interface RenderedFile {
  readonly name: string;
  readonly byteLength: number;
}

export interface Rendering {
  readonly slug: string;
  readonly headline: string;
  /** Where the folder was published. */
  readonly folder: string;
  readonly files: readonly RenderedFile[];
  /** Null where no audio was made. */
  readonly durationMs: number | null;
  readonly messages: readonly Message[];
  readonly report: Report;
  /** The lines of the cast file that the voices depend on, and their engine; null where speakers keep no voices. */
  readonly cast: { readonly engine: string; readonly voices: KeptVoices } | null;
  /** True where nothing had to be done: the folder already held exactly this. */
  readonly unchanged: boolean;
}
