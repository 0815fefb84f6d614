/** Making a quotation of words that were taken for none, and plain words of what was taken for a quotation. */
import type { Range } from '../article/source.ts';
import type { QuoteSpan, Span, TextSpan } from '../article/span.ts';
import type { Attribution } from '../article/speaker.ts';
import { placeOf, sliceSpans, textOf } from '../article/text.ts';
import { locateWords } from './find-words.ts';

const marks = /["“”„«»‹›‘’‚「」『』]|''|``/u;
const openBefore = new RegExp(`(?:${marks.source})\\s?$`, 'u');
const opening = new RegExp(`(?<=^|[\\s([—–-])(?:${marks.source})(?=\\S)`, 'gu');
const closing = new RegExp(`(?:${marks.source})(?![\\p{L}\\p{N}])`, 'u');

interface Marked {
  /** The quotation in the text, its marks included, and without them. */
  readonly outer: Range;
  readonly inner: Range;
}

/** The words between the marks around a stretch of a text; the stretch itself where it stands in none. */
function withinMarks(text: string, [start, end]: readonly [number, number]): Marked {
  const before = [...text.slice(0, start).matchAll(opening)].at(-1);
  const tail = text.slice(end);
  const after = closing.exec(tail);
  const bare = { outer: { start, end }, inner: { start, end } };
  if (after === null) return bare;
  const close = end + after.index;
  const directly = openBefore.exec(text.slice(0, start));
  const [open, mark] = directly ? [directly.index, directly[0]] : [before?.index ?? -1, before?.[0] ?? ''];
  if (open < 0 || closing.test(text.slice(open + mark.length, start))) return bare;
  return {
    outer: { start: open, end: close + after[0].length },
    inner: { start: open + mark.length, end: close },
  };
}

/**
 * The spans with the words set out as a quotation, with the marks that stand around them; null where the words do not stand
 * in plain text of one piece.
 */
export function markQuotation(
  spans: readonly Span[],
  words: string,
  quote: { readonly id: string; readonly attribution: Attribution },
): readonly Span[] | null {
  for (const run of runsOf(spans)) {
    const text = textOf(run.spans);
    const found = locateWords(words, text);
    if (found === null) continue;
    const { outer, inner } = withinMarks(text, found);
    const said = sliceSpans(run.spans, inner.start, inner.end);
    const span: QuoteSpan = {
      kind: 'quote',
      ...quote,
      open: text.slice(outer.start, inner.start),
      close: text.slice(inner.end, outer.end),
      spans: said,
      place: placeOf(said),
    };
    return [
      ...spans.slice(0, run.from),
      ...sliceSpans(run.spans, 0, outer.start),
      span,
      ...sliceSpans(run.spans, outer.end, text.length),
      ...spans.slice(run.from + run.spans.length),
    ];
  }
  return null;
}

interface Run {
  readonly from: number;
  readonly spans: readonly TextSpan[];
}

/** The stretches of plain text between quotations. */
function runsOf(spans: readonly Span[]): readonly Run[] {
  const runs: { from: number; spans: TextSpan[] }[] = [];
  for (const [index, span] of spans.entries()) {
    if (span.kind === 'quote') continue;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.spans.length === index) last.spans.push(span);
    else runs.push({ from: index, spans: [span] });
  }
  return runs;
}

const markSpan = (text: string, place: Range): TextSpan[] =>
  text === '' ? [] : [{ kind: 'text', text, place, emphasis: 'none', href: null, language: null }];

/** The spans with the words and marks of the quotations `isPlain` as plain text. */
export function unmarkQuotations(
  spans: readonly Span[],
  isPlain: (quotation: QuoteSpan) => boolean,
): readonly Span[] {
  return spans.flatMap((span, index) => {
    if (span.kind === 'text' || !isPlain(span)) return [span];
    const { open, close, place } = span;
    // A mark may be longer in the source than in the text: it fills the gap between its neighbours.
    const start = spans[index - 1]?.place.end ?? place.start - open.length;
    const end = spans[index + 1]?.place.start ?? place.end + close.length;
    return [
      ...markSpan(open, { start, end: place.start }),
      ...span.spans,
      ...markSpan(close, { start: place.end, end }),
    ];
  });
}
