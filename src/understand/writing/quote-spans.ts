import type { QuoteSpan, Span, TextSpan } from '../../article/span.ts';
import type { Attribution } from '../../article/speaker.ts';
import { placeOf, sliceSpans } from '../../article/text.ts';
import type { Stretch } from '../marks/stretch.ts';
import type { Passage } from '../passage.ts';

/** A stretch that is a quotation, with its id and who says it. */
export interface Quotation {
  readonly id: string;
  readonly stretch: Stretch;
  readonly attribution: Attribution;
}

/** Cuts spans from left to right, so that a passage of many spans and many quotations costs one walk over it. */
function cutter(spans: readonly TextSpan[]): (start: number, end: number) => TextSpan[] {
  if (spans.length === 1) return (start, end) => sliceSpans(spans, start, end);
  let first = 0;
  let offset = 0;
  return (start, end) => {
    while (first < spans.length && offset + (spans[first]?.text.length ?? 0) <= start) {
      offset += spans[first]?.text.length ?? 0;
      first++;
    }
    let [last, covered] = [first, offset];
    while (last < spans.length && covered < end) {
      covered += spans[last]?.text.length ?? 0;
      last++;
    }
    return sliceSpans(spans.slice(first, last), start - offset, end - offset);
  };
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
  const cut = cutter(spans);
  const result: Span[] = [];
  let done = 0;
  for (const quotation of quotations) {
    const { stretch } = quotation;
    for (const span of cut(done, stretch.outerStart)) result.push(span);
    result.push(quoteSpan(text, quotation, cut(stretch.start, stretch.end)));
    done = stretch.outerEnd;
  }
  for (const span of cut(done, text.length)) result.push(span);
  return result;
}
