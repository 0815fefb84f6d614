import type { Line } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import { sentencesOf } from '../../article/sentence.ts';
import type { TextSpan, Span } from '../../article/span.ts';
import { placeOf, sliceSpans, textOf } from '../../article/text.ts';
import type { Reports } from '../reports.ts';

/** A headline for a source that has none, and the body without the words that went into it. */
export interface ChosenHeadline {
  readonly headline: Line;
  readonly body: readonly Block[];
}

const longestSentence = 160;
const longestCut = 80;

/**
 * Makes a headline where the source has none: the first heading, or the first sentence, moves up; where that sentence
 * is too long, its first words are repeated. A message says which. Null where the body holds no words.
 */
export function chooseHeadline(body: readonly Block[], reports: Reports): ChosenHeadline | null {
  const at = body.findIndex((block) => firstSpans(block).length > 0);
  const first = body[at];
  if (first === undefined) return null;
  const spans = firstSpans(first);
  const text = textOf(spans.slice(0, 200)).slice(0, 2 * longestSentence);
  const end = first.kind === 'heading' ? textOf(spans).length : (sentencesOf(text)[0]?.[1] ?? text.length);
  const canMove = first.kind === 'heading' || (first.kind === 'paragraph' && end <= longestSentence);
  const headline = makeLine(sliceSpans(spans, 0, canMove ? end : endOfCut(text)));
  const chosen = textOf(headline.spans);
  reports.add(canMove ? 'headline-missing' : 'headline-repeats-text', { chosen }, headline.place.start);
  if (!canMove) return { headline, body };
  const gap = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const left = sliceSpans(spans, end + gap, Infinity);
  const rest = left.length === 0 ? [] : [{ ...first, spans: left, place: placeOf(left) }];
  return { headline, body: body.toSpliced(at, 1, ...rest) };
}

const makeLine = (spans: readonly TextSpan[]): Line => ({ spans, place: placeOf(spans) });

const onlyText = (spans: readonly Span[]): readonly TextSpan[] =>
  spans.filter((span) => span.kind === 'text');

type SpansOf = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly Span[] };

const spansByKind: SpansOf = {
  heading: ({ spans }) => spans,
  paragraph: ({ spans }) => spans,
  blockQuotation: ({ body }) => body.map(firstSpans).find((spans) => spans.length > 0) ?? [],
  list: ({ items }) => items.find(({ spans }) => spans.length > 0)?.spans ?? [],
  figure: ({ caption }) => caption,
  table: ({ rows }) => rows.flat().find(({ spans }) => spans.length > 0)?.spans ?? [],
  rule: () => [],
};

/** The first running text in a block. */
const firstSpans = (block: Block): readonly TextSpan[] =>
  onlyText((spansByKind[block.kind] as (block: Block) => readonly Span[])(block));

function endOfCut(text: string): number {
  if (text.length <= longestCut) return text.length;
  const blank = text.lastIndexOf(' ', longestCut);
  if (blank > 0) return blank;
  return /[\uD800-\uDBFF]/.test(text[longestCut - 1] ?? '') ? longestCut - 1 : longestCut;
}
