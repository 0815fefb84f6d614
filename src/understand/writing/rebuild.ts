import type { Block, List, ListItem } from '../../article/block.ts';
import type { Span } from '../../article/span.ts';
import type { Attribution } from '../../article/speaker.ts';

/** What understanding found, by block id; a block that is not in a map stays as it is. */
export interface Findings {
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly blockQuotations: ReadonlyMap<
    string,
    { readonly quote: string; readonly attribution: Attribution }
  >;
  readonly lists: ReadonlyMap<string, Pick<List, 'holds' | 'reason' | 'leadIn'>>;
}

function rebuildItem(item: ListItem, findings: Findings): ListItem {
  const spans = findings.spans.get(item.id);
  if (spans === undefined && item.body.length === 0) return item;
  return { ...item, spans: spans ?? item.spans, body: rebuildBody(item.body, findings) };
}

function rebuildBlock(block: Block, findings: Findings): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const spans = findings.spans.get(block.id);
      return spans === undefined ? block : { ...block, spans };
    }
    case 'figure':
    case 'table':
      return { ...block, caption: findings.spans.get(block.id) ?? block.caption };
    case 'list':
      return {
        ...block,
        ...findings.lists.get(block.id),
        items: block.items.map((item) => rebuildItem(item, findings)),
      };
    case 'blockQuotation':
      return { ...block, ...findings.blockQuotations.get(block.id), body: rebuildBody(block.body, findings) };
    case 'rule':
  }
  return block;
}

/** The body with what was found written into it: the same blocks in the same order. */
export const rebuildBody = (body: readonly Block[], findings: Findings): readonly Block[] =>
  body.map((block) => rebuildBlock(block, findings));
