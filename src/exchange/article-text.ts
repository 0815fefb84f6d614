import type { Block, ListItem } from '../article/block.ts';
import { textOf } from '../article/text.ts';
import { walkBlocks } from '../article/walk.ts';

/** The words of an article as plain text, a blank line between blocks. */
export const formatPlainText = (blocks: readonly Block[]): string =>
  [...walkBlocks(blocks)]
    .map(wordsOf)
    .filter((words) => words !== '')
    .join('\n\n');

/** The words that a block adds to those inside it. */
function wordsOf(block: Block | ListItem): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return textOf(block.spans);
    case 'item':
      return block.spans.length === 0 ? '' : `- ${textOf(block.spans)}`;
    case 'blockQuotation':
      return block.source === null ? '' : `— ${textOf(block.source)}`;
    case 'figure':
      return [textOf(block.caption) || (block.alt ?? ''), block.credit].filter(Boolean).join(' ');
    case 'table':
      return [
        textOf(block.caption),
        ...block.rows.map((row) => row.map(({ spans }) => textOf(spans)).join(' | ')),
      ]
        .filter(Boolean)
        .join('\n');
    case 'list':
    case 'rule':
      return '';
  }
}

/** Words between white space. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
