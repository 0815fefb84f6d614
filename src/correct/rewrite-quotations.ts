import type { Block } from '../article/block.ts';
import { rewriteBlocks } from '../article/rewrite.ts';
import type { Attribution } from '../article/speaker.ts';

/** A copy of the blocks, every quotation with the id and the attribution that it is given. */
export const rewriteQuotations = (
  blocks: readonly Block[],
  rewrite: (
    id: string,
    attribution: Attribution,
  ) => { readonly id: string; readonly attribution: Attribution },
): readonly Block[] =>
  rewriteBlocks(blocks, {
    spans: (spans) =>
      spans.map((span) =>
        span.kind === 'quote' ? { ...span, ...rewrite(span.id, span.attribution) } : span,
      ),
    block: (block) => {
      if (block.kind !== 'blockQuotation') return block;
      const { id, attribution } = rewrite(block.quote, block.attribution);
      return { ...block, quote: id, attribution };
    },
  });
