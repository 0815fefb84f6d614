import type { TableCell } from '../../article/block.ts';
import type { BlockRule } from './body.ts';
import { cutLine, type Line } from './lines.ts';
import { readMark } from './marks.ts';
import { writeLines } from './running-text.ts';

/** A row under or between others that holds nothing but a drawn line: "|---|---|", "+----+----+". */
const drawn = /^[|+\s:=-]*(?:--|==)[|+\s:=-]*$/;

interface Row {
  readonly line: Line;
  readonly cells: readonly Line[];
}

/**
 * Lines whose cells are told apart by bars or tabs, where that is beyond doubt: every row has as many cells, and the
 * rows are framed, underlined or many.
 */
export const readTable: BlockRule = (lines, at, { writer }) => {
  const text = lines[at]?.text.slice(0, 1000) ?? '';
  const sign = text.includes('|') || drawn.test(text) ? '|' : '\t';
  if (!text.includes(sign) && !drawn.test(text)) return null;
  let next = at;
  while (isRow(lines[next], sign)) next += 1;
  const own = lines.slice(at, next);
  const rows = own
    .filter((line) => !drawn.test(line.text))
    .map((line): Row => ({ line, cells: splitCells(line, sign) }));
  if (!isTable(own, rows, sign)) return null;
  const underlined = drawn.test(own[own[0] === rows[0]?.line ? 1 : 2]?.text ?? '') && rows.length > 1;
  const hasHeaders = underlined || (rows.length > 1 && looksLikeHeaders(rows));
  const block = {
    kind: 'table',
    id: '',
    place: { start: own[0]?.from ?? 0, end: own.at(-1)?.to ?? 0 },
    caption: [],
    rows: rows.map(({ cells }, index) =>
      cells.map((cell): TableCell => ({
        spans: writeLines([cell], writer),
        header: hasHeaders && index === 0,
      })),
    ),
  } as const;
  return { block, next };
};

const isRow = (line: Line | undefined, sign: string): boolean =>
  line !== undefined &&
  line.text !== '' &&
  line.text.length <= 2000 &&
  (drawn.test(line.text) || line.text.includes(sign));

function isTable(lines: readonly Line[], rows: readonly Row[], sign: string): boolean {
  const [width = 0] = rows.map(({ cells }) => cells.length);
  if (
    rows.length < 2 ||
    width < 2 ||
    rows.some(({ cells, line }) => cells.length !== width || readMark(line.text) !== null)
  )
    return false;
  if (sign === '\t') return rows.length >= 3 || width >= 3;
  const framed = rows.every(({ line: { text } }) => text.startsWith('|') && text.endsWith('|'));
  return framed || rows.length < lines.length || (rows.length >= 3 && width >= 3);
}

function splitCells(line: Line, sign: string): readonly Line[] {
  const framed = sign === '|' && line.text.startsWith('|');
  const inner = cutLine(
    line,
    framed ? 1 : 0,
    framed && line.text.endsWith('|') ? line.text.length - 1 : line.text.length,
  );
  let from = 0;
  return inner.text.split(sign).map((cell) => {
    const start = from + (cell.length - cell.trimStart().length);
    const end = Math.max(start, from + cell.trimEnd().length);
    from += cell.length + 1;
    return cutLine(inner, start, end);
  });
}

/** A first row without a number above rows of which most have one. */
function looksLikeHeaders([first, ...others]: readonly Row[]): boolean {
  const numbered = others.filter(({ cells }) => cells.some(({ text }) => /\d/.test(text)));
  return first?.cells.every(({ text }) => !/\d/.test(text)) === true && numbered.length * 2 > others.length;
}
