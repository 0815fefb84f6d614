/**
 * The article model: what every reader makes, what understanding completes, and what every rendition takes. It is
 * immutable data, JSON through and through, and every node keeps its place in the source.
 */
import type { Block } from './block.ts';
import type { Range } from './source.ts';
import type { Speaker } from './speaker.ts';
import type { Span } from './span.ts';

/** Running text outside the body: the headline, the standfirst. Never empty. */
export interface Line {
  /** Quotations among them, once `understand` has set them out. */
  readonly spans: readonly Span[];
  readonly place: Range;
}

export interface Article {
  /** BCP 47, with a region only where the source states it. Null until `understand` has settled it. */
  readonly language: string | null;
  readonly headline: Line;
  /** The paragraph that the source itself marks as the summary of the article. */
  readonly standfirst: Line | null;
  readonly publisher: string | null;
  /** The names of the authors, without "By". */
  readonly byline: readonly string[];
  /** Where the report was filed from: "Seoul". */
  readonly dateline: string | null;
  /** `YYYY-MM-DD`, or a full ISO 8601 time where the source gives one. */
  readonly published: string | null;
  /** Where the article stands on the web. Always http or https. */
  readonly url: string | null;
  /** In reading order. The headline is not among them. */
  readonly body: readonly Block[];
  /** Everyone who is quoted, in the order of their first quotation. Empty until `understand`. */
  readonly speakers: readonly Speaker[];
}
