import type { Block } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import { readFrontLine } from '../front/front-line.ts';
import type { LeftOut } from '../html/left-out.ts';
import { evenWords } from '../page-facts/compare-words.ts';
import { chromeLine } from './chrome-lines.ts';
import { findPullQuotes } from './find-pull-quotes.ts';

/** How many blocks at either end may say who wrote the article and when. */
const furthest = 3;

/** The body without the site's own lines, without what is printed a second time, and without headings that nothing follows. */
export function trimBody(blocks: readonly Block[], headline: string, leftOut: LeftOut): readonly Block[] {
  const drop = (block: Block, reason: string): void =>
    leftOut.addWords(wordsOf(block), reason, block.place.start);
  const pullQuotes = findPullQuotes(blocks);
  const kept = blocks.flatMap((block, index) => {
    if (pullQuotes.has(block)) {
      drop(block, 'words of the article set off a second time');
      return [];
    }
    const reason = reasonFor(block, headline, Math.min(index, blocks.length - 1 - index));
    if (reason === null) return trimItems(block, leftOut);
    drop(block, reason);
    return [];
  });
  while (kept.at(-1)?.kind === 'heading' || kept.at(-1)?.kind === 'rule') {
    const last = kept.pop();
    if (last?.kind === 'heading') drop(last, 'a heading that nothing follows');
  }
  while (kept[0]?.kind === 'rule') kept.shift();
  return kept;
}

function reasonFor(block: Block, headline: string, fromEnd: number): string | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return null;
  const text = textOf(block.spans).replace(/\s+/g, ' ');
  const reason = chromeLine(text);
  if (reason !== null) return reason;
  if (block.kind === 'heading' && evenWords(text) === headline) return 'the headline a second time';
  if (fromEnd < furthest && readFrontLine(text) !== null) return 'a byline or a date';
  return /[\p{L}\p{N}]/u.test(text) ? null : 'signs without words';
}

/** A list without the items that are the site's. */
function trimItems(block: Block, leftOut: LeftOut): readonly Block[] {
  if (block.kind !== 'list') return [block];
  const items = block.items.filter((item) => {
    const reason = item.body.length > 0 ? null : chromeLine(textOf(item.spans));
    if (reason !== null) leftOut.addWords(textOf(item.spans), reason, item.place.start);
    return reason === null;
  });
  return items.length === 0 ? [] : [{ ...block, items }];
}

function wordsOf(block: Block): string {
  if (block.kind === 'blockQuotation') return block.body.map(wordsOf).join(' ');
  return 'spans' in block ? textOf(block.spans) : '';
}
