import type { Block, ListItem } from '../article/block.ts';

/** Gives blocks and list items their ids `b1`, `b2`, … in document order, each before what is inside it. */
export function numberBlocks(blocks: readonly Block[]): readonly Block[] {
  let count = 0;
  const next = (): string => `b${++count}`;
  const numberItem = (item: ListItem): ListItem => ({ ...item, id: next(), body: numberAll(item.body) });
  const numberBlock = (block: Block): Block => {
    const numbered = { ...block, id: next() };
    if (numbered.kind === 'blockQuotation') return { ...numbered, body: numberAll(numbered.body) };
    if (numbered.kind === 'list') return { ...numbered, items: numbered.items.map(numberItem) };
    return numbered;
  };
  const numberAll = (all: readonly Block[]): readonly Block[] => all.map(numberBlock);
  return numberAll(blocks);
}
