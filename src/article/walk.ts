import type { Block, ListItem } from './block.ts';

/** Every block in document order, each before the blocks inside it. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block | ListItem> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'blockQuotation') yield* walkBlocks(block.body);
    if (block.kind !== 'list') continue;
    for (const item of block.items) {
      yield item;
      yield* walkBlocks(item.body);
    }
  }
}
