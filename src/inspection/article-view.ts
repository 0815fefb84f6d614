/** An article as the inspection page shows it: plain data for its template, one shape a block kind. */
import type { Article } from '../article/article.ts';
import type { Block, BlockKind, List, ListItem, Table } from '../article/block.ts';
import type { QuoteSpan, Span, TextSpan } from '../article/span.ts';
import type { Attribution } from '../article/speaker.ts';

/** Which of the page's hues a speaker has; they come round again, and the speaker's number stands beside each quotation. */
const hues = 8;

interface Voice {
  /** 1, 2, … in the order of first quotation; 0 for nobody. */
  readonly number: number;
  readonly name: string;
  readonly hue: number;
}

interface TextView extends Pick<TextSpan, 'text' | 'href' | 'language'> {
  readonly em: boolean;
  readonly strong: boolean;
}

interface QuoteView extends Pick<QuoteSpan, 'id' | 'open' | 'close'> {
  readonly voice: Voice;
  readonly words: readonly TextView[];
}

type WordsView = readonly (TextView | { readonly quote: QuoteView })[];

interface ItemView {
  readonly words: WordsView;
  readonly blocks: readonly BlockView[];
}

/** A block by its kind, which names its partial. */
type BlockView = { readonly kind: BlockKind } & Readonly<Record<string, unknown>>;

export interface ArticleViewer {
  readonly voiceOf: (attribution: Attribution) => Voice;
  readonly viewBlocks: (blocks: readonly Block[]) => readonly BlockView[];
}

/** Views of the parts of one article. */
export function viewArticle({ speakers }: Article): ArticleViewer {
  const voices = new Map(
    speakers.map(({ id, name }, index): [string, Voice] => [
      id,
      { number: index + 1, name, hue: (index % hues) + 1 },
    ]),
  );
  const nobody: Voice = { number: 0, name: 'nobody named', hue: 0 };
  const voiceOf = ({ speaker }: Attribution): Voice => voices.get(speaker ?? '') ?? nobody;
  const viewWords = (spans: readonly Span[]): WordsView =>
    spans.map((span) =>
      span.kind === 'text'
        ? viewText(span)
        : {
            quote: {
              id: span.id,
              open: span.open,
              close: span.close,
              voice: voiceOf(span.attribution),
              words: span.spans.map(viewText),
            },
          },
    );
  const viewItem = ({ spans, body }: ListItem): ItemView => ({
    words: viewWords(spans),
    blocks: viewBlocks(body),
  });
  const viewList = ({ kind, ordered, start, holds, items }: List): BlockView => ({
    kind,
    ordered,
    start,
    isAgreed: holds === 'agreements',
    items: items.map(viewItem),
  });
  const viewTable = ({ kind, caption, rows }: Table): BlockView => ({
    kind,
    caption: viewWords(caption),
    rows: rows.map((cells, row) =>
      cells.map(({ spans, header }) => ({
        words: viewWords(spans),
        scope: header ? (row === 0 ? 'col' : 'row') : null,
      })),
    ),
  });
  const viewBlocks = (blocks: readonly Block[]): readonly BlockView[] => blocks.map(viewBlock);
  const viewBlock = (block: Block): BlockView => {
    switch (block.kind) {
      case 'heading':
        return { kind: block.kind, level: block.level, words: viewWords(block.spans) };
      case 'paragraph':
        return { kind: block.kind, words: viewWords(block.spans) };
      case 'blockQuotation':
        return {
          kind: block.kind,
          id: block.quote,
          voice: voiceOf(block.attribution),
          blocks: viewBlocks(block.body),
          source: block.source === null ? null : viewWords(block.source),
        };
      case 'list':
        return viewList(block);
      case 'table':
        return viewTable(block);
      case 'figure':
        return { kind: block.kind, alt: block.alt, caption: viewWords(block.caption), credit: block.credit };
      case 'rule':
    }
    return { kind: block.kind };
  };
  return { voiceOf, viewBlocks };
}

const viewText = ({ text, href, language, emphasis }: TextSpan): TextView => ({
  text,
  href,
  language,
  em: emphasis === 'em' || emphasis === 'both',
  strong: emphasis === 'strong' || emphasis === 'both',
});
