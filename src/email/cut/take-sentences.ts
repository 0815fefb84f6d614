import type { Block, List, ListItem, Paragraph, Table } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import { cutPlacesOf } from './cut-places.ts';
import { cutSpans } from './cut-spans.ts';

/** As much of something as the sentences that were asked for: null where that is nothing of it. */
interface Taken<T> {
  readonly part: T | null;
  /** How many sentences it holds. A heading, a row, a picture or a rule counts as one. */
  readonly count: number;
}

function takeParagraph(paragraph: Paragraph, most: number): Taken<Paragraph> {
  const places = cutPlacesOf(textOf(paragraph.spans));
  const count = Math.max(1, places.length);
  if (count <= most) return { part: paragraph, count };
  return { part: { ...paragraph, spans: cutSpans(paragraph.spans, places[most - 1] ?? 0) }, count: most };
}

/** An item's own words are never cut: they are one sentence here. */
function takeItem(item: ListItem, most: number): Taken<ListItem> {
  const { blocks, count } = takeSentences(item.body, most - 1);
  return { part: { ...item, body: blocks }, count: count + 1 };
}

function takeEach<T>(parts: readonly T[], most: number, take: (part: T, most: number) => Taken<T>) {
  const taken: T[] = [];
  let count = 0;
  for (const part of parts) {
    if (count >= most) break;
    const next = take(part, most - count);
    if (next.part !== null) taken.push(next.part);
    count += next.count;
  }
  return { taken, count };
}

function takeList(list: List, most: number): Taken<List> {
  const { taken, count } = takeEach(list.items, most, takeItem);
  return { part: { ...list, items: taken }, count };
}

function takeTable(table: Table, most: number): Taken<Table> {
  const rows = table.rows.slice(0, most);
  return { part: { ...table, rows }, count: Math.max(1, rows.length) };
}

function takeBlock(block: Block, most: number): Taken<Block> {
  if (block.kind === 'paragraph') return takeParagraph(block, most);
  if (block.kind === 'list') return takeList(block, most);
  if (block.kind === 'table') return takeTable(block, most);
  if (block.kind !== 'blockQuotation') return { part: block, count: 1 };
  const { blocks, count } = takeSentences(block.body, most);
  const isWhole = countSentences(block.body) <= count;
  return {
    part: { ...block, body: blocks, source: isWhole ? block.source : null },
    count: Math.max(1, count),
  };
}

/** The first `most` sentences of a body, cut at the end of a sentence (of a part of one that is very long), an item or a row. */
export function takeSentences(
  body: readonly Block[],
  most: number,
): { readonly blocks: readonly Block[]; readonly count: number } {
  const { taken, count } = takeEach(body, most, takeBlock);
  return { blocks: taken, count };
}

export const countSentences = (body: readonly Block[]): number => takeSentences(body, Infinity).count;

/** Without headings and rules at the end, which nothing follows. */
export function withoutLooseEnds(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'heading' && kind !== 'rule');
  return blocks.slice(0, last + 1);
}
