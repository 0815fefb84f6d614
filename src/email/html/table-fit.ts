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
const commonWindows = [320, 360, 390] as const;
/** What the edges of the page take of a window, and what those of a cell take of the rest. */
const pageEdges = { phone: 40, full: 80 } as const;
const cellEdges = 10;
/** Widths in em, none narrower, in DejaVu Serif, the widest of the fonts that may stand in for Georgia. */
const widths = { narrow: 0.42, letter: 0.65, capital: 0.89, wide: 1.05 } as const;
/** How much wider bold letters are. */
const boldness = 1.11;
const size = 16;
const smallSize = 14;
/** Text so long is read on, not looked up: it stays in full size. */
const runningFrom = 80;

const narrow = /[ijlft.,:;'’()/!|-]/gu;
const wide = /[mMW%@—œæ\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const capital = /(?![MW])[\p{Lu}w]/gu;

function widthOf(word: string): number {
  const count = (letters: RegExp): number => word.match(letters)?.length ?? 0;
  const [few, most, some] = [count(narrow), count(wide), count(capital)];
  const rest = word.length - few - most - some;
  return few * widths.narrow + rest * widths.letter + some * widths.capital + most * widths.wide;
}

const isBold = ({ header, spans }: TableCell): boolean =>
  header || spans.some((span) => span.kind === 'text' && /strong|both/.test(span.emphasis));

function widest(cell: TableCell | undefined): number {
  if (cell === undefined) return 0;
  const words = textOf(cell.spans).split(/\s+/u).map(widthOf);
  return Math.max(...words) * (isBold(cell) ? boldness : 1);
}

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
