import type { QuoteSpan, Span, TextSpan } from '../../article/span.ts';
import type { Attribution } from '../../article/speaker.ts';
import { cutSpan, placeOf } from '../../article/text.ts';
import type { Stretch } from '../marks/stretch.ts';
import type { Passage } from '../passage.ts';

/** A stretch that is a quotation, with its id and who says it. */
export interface Quotation {
  readonly id: string;
  readonly stretch: Stretch;
  readonly attribution: Attribution;
}

/** Cuts spans from left to right, so that a passage of many spans and many quotations costs one walk over it. */
class Cutter {
  readonly #spans: readonly TextSpan[];
  #first = 0;
  /** Where that span begins in the joined text. */
  #offset = 0;

  constructor(spans: readonly TextSpan[]) {
    this.#spans = spans;
  }

  /** Adds what makes up [start, end) of the joined text to `parts`; `start` is no less than the last time. */
  cut(parts: Span[], start: number, end: number): void {
    let span = this.#spans[this.#first];
    while (span !== undefined && this.#offset + span.text.length <= start) {
      this.#offset += span.text.length;
      span = this.#spans[++this.#first];
    }
    let [next, offset] = [this.#first, this.#offset];
    while (span !== undefined && offset < end) {
      const from = Math.max(0, start - offset);
      const to = Math.min(span.text.length, end - offset);
      if (from < to) parts.push(cutSpan(span, from, to));
      offset += span.text.length;
      span = this.#spans[++next];
    }
  }
}

function quoteSpan(
  text: string,
  { id, stretch, attribution }: Quotation,
  spans: readonly TextSpan[],
): QuoteSpan {
  const open = text.slice(stretch.outerStart, stretch.start);
  const close = text.slice(stretch.end, stretch.outerEnd);
  return { kind: 'quote', id, open, close, spans, place: placeOf(spans), attribution };
}

/** The spans of a passage with its quotations set out; the words and their order stay as they are. */
export function spansWithQuotes({ spans, text }: Passage, quotations: readonly Quotation[]): readonly Span[] {
  if (quotations.length === 0) return spans;
  const cutter = new Cutter(spans);
  const result: Span[] = [];
  let done = 0;
  for (const quotation of quotations) {
    const { stretch } = quotation;
    const words: TextSpan[] = [];
    cutter.cut(result, done, stretch.outerStart);
    cutter.cut(words, stretch.start, stretch.end);
    result.push(quoteSpan(text, quotation, words.slice()));
    done = stretch.outerEnd;
  }
  cutter.cut(result, done, text.length);
  // Without the room that a growing list keeps: an article has thousands of them.
  return result.slice();
}
