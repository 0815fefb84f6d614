import type { Place } from '../errors/message.ts';

/** [start, end) in the decoded source: UTF-16 units, the byte order mark not counted, line endings as they are. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The decoded text that an article was read from. */
export interface SourceText {
  /** What to call it in messages: a path, or "standard input". */
  readonly name: string;
  readonly text: string;
}

/** Line and column of an offset. `\n`, `\r\n` and a lone `\r` end a line. */
export function placeAt(source: SourceText, offset: number): Place {
  const before = source.text.slice(0, offset);
  const lines = before.split(/\r\n|\r(?!\n)|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}
