import type { QuoteSpan, Span } from '../../article/span.ts';
import { sliceSpans, textOf } from '../../article/text.ts';

function cutQuote(quote: QuoteSpan, end: number): Span {
  const spans = sliceSpans(quote.spans, 0, end - quote.open.length);
  return { ...quote, spans, close: '' };
}

/** The spans that make up the first `end` units of their text. A quotation that is cut stays open. */
export function cutSpans(spans: readonly Span[], end: number): readonly Span[] {
  const kept: Span[] = [];
  let left = end;
  for (const span of spans) {
    if (left <= 0) break;
    const { length } = textOf([span]);
    if (length <= left) kept.push(span);
    else if (span.kind === 'quote') kept.push(cutQuote(span, left));
    else kept.push(...sliceSpans([span], 0, left));
    left -= length;
  }
  return kept;
}
