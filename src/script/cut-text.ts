/** Cuts running text where the voice changes and where sentences end. */
import { sentencesOf } from '../article/sentence.ts';
import type { QuoteSpan, Span, TextSpan } from '../article/span.ts';
import { sliceSpans, textOf } from '../article/text.ts';
import { hasWords } from './draft.ts';
import { partsByInner } from './inner-quotations.ts';

/** A sentence, or the part of one that one voice says. Its text begins and ends without white space. */
export interface Utterance {
  readonly spans: readonly TextSpan[];
  /** The quotation that the words belong to; null for the reporter's own. */
  readonly quote: QuoteSpan | null;
  /** Which of the quotations inside that one they belong to, counted from 1; 0 for none. */
  readonly inner: number;
  /** Where it starts in the text of the whole. */
  readonly start: number;
  /** Whether the sentence ends with it, as far as its own words tell. */
  readonly ends: boolean;
}

/** What one voice says without a break, and where it starts in the text of the whole. */
interface Stretch {
  readonly spans: readonly TextSpan[];
  readonly quote: QuoteSpan | null;
  readonly inner: number;
}

export interface Cuts {
  /** Offsets in the whole text, outside quotations. */
  readonly at?: readonly number[];
  /** Whether quotations inside quotations are cut out as well. */
  readonly inner?: boolean;
}

