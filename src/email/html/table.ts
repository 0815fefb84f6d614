import type { Table, TableCell } from '../../article/block.ts';
import type { HtmlSetting } from './setting.ts';
import { fitTable, windows } from './table-fit.ts';
import type { CellView, TableView } from './views.ts';
import { wordsView, wordsViewOrNull } from './words-view.ts';

type Row = readonly TableCell[];

const rowView = (row: Row, scope: 'col' | 'row', setting: HtmlSetting): readonly CellView[] =>
  row.map(({ spans, header }) => ({ scope: header ? scope : null, words: wordsView(spans, setting) }));

/** A data table whose headers a screen reader reads with each cell. */
export function tableView({ rows, caption }: Table, setting: HtmlSetting): TableView {
  const [first = []] = rows;
  const { small, wholeFrom } = fitTable(rows);
  const hasHead = first.length > 0 && first.every(({ header }) => header);
  return {
    kind: 'table',
    data: rows.some((row) => row.some(({ header }) => header)),
    small,
    broken: wholeFrom !== windows[0],
    wholeFrom,
    caption: wordsViewOrNull(caption, setting),
    head: hasHead ? rowView(first, 'col', setting) : null,
    rows: rows.slice(hasHead ? 1 : 0).map((row) => rowView(row, 'row', setting)),
  };
}
