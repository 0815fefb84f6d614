import type { TableCell } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';

/** How a table stands on a phone of 320 px without scrolling: as it is, in smaller letters, or with words broken. */
export type TableFit = 'whole' | 'small' | 'broken';

type Row = readonly TableCell[];

/** What the edges of the page leave of 320 px, and what those of a cell take of that. */
const room = 280;
const cellEdges = 10;
/** Widths in em of bold letters in the widest of the fonts that may stand in for Georgia. */
const widths = { wide: 1.05, capital: 0.9, letter: 0.72 } as const;
const size = 16;
const smallSize = 14;
/** Text so long is read on, not looked up: it stays in full size. */
const runningFrom = 80;

function widthOf(word: string): number {
  const wide = word.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  const capital = word.match(/[\p{Lu}mw%@—]/gu)?.length ?? 0;
  return wide * widths.wide + capital * widths.capital + (word.length - wide - capital) * widths.letter;
}

const widest = (cell: TableCell | undefined): number =>
  textOf(cell?.spans ?? [])
    .split(/\s+/u)
    .reduce((width, word) => Math.max(width, widthOf(word)), 0);

export function fitTable(rows: readonly Row[]): TableFit {
  const columns =
    rows[0]?.map((_, column) => rows.reduce((em, row) => Math.max(em, widest(row[column])), 0)) ?? [];
  const em = columns.reduce((sum, width) => sum + width, 0);
  const free = room - columns.length * cellEdges;
  if (em * size <= free) return 'whole';
  const isRunning = rows.flat().some(({ spans }) => textOf(spans).length >= runningFrom);
  return em * smallSize <= free && !isRunning ? 'small' : 'broken';
}
