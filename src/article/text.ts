import type { Range } from './source.ts';
import type { Span, TextSpan } from './span.ts';

/** The words as they are read: spans joined, outer quotation marks in their places. */
export function textOf(spans: readonly Span[]): string {
  return spans
    .map((span) => (span.kind === 'text' ? span.text : span.open + textOf(span.spans) + span.close))
    .join('');
}

const isVerbatim = (span: TextSpan): boolean => span.text.length === span.place.end - span.place.start;

/** The part of a span at [start, end) of its text; a replacement is given whole, for it has no parts. */
export function cutSpan(span: TextSpan, start: number, end: number): TextSpan {
  if (start <= 0 && end >= span.text.length) return span;
  const { kind, emphasis, href, language } = span;
  const text = span.text.slice(start, end);
  const place = isVerbatim(span)
    ? { start: span.place.start + start, end: span.place.start + end }
    : span.place;
  return { kind, text, place, emphasis, href, language };
}

/** The spans that make up [start, end) of their joined text. */
export function sliceSpans(spans: readonly TextSpan[], start: number, end: number): TextSpan[] {
  const parts: TextSpan[] = [];
  let offset = 0;
  for (const span of spans) {
    const from = Math.max(0, start - offset);
    const to = Math.min(span.text.length, end - offset);
    if (from < to) parts.push(cutSpan(span, from, to));
    offset += span.text.length;
    if (offset >= end) break;
  }
  return parts;
}

/** Where spans stand in the source, from the start of the first to the end of the last. @throws RangeError on no spans */
export function placeOf(spans: readonly { readonly place: Range }[]): Range {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('placeOf: expected at least one span');
  return { start: first.place.start, end: last.place.end };
}
