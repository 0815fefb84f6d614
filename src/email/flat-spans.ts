import type { QuoteSpan, Span, TextSpan } from '../article/span.ts';

function mark(text: string, { place }: QuoteSpan): readonly TextSpan[] {
  if (text === '') return [];
  return [{ kind: 'text', text, place, emphasis: 'none', href: null, language: null }];
}

/** Running text with its quotation marks as text in their places. */
export const flatSpans = (spans: readonly Span[]): readonly TextSpan[] =>
  spans.flatMap((span) =>
    span.kind === 'text' ? [span] : [...mark(span.open, span), ...span.spans, ...mark(span.close, span)],
  );