/** Marks that stand right behind a quotation and belong to the voice that ends there. */
const CLOSERS = /^[.,;:!?…)\]}]+/u;
/** Marks that stand right before a quotation and belong to the voice that begins there. */
const OPENERS = /[([{]+$/u;
const ENDED = /[.!?…:]["'”’»)\]]*$/u;
/** More units than the marks at one end of a text are. */
const FEW = 12;

/**
 * The utterances of running text, in order; joined, they are its text but for white space. Every quotation begins and
 * ends an utterance, whatever its length, and keeps its marks; `cuts` are made besides.
 * A text without words is one utterance, an empty one none.
 */
export function cutText(
  spans: readonly Span[],
  language: string,
  { at: cuts = [], inner: cutsInner = false }: Cuts = {},
): readonly Utterance[] {
  const utterances: Utterance[] = [];
  let offset = 0;
  const stretches = stretchesOf(spans).flatMap((stretch) => (cutsInner ? cutInner(stretch) : [stretch]));
  for (const stretch of joinWordless(moveMarks(stretches))) {
    const { quote, inner } = stretch;
    const text = textOf(stretch.spans);
    const slice = slicerOf(stretch.spans);
    const ranges = sentenceRanges(text, language, quote === null ? cuts.map((cut) => cut - offset) : []);
    for (const [index, [start, end]] of ranges.entries()) {
      const ends = index < ranges.length - 1 || ENDED.test(text.slice(Math.max(start, end - FEW), end));
      utterances.push({ spans: slice(start, end), quote, inner, start: offset + start, ends });
    }
    offset += text.length;
  }
  return utterances;
}

/** Neighbouring text spans are one stretch; a quotation is one of its own, with its marks. */
function stretchesOf(spans: readonly Span[]): readonly Stretch[] {
  const stretches: { spans: TextSpan[]; quote: QuoteSpan | null; inner: number }[] = [];
  for (const span of spans) {
    const last = stretches.at(-1);
    if (span.kind === 'quote') stretches.push({ spans: [...withMarks(span)], quote: span, inner: 0 });
    else if (last === undefined || last.quote !== null)
      stretches.push({ spans: [span], quote: null, inner: 0 });
    else last.spans.push(span);
  }
  return stretches;
}

/** A quotation in the parts that it has where others stand inside of it. */
function cutInner({ spans, quote }: Stretch): readonly Stretch[] {
  if (quote === null) return [{ spans, quote, inner: 0 }];
  const slice = slicerOf(spans);
  const parts = partsByInner(textOf(spans), { open: quote.open, close: quote.close });
  return parts.map(({ start, end, inner }) => ({ spans: slice(start, end), quote, inner }));
}

/** Gives the spans at [start, end) of the joined text. Asked in the order of the text, it takes linear time in all. */
function slicerOf(spans: readonly TextSpan[]): (start: number, end: number) => readonly TextSpan[] {
  const offsets = [0];
  for (const span of spans) offsets.push((offsets.at(-1) ?? 0) + span.text.length);
  let first = 0;
  return (start, end) => {
    while ((offsets[first + 1] ?? Infinity) <= start) first += 1;
    let last = first;
    while ((offsets[last] ?? Infinity) < end) last += 1;
    const before = offsets[first] ?? 0;
    return sliceSpans(spans.slice(first, last), start - before, end - before);
  };
}

/** Running text as text alone, quotation marks in their places. */
export const withoutQuotes = (spans: readonly Span[]): readonly TextSpan[] =>
  spans.flatMap((span) => (span.kind === 'text' ? [span] : withMarks(span)));

function withMarks({ open, close, spans, place }: QuoteSpan): readonly TextSpan[] {
  return [
    ...markSpan(open, { start: place.start, end: place.start }),
    ...spans,
    ...markSpan(close, { start: place.end, end: place.end }),
  ];
}

/** Words that stand for a point of the source rather than for a stretch of it. */
export function markSpan(text: string, place: TextSpan['place']): readonly TextSpan[] {
  return text === '' ? [] : [{ kind: 'text', text, place, emphasis: 'none', href: null, language: null }];
}

function moveMarks(stretches: readonly Stretch[]): readonly Stretch[] {
  const moved = [...stretches];
  for (const [index, stretch] of moved.entries()) {
    const { spans } = stretch;
    const next = moved[index + 1];
    if (next === undefined || depthOf(stretch) === depthOf(next)) continue;
    const [text, nextText] = [textOf(spans), textOf(next.spans)];
    const opens = depthOf(stretch) < depthOf(next);
    const closers = opens ? 0 : (CLOSERS.exec(nextText.slice(0, FEW))?.[0].length ?? 0);
    const openers = opens ? (OPENERS.exec(text.slice(-FEW))?.[0].length ?? 0) : 0;
    const boundary = text.length + closers - openers;
    const both = [...spans, ...next.spans];
    moved[index] = { ...stretch, spans: sliceSpans(both, 0, boundary) };
    moved[index + 1] = { ...next, spans: sliceSpans(both, boundary, text.length + nextText.length) };
  }
  return moved;
}

const depthOf = ({ quote, inner }: Pick<Stretch, 'quote' | 'inner'>): number =>
  quote === null ? 0 : inner === 0 ? 1 : 2;

/** A stretch without words goes to the stretch before it; at the start, to the one after it. */
function joinWordless(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: { spans: TextSpan[]; quote: QuoteSpan | null; inner: number; speaks: boolean }[] = [];
  for (const { spans, quote, inner } of stretches) {
    const last = joined.at(-1);
    const speaks = hasWords(textOf(spans));
    if (last === undefined || (speaks && last.speaks))
      joined.push({ spans: [...spans], quote, inner, speaks });
    else {
      for (const span of spans) last.spans.push(span);
      if (speaks) [last.quote, last.inner] = [quote, inner];
      last.speaks ||= speaks;
    }
  }
  return joined;
}

type TextRange = readonly [start: number, end: number];

/** Sentences, cut at `cuts` too. A sentence without words belongs to the one before it, or else to the one after it. */
function sentenceRanges(text: string, language: string, cuts: readonly number[]): readonly TextRange[] {
  const edges = [
    0,
    ...cuts.filter((cut) => cut > 0 && cut < text.length).toSorted((a, b) => a - b),
    text.length,
  ];
  const ranges = edges.slice(1).flatMap((end, index) => {
    const start = edges[index] ?? 0;
    return sentencesOf(text.slice(start, end), language).map(([a, b]): TextRange => [start + a, start + b]);
  });
  const joined: TextRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const words = (candidate: TextRange): boolean => hasWords(text.slice(...candidate));
    if (last !== undefined && (!words(range) || !words(last)))
      joined[joined.length - 1] = [last[0], range[1]];
    else joined.push(range);
  }
  return joined;
}
