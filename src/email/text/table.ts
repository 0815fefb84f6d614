import type { Table, TableCell } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import { toOneLine } from '../plain-characters.ts';
import type { TextSetting } from './setting.ts';
import { wrap, type Indent } from './wrap.ts';

type Row = readonly TableCell[];

const cellText = ({ spans }: TableCell): string => toOneLine(textOf(spans));

/** "Harbour; Ships: 12; Cargo: 30 t": each cell after the header of its column, so that a row is heard alone. */
const rowText = (row: Row, head: Row | null): string =>
  row
    .map((cell, column) => {
      const header = head?.[column];
      const isNamed = header === undefined || cell.header || cellText(header) === '';
      return isNamed ? cellText(cell) : `${cellText(header)}: ${cellText(cell)}`;
    })
    .join('; ');

/** The caption, the headers of the columns, and a line a row. */
export function tableText({ rows, caption }: Table, _setting: TextSetting, indent: Indent): string {
  const [first = []] = rows;
  const head = first.length > 0 && first.every(({ header }) => header) ? first : null;
  const marked = { first: `${indent.rest}• `, rest: `${indent.rest}  ` };
  return [
    ...(caption.length === 0 ? [] : [wrap(textOf(caption), indent)]),
    ...(head === null ? [] : [wrap(rowText(head, null), indent)]),
    ...rows.slice(head === null ? 0 : 1).map((row) => wrap(rowText(row, head), marked)),
  ].join('\n');
}
