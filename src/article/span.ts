import type { Range } from './source.ts';
import type { Attribution } from './speaker.ts';

/**
 * A stretch of running text in one style. It is verbatim (`text` is the source at `place`) or it is a replacement that
 * stands for the whole of `place` and cannot be split: one blank for a run of white space, "&" for "&amp;".
 * White space inside is single blanks; a forced line break is "\n". Neighbours join without a blank of their own.
 */
export interface TextSpan {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Range;
  readonly emphasis: 'none' | 'em' | 'strong' | 'both';
  /** http, https or mailto, validated by the reader; null where the text is no link. */
  readonly href: string | null;
  /** BCP 47, where the stretch is in another language than the article. */
  readonly language: string | null;
}

/** Someone's words inside a paragraph. `spans` leave out the outer marks; inner marks and a final comma stay. */
export interface QuoteSpan {
  readonly kind: 'quote';
  /** `q1`, `q2`, … in the order of the body, over quote spans and block quotations; then those of headline and standfirst. */
  readonly id: string;
  /** The marks as printed; empty where a paragraph leaves the quotation open, or the dialect has none. */
  readonly open: string;
  readonly close: string;
  readonly spans: readonly TextSpan[];
  /** From the first unit of `spans` to the end of the last, the outer marks not counted. */
  readonly place: Range;
  readonly attribution: Attribution;
}

export type Span = TextSpan | QuoteSpan;
