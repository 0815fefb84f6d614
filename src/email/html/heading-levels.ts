import type { Block } from '../../article/block.ts';
import { walkBlocks } from '../../article/walk.ts';

/** The level of each heading, by block id: its own, or one below the heading before it where it would skip one. */
export function headingLevels(body: readonly Block[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let before = 1;
  for (const block of walkBlocks(body)) {
    if (block.kind !== 'heading') continue;
    before = Math.min(block.level, before + 1);
    levels.set(block.id, before);
  }
  return levels;
}
