import type { Block, ListItem } from '../article/block.ts';

interface Counter {
  count: number;
}

const nextId = (counter: Counter): string => `b${++counter.count}`;

function numberItem({ place, spans, body }: ListItem, counter: Counter): ListItem {
  const id = nextId(counter);
  return { kind: 'item', id, place, spans, body: numberAll(body, counter) };
}

// The kinds of which an article has most are written out: a copy by spreading costs several times as much.
function numberBlock(block: Block, counter: Counter): Block {
  const id = nextId(counter);
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', id, place: block.place, spans: block.spans };
    case 'heading':
      return { kind: 'heading', id, level: block.level, place: block.place, spans: block.spans };
    case 'list': {
      const { place, holds, reason, ordered, start, leadIn } = block;
      const items = block.items.map((item) => numberItem(item, counter));
      return { kind: 'list', id, place, holds, reason, ordered, start, leadIn, items };
    }
    case 'blockQuotation':
      return { ...block, id, body: numberAll(block.body, counter) };
    case 'figure':
    case 'table':
    case 'rule':
  }
  return { ...block, id };
}

const numberAll = (blocks: readonly Block[], counter: Counter): readonly Block[] =>
  blocks.map((block) => numberBlock(block, counter));

/** Gives blocks and list items their ids `b1`, `b2`, … in document order, each before what is inside it. */
export const numberBlocks = (blocks: readonly Block[]): readonly Block[] => numberAll(blocks, { count: 0 });
