import type { Reading } from '../article/reading.ts';
import type { SourceText } from '../article/source.ts';

export interface ReadOptions {
  /** Where the article stands on the web, when the source does not say so itself. */
  readonly url: string | null;
}

/** One form in which articles come. A reader understands no words: quotes, speakers and agreements come later. */
export interface Reader {
  readonly format: string;
  /** File name extensions, with the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Whether the text looks like this format, where no name tells. */
  readonly recognises: (text: string) => boolean;
  readonly read: (source: SourceText, options: ReadOptions) => Promise<Reading>;
}
