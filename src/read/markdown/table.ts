import type { Table as MarkdownTable } from 'mdast';
import type { Block, TableCell } from '../../article/block.ts';
import { readInline } from './inline.ts';
import { placeOfNode, type Setting } from './setting.ts';

/** A table; its first row are the headers of its columns. Short rows are filled with empty cells. */
export function readTable(node: MarkdownTable, setting: Setting): readonly Block[] {
  const width = Math.max(...node.children.map(({ children }) => children.length));
  const rows = node.children.map((row, index): readonly TableCell[] => {
    const header = index === 0;
    const cells = row.children.map((cell) => ({ spans: readInline(cell.children, setting), header }));
    return [...cells, ...Array.from({ length: width - cells.length }, () => ({ spans: [], header }))];
  });
  return [{ kind: 'table', id: '', place: placeOfNode(node), caption: [], rows }];
}
