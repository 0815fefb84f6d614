/** Where in the decoded source something stands. Line and column count from 1, `offset` from 0, all in UTF-16 units. */
export interface Place {
  /** The file that it stands in, where that is not the article's own source. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** `error` makes a render exit 1, `warning` only under `--strict`, `info` never. */
export type Severity = 'info' | 'warning' | 'error';

/** Trouble found in content while work goes on. */
export interface Message {
  readonly code: string;
  readonly severity: Severity;
  /** What happened, in a sentence. */
  readonly text: string;
  /** What the reader of the message can do about it. */
  readonly hint: string;
  readonly place: Place | null;
}
