import type { Block, BlockKind, LeadIn } from '../../article/block.ts';
import type { Conventions } from '../conventions.ts';
import type { Passage, Quoted } from '../draft.ts';
import type { OwnWords } from '../own-words/own-words.ts';

/** A block quotation as the blocks inside it know it. */
export interface BlockQuoted {
  readonly quotation: Quoted;
  readonly speaker: string | null;
}

/** What a rule knows besides its block. */
export interface BlockContext {
  /** The article's language. */
  readonly language: string;
  readonly own: OwnWords;
  /** The lead-ins of all lists, by the paragraph that they stand in. */
  readonly leadIns: ReadonlyMap<string, readonly LeadIn[]>;
  /** The block quotation around the block, and who says its words; null outside of one. */
  readonly quoted: BlockQuoted | null;
  readonly conventions: Conventions;
  /** The passage of the blocks inside a block, in order. */
  readonly readBlocks: (blocks: readonly Block[], context: BlockContext) => Passage;
}

/** How one kind of block is read. Every word of the block stands in the passage, in order. */
export type BlockRule<K extends BlockKind> = (
  block: Extract<Block, { kind: K }>,
  context: BlockContext,
) => Passage;
