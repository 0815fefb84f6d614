import type { QuoteSpan, Span, TextSpan } from '../article/span.ts';

function mark(text: string, { place }: QuoteSpan): readonly TextSpan[] {
  if (text === '') return [];
  return [{ kind: 'text', text, place, emphasis: 'none', href: null, language: null }];
}

const isText = (span: Span): span is TextSpan => span.kind === 'text';

/** Running text with its quotation marks as text in their places. */
export function flatSpans(spans: readonly Span[]): readonly TextSpan[] {
  if (spans.every(isText)) return spans;
  return spans.flatMap((span) =>
    isText(span) ? [span] : [...mark(span.open, span), ...span.spans, ...mark(span.close, span)],
  );
}
