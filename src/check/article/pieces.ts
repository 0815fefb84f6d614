/** The article in pieces, in the order in which every rendition has to have them. */
import type { Article } from '../../article/article.ts';
import type { Block, ListItem } from '../../article/block.ts';
import type { Span, TextSpan } from '../../article/span.ts';
import { textOf } from '../../article/text.ts';
import { lettersOf } from './letters.ts';

/** A block, or a part of one, whose words stand together. */
export interface Piece {
  /** The words as the article has them, for messages. */
  readonly text: string;
  /** Their letters, cut where a rendition may put in words of its own: behind a link, to say where it goes. */
  readonly chunks: readonly string[];
}

const flat = (spans: readonly Span[]): readonly TextSpan[] =>
  spans.flatMap((span) => (span.kind === 'text' ? [span] : span.spans));

function chunksOf(spans: readonly Span[]): readonly string[] {
  const chunks: { href: string | null; text: string }[] = [];
  for (const { href, text } of flat(spans)) {
    const last = chunks.at(-1);
    if (last?.href === href) last.text += text;
    else chunks.push({ href, text });
  }
  return chunks.map(({ text }) => lettersOf(text)).filter((letters) => letters !== '');
}

const pieceOf = (spans: readonly Span[]): Piece => ({ text: textOf(spans), chunks: chunksOf(spans) });
const pieceOfText = (text: string | null): Piece => ({
  text: text ?? '',
  chunks: [lettersOf(text ?? '')].filter((letters) => letters !== ''),
});

type PiecesOf = { readonly [Kind in Block['kind']]: (block: Block & { kind: Kind }) => readonly Piece[] };

const itemPieces = ({ spans, body }: ListItem): readonly Piece[] => [
  pieceOf(spans),
  ...body.flatMap(blockPieces),
];

const pieces: PiecesOf = {
  heading: ({ spans }) => [pieceOf(spans)],
  paragraph: ({ spans }) => [pieceOf(spans)],
  blockQuotation: ({ body, source }) => [...body.flatMap(blockPieces), pieceOf(source ?? [])],
  list: ({ items }) => items.flatMap(itemPieces),
  figure: ({ alt, caption, credit }) => [pieceOfText(alt), pieceOf(caption), pieceOfText(credit)],
  table: ({ caption, rows }) => [pieceOf(caption), ...rows.flat().map(({ spans }) => pieceOf(spans))],
  rule: () => [],
};

function blockPieces<Kind extends Block['kind']>(block: Block & { kind: Kind }): readonly Piece[] {
  return pieces[block.kind](block);
}

/** Headline, standfirst and body; without what has no letters, which can be read out nowhere. */
export function piecesOf({ headline, standfirst, body }: Article): readonly Piece[] {
  const all = [pieceOf(headline.spans), pieceOf(standfirst?.spans ?? []), ...body.flatMap(blockPieces)];
  return all.filter(({ chunks }) => chunks.length > 0);
}
