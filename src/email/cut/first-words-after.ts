import type { Block, ListItem } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import { walkBlocks } from '../../article/walk.ts';
import { takeSentences } from './take-sentences.ts';

function wordsOf(block: Block | ListItem): string {
  if (block.kind === 'figure') return `${block.alt ?? ''} ${textOf(block.caption)}`;
  if (block.kind === 'table')
    return block.rows.map((row) => row.map(({ spans }) => textOf(spans)).join(' ')).join(' ');
  return 'spans' in block ? textOf(block.spans) : '';
}

const allWords = (body: readonly Block[]): string =>
  [...walkBlocks(body)].map(wordsOf).join(' ').replace(/\s+/gu, ' ').trim();

/** The first ten words of what stands after the first `kept` sentences of a body; empty where nothing does. */
export function firstWordsAfter(body: readonly Block[], kept: number): string {
  const before = allWords(takeSentences(body, kept).blocks);
  return allWords(body).slice(before.length).trim().split(' ').slice(0, 10).join(' ');
}
