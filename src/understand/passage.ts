import type { Article } from '../article/article.ts';
import type { Block, ListItem } from '../article/block.ts';
import type { Span, TextSpan } from '../article/span.ts';

export type PassageKind = 'front' | 'heading' | 'paragraph' | 'item' | 'caption' | 'set-off';

/** One run of text that quotations are looked for in: the words of a paragraph, a heading, a list item, a caption. */
export interface Passage {
  readonly kind: PassageKind;
  /** The block or list item whose words these are; null for headline and standfirst. */
  readonly block: string | null;
  readonly spans: readonly TextSpan[];
  /** The spans joined. */
  readonly text: string;
}

/** A quotation's spans with its marks as text again, so that an article can be understood a second time. */
function unquote(spans: readonly Span[]): TextSpan[] {
  return spans.flatMap((span) => {
    if (span.kind === 'text') return [span];
    const { start, end } = span.place;
    const style = { kind: 'text', emphasis: 'none', href: null, language: null } as const;
    const open = { ...style, text: span.open, place: { start: start - span.open.length, end: start } };
    const close = { ...style, text: span.close, place: { start: end, end: end + span.close.length } };
    return [open, ...span.spans, close].filter((part) => part.text !== '');
  });
}

export function passageOf(kind: PassageKind, block: string | null, spans: readonly Span[]): Passage {
  const plain = spans.some((span) => span.kind === 'quote') ? unquote(spans) : (spans as readonly TextSpan[]);
  const text = plain.length === 1 ? (plain[0]?.text ?? '') : plain.map((span) => span.text).join('');
  return { kind, block, spans: plain, text };
}

function passagesOfBlock(block: Block | ListItem, setOff: boolean): Passage[] {
  switch (block.kind) {
    case 'heading':
      return [passageOf('heading', block.id, block.spans)];
    case 'paragraph':
      return [passageOf(setOff ? 'set-off' : 'paragraph', block.id, block.spans)];
    case 'item':
      return [
        passageOf(setOff ? 'set-off' : 'item', block.id, block.spans),
        ...passagesOfBody(block.body, setOff),
      ];
    case 'list':
      return block.items.flatMap((item) => passagesOfBlock(item, setOff));
    case 'figure':
    case 'table':
      return block.caption.length > 0 ? [passageOf('caption', block.id, block.caption)] : [];
    case 'blockQuotation':
      return passagesOfBody(block.body, true);
    case 'rule':
  }
  return [];
}

const passagesOfBody = (body: readonly Block[], setOff: boolean): Passage[] =>
  body.flatMap((block) => passagesOfBlock(block, setOff));

/** Every passage of an article in reading order, headline and standfirst first. */
export function passagesOf(article: Article): readonly Passage[] {
  const front = [article.headline, article.standfirst].filter((line) => line !== null);
  return [
    ...front.map((line) => passageOf('front', null, line.spans)),
    ...passagesOfBody(article.body, false),
  ];
}
