import type { Block, BlockKind } from '../../article/block.ts';
import { joinPassages, type Passage } from '../draft.ts';
import { readBlockQuotation } from './block-quotation.ts';
import { readFigure } from './figure.ts';
import { readHeading } from './heading.ts';
import { readList } from './list.ts';
import { readParagraph } from './paragraph.ts';
import type { BlockContext, BlockRule } from './rule-contract.ts';
import { readRule } from './rule.ts';
import { readTable } from './table.ts';

const rules = {
  heading: readHeading,
  paragraph: readParagraph,
  blockQuotation: readBlockQuotation,
  list: readList,
  figure: readFigure,
  table: readTable,
  rule: readRule,
} satisfies { readonly [K in BlockKind]: BlockRule<K> };

/** The blocks in order, each by the rule of its kind. */
export function readBlocks(blocks: readonly Block[], context: BlockContext): Passage {
  return joinPassages(blocks.map((block) => (rules[block.kind] as BlockRule<BlockKind>)(block, context)));
}
