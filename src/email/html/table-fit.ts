import type { TableCell } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';

/** How a table stands on a phone without scrolling. */
export interface TableFit {
  /** Whether its letters are smaller than those around it. */
  readonly small: boolean;
  /** The narrowest window, in CSS pixels, in which no word has to be broken; null where some word always may have to. */
  readonly wholeFrom: (typeof windows)[number] | null;
}

type Row = readonly TableCell[];

/** The windows that the theme knows: those of phones, and the full width of the email. */
export const windows = [320, 360, 390, 430, 480, 600] as const;
/** Those for which letters are made smaller. */
const commonWindows = [320, 390] as const;
/** What the edges of the page take of a window, and what those of a cell take of the rest. */
const pageEdges = { phone: 40, full: 80 } as const;
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
  const fits = (letters: number, window: number): boolean =>
    em * letters + columns.length * cellEdges <= roomIn(window);
  const isRunning = rows.flat().some(({ spans }) => textOf(spans).length >= runningFrom);
  const small = !isRunning && commonWindows.some((window) => !fits(size, window) && fits(smallSize, window));
  const wholeFrom = windows.find((window) => fits(small ? smallSize : size, window)) ?? null;
  return { small, wholeFrom };
}

const roomIn = (window: number): number => window - (window > 480 ? pageEdges.full : pageEdges.phone);
