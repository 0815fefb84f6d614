import type { Block, BlockKind, LeadIn } from '../../article/block.ts';
import type { Passage } from '../draft.ts';
import type { OwnWords } from '../own-words/own-words.ts';

/** What a rule knows besides its block. */
export interface BlockContext {
  /** The article's language. */
  readonly language: string;
  readonly own: OwnWords;
  /** The lead-ins of all lists, by the paragraph that they stand in. */
  readonly leadIns: ReadonlyMap<string, readonly LeadIn[]>;
  /** Who says the words of the block quotation around the block; null outside of one. */
  readonly quoted: { readonly speaker: string | null } | null;
  /** The passage of the blocks inside a block, in order. */
  readonly readBlocks: (blocks: readonly Block[], context: BlockContext) => Passage;
}

/** How one kind of block is read. Every word of the block stands in the passage, in order. */
export type BlockRule<K extends BlockKind> = (
  block: Extract<Block, { kind: K }>,
  context: BlockContext,
) => Passage;
