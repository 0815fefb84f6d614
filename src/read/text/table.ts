import type { TableCell } from '../../article/block.ts';
import type { BlockRule } from './body.ts';
import { cutLine, type Line } from './lines.ts';
import { readMark } from './marks.ts';
import { writeLines } from './running-text.ts';

/** A row under or between others that holds nothing but a drawn line: "|---|---|", "+----+----+". */
const isDrawn = ({ text }: Line): boolean => /^[|+\s:=-]+$/.test(text) && /--|==/.test(text);
const longestRow = 2000;

/** How a table is set: the sign between cells, and whether it also stands at both ends of every row. */
interface Form {
  readonly sign: '|' | '\t';
  readonly framed: boolean;
  readonly width: number;
}

/**
 * Lines whose cells are told apart by bars or tabs, where that is beyond doubt: rows of equal width that are framed,
 * underlined or many.
 */
export const readTable: BlockRule = (lines, at, { writer }) => {
  if (!mayBeRow(lines[at]?.text ?? '')) return null;
  const form = recogniseForm(lines.slice(at, at + 4));
  if (form === null) return null;
  let next = at;
  while (isRow(lines[next], form)) next += 1;
  const own = lines.slice(at, next);
  const rows = own.filter((line) => !isDrawn(line)).map((line) => splitCells(line, form.sign));
  const width = Math.max(...new Set(rows.map((cells) => cells.length)));
  const header = isUnderlined(own) || looksLikeHeaders(rows);
  const readRow = (cells: readonly Line[], index: number): readonly TableCell[] => {
    const isHeader = header && index === 0;
    const filled = cells.map((cell) => ({ spans: writeLines([cell], writer), header: isHeader }));
    return [
      ...filled,
      ...Array.from({ length: width - cells.length }, () => ({ spans: [], header: isHeader })),
    ];
  };
  const place = { start: own[0]?.from ?? 0, end: own.at(-1)?.to ?? 0 };
  return { block: { kind: 'table', id: '', place, caption: [], rows: rows.map(readRow) }, next };
};

const farthestSign = 200;

/** Whether a line has a sign of a table where a row has one. */
function mayBeRow(text: string): boolean {
  const start = text.slice(0, farthestSign + 1);
  return start.includes('|') || start.includes('\t') || text.startsWith('+');
}

/** Tells from the first lines whether a table begins, and how it is set. */
function recogniseForm(head: readonly Line[]): Form | null {
  const blank = head.findIndex(({ text }) => text === '');
  const lines = blank === -1 ? head : head.slice(0, blank);
  const [first, second, third] = lines.filter((line) => !isDrawn(line));
  const sign = first?.text.slice(0, longestRow).includes('|') === true ? '|' : '\t';
  const widthOf = (line: Line | undefined): number =>
    line === undefined ? 0 : splitCells(line, sign).length;
  const width = widthOf(first);
  if (first === undefined || width < 2 || readMark(first.text) !== null) return null;
  const same = [first, second, third].filter((line) => widthOf(line) === width).length;
  const framed = sign === '|' && isFramed(first) && second !== undefined && isFramed(second);
  const underlined = sign === '|' && same > 1 && lines.slice(0, 3).some(isDrawn);
  const isMany = same > 2 && (sign === '\t' || width > 2);
  const isWide = sign === '\t' && same > 1 && width > 2;
  return framed || underlined || isMany || isWide ? { sign, framed, width } : null;
}

function isRow(line: Line | undefined, { sign, framed, width }: Form): boolean {
  if (line === undefined || line.text === '' || line.text.length > longestRow) return false;
  if (sign === '|' && isDrawn(line)) return true;
  return framed ? isFramed(line) : splitCells(line, sign).length === width;
}

const isFramed = ({ text }: Line): boolean => text.length > 2 && text.startsWith('|') && text.endsWith('|');

function splitCells(line: Line, sign: string): readonly Line[] {
  if (line.text.length > longestRow) return [line];
  const start = sign === '|' && line.text.startsWith('|') ? 1 : 0;
  const end = start === 1 && isFramed(line) ? line.text.length - 1 : line.text.length;
  const inner = cutLine(line, start, end);
  let from = 0;
  return inner.text.split(sign).map((cell) => {
    const start = from + (cell.length - cell.trimStart().length);
    const end = Math.max(start, from + cell.trimEnd().length);
    from += cell.length + 1;
    return cutLine(inner, start, end);
  });
}

/** Whether a drawn line stands under the first row. */
function isUnderlined(lines: readonly Line[]): boolean {
  const at = lines.findIndex((line) => !isDrawn(line));
  const under = lines[at + 1];
  return under !== undefined && at + 2 < lines.length && isDrawn(under);
}

/** A first row without a number above rows of which most have one. */
function looksLikeHeaders([first, ...others]: readonly (readonly Line[])[]): boolean {
  const numbered = others.filter((cells) => cells.some(({ text }) => /\d/.test(text)));
  return first?.every(({ text }) => !/\d/.test(text)) === true && numbered.length * 2 > others.length;
}
