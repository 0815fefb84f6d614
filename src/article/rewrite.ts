import type { Block, ListItem } from './block.ts';
import type { Span } from './span.ts';

export interface Rewriting {
  /** Running text by the id of the block or list item that it stands in. */
  readonly spans?: (spans: readonly Span[], owner: string) => readonly Span[];
  /** A block whose own text and inner blocks are rewritten already. */
  readonly block?: (block: Block) => Block;
}

const same = <T>(value: T): T => value;

/** A copy of the blocks with their running text and themselves rewritten, from the inside out; their order stays. */
export function rewriteBlocks(blocks: readonly Block[], rewriting: Rewriting): readonly Block[] {
  const { spans = same, block: rewrite = same<Block> } = rewriting;
  const rewriteItem = (item: ListItem): ListItem => ({
    ...item,
    spans: spans(item.spans, item.id),
    body: rewriteBlocks(item.body, rewriting),
  });
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return rewrite({ ...block, spans: spans(block.spans, block.id) });
      case 'figure':
      case 'table':
        return rewrite({ ...block, caption: spans(block.caption, block.id) });
      case 'list':
        return rewrite({ ...block, items: block.items.map(rewriteItem) });
      case 'blockQuotation':
        return rewrite({ ...block, body: rewriteBlocks(block.body, rewriting) });
      case 'rule':
    }
    return rewrite(block);
  });
}
