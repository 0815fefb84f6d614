import type { Article } from '../article/article.ts';
import type { Block, BlockQuotation, ListItem } from '../article/block.ts';
import type { Span, TextSpan } from '../article/span.ts';

/** `front` is headline and standfirst, `set-off` words of a block quotation, `source` the line that names its source. */
type PassageKind = 'front' | 'heading' | 'paragraph' | 'item' | 'caption' | 'set-off' | 'source';

/** One run of text that quotations are looked for in: the words of a paragraph, a heading, a list item, a caption. */
export interface Passage {
  readonly kind: PassageKind;
  /** The block or list item whose words these are; null for headline and standfirst. */
  readonly block: string | null;
  /** The block quotation that begins with this passage, or whose source this is. */
  readonly quotation: string | null;
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

interface Origin {
  readonly kind: PassageKind;
  readonly block: string | null;
  readonly quotation?: string | null;
}

function passageOf({ kind, block, quotation = null }: Origin, spans: readonly Span[]): Passage {
  const plain = spans.some((span) => span.kind === 'quote') ? unquote(spans) : (spans as readonly TextSpan[]);
  const text = plain.length === 1 ? (plain[0]?.text ?? '') : plain.map((span) => span.text).join('');
  return { kind, block, quotation, spans: plain, text };
}

function passagesOfQuotation({ id, body, source }: BlockQuotation): Passage[] {
  const words = passagesOfBody(body, true);
  const named = source === null ? [] : [passageOf({ kind: 'source', block: null, quotation: id }, source)];
  const [first, ...rest] = words;
  return first === undefined ? named : [{ ...first, quotation: id }, ...rest, ...named];
}

function passagesOfBlock(block: Block | ListItem, setOff: boolean): Passage[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [passageOf({ kind: setOff ? 'set-off' : block.kind, block: block.id }, block.spans)];
    case 'item': {
      const own = passageOf({ kind: setOff ? 'set-off' : 'item', block: block.id }, block.spans);
      return [own, ...passagesOfBody(block.body, setOff)];
    }
    case 'list':
      return block.items.flatMap((item) => passagesOfBlock(item, setOff));
    case 'figure':
    case 'table': {
      const kind = setOff ? 'set-off' : 'caption';
      return block.caption.length > 0 ? [passageOf({ kind, block: block.id }, block.caption)] : [];
    }
    case 'blockQuotation':
      return passagesOfQuotation(block);
    case 'rule':
  }
  return [];
}

const passagesOfBody = (body: readonly Block[], setOff: boolean): Passage[] =>
  body.flatMap((block) => passagesOfBlock(block, setOff));

/** Every passage of an article in reading order, headline and standfirst first. */
export function passagesOf({ headline, standfirst, body }: Article): readonly Passage[] {
  const front = [headline, standfirst].filter((line) => line !== null);
  return [
    ...front.map((line) => passageOf({ kind: 'front', block: null }, line.spans)),
    ...passagesOfBody(body, false),
  ];
}
