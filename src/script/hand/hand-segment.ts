/** script.txt as a person may have edited it: what stands in it, nothing of it judged yet. */
import type { Place } from '../../errors/message.ts';

/** Some words of the file, and where they begin. */
export interface HandWords {
  readonly value: string;
  readonly place: Place;
}

/** One paragraph: its line in brackets, and the words under it. What is not there is null. */
export interface HandSegment {
  readonly id: string;
  readonly kind: string;
  readonly speaker: string;
  readonly voice: HandWords | null;
  readonly pause: HandWords | null;
  /** The line without a sign before it: the article's words. */
  readonly text: HandWords | null;
  /** The line after "=": the words as they are said. */
  readonly said: HandWords | null;
  /** Whether it fitted nothing in the article when the file was written. */
  readonly leftOut: boolean;
  /** Of its line in brackets. */
  readonly place: Place;
}

export interface HandScript {
  /** What to call the file in messages. */
  readonly name: string;
  readonly text: string;
  /** Of the script that was written into the file; null where a person took the line away. */
  readonly mark: string | null;
  readonly segments: readonly HandSegment[];
  /** Of the end of the file. */
  readonly end: Place;
}
