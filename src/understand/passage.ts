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

const isPlain = (spans: readonly Span[]): spans is readonly TextSpan[] =>
  !spans.some((span) => span.kind === 'quote');

interface Origin {
  readonly kind: PassageKind;
  readonly block: string | null;
  readonly quotation?: string | null;
}

function passageOf({ kind, block, quotation = null }: Origin, spans: readonly Span[]): Passage {
  const plain = isPlain(spans) ? spans : unquote(spans);
  const text = plain.length === 1 ? (plain[0]?.text ?? '') : plain.map((span) => span.text).join('');
  return { kind, block, quotation, spans: plain, text };
}

function gatherBody(passages: Passage[], blocks: readonly Block[], setOff: boolean): void {
  for (const block of blocks) gatherBlock(passages, block, setOff);
}

function gatherBlock(passages: Passage[], block: Block | ListItem, setOff: boolean): void {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      passages.push(passageOf({ kind: setOff ? 'set-off' : block.kind, block: block.id }, block.spans));
      break;
    case 'item':
      passages.push(passageOf({ kind: setOff ? 'set-off' : 'item', block: block.id }, block.spans));
      gatherBody(passages, block.body, setOff);
      break;
    case 'list':
      for (const item of block.items) gatherBlock(passages, item, setOff);
      break;
    case 'figure':
    case 'table':
      if (block.caption.length > 0)
        passages.push(passageOf({ kind: setOff ? 'set-off' : 'caption', block: block.id }, block.caption));
      break;
    case 'blockQuotation':
      gatherQuotation(passages, block);
      break;
    case 'rule':
  }
}

function gatherQuotation(passages: Passage[], { id, body, source }: BlockQuotation): void {
  const at = passages.length;
  gatherBody(passages, body, true);
  const first = passages[at];
  if (first !== undefined) passages[at] = { ...first, quotation: id };
  if (source !== null) passages.push(passageOf({ kind: 'source', block: null, quotation: id }, source));
}

/** Every passage of an article in reading order, headline and standfirst first. */
export function passagesOf({ headline, standfirst, body }: Article): readonly Passage[] {
  const passages: Passage[] = [];
  for (const line of [headline, standfirst])
    if (line !== null) passages.push(passageOf({ kind: 'front', block: null }, line.spans));
  gatherBody(passages, body, false);
  return passages;
}
