import type { Block, BlockQuotation } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import { evenWords, holdsWords } from '../page-facts/compare-words.ts';

/** A page has a few of them; looking further would cost more than linear time. */
const mostOfThem = 50;
const longest = 600;

const paragraphsOf = (blocks: readonly Block[]): string =>
  evenWords(blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.spans) : '')).join(' \n'));

const isShort = ({ body }: BlockQuotation): boolean =>
  body.every((block) => block.kind === 'paragraph' && textOf(block.spans).length < longest);

/**
 * The quotations that are set off with words which a paragraph of the same body has too: who listens would hear them
 * twice, out of their place.
 */
export function findPullQuotes(body: readonly Block[]): ReadonlySet<Block> {
  const quotations = body
    .filter((block) => block.kind === 'blockQuotation')
    .filter(isShort)
    .slice(0, mostOfThem);
  if (quotations.length === 0) return new Set();
  const words = paragraphsOf(body);
  return new Set(quotations.filter((quotation) => holdsWords(words, paragraphsOf(quotation.body))));
}
