import type { Block, TableCell } from '../../article/block.ts';
import { attributeOf, elementsIn, findElement, isElement, type Element } from './dom.ts';
import { placeOfElement, type Setting } from './setting.ts';

const widest = 50;

/** A table of data; null for one that only lays out a page, whose cells are read one after the other. */
export function readTable(element: Element, setting: Setting): readonly Block[] | null {
  const rows = rowsOf(element);
  if (rows.length === 0 || isLayout(element, rows)) return null;
  const read = rows
    .map((row) => readRow(row, setting))
    .filter((row) => row.some(({ spans }) => spans.length > 0));
  if (read.length === 0) return [];
  const width = Math.max(...read.map((row) => row.length));
  const caption = childrenOf(element, ['caption'])[0];
  return [
    {
      kind: 'table',
      id: '',
      place: placeOfElement(element, setting),
      caption: caption === undefined ? [] : setting.readSpans(caption.childNodes, setting),
      rows: read.map((row) => padRow(row, width)),
    },
  ];
}

const childrenOf = (element: Element, names: readonly string[]): readonly Element[] =>
  element.childNodes.filter((node) => isElement(node) && names.includes(node.tagName)) as Element[];

const rowsOf = (table: Element): readonly Element[] =>
  childrenOf(table, ['thead', 'tbody', 'tfoot', 'tr']).flatMap((part) =>
    part.tagName === 'tr' ? [part] : childrenOf(part, ['tr']),
  );

const cellsOf = (row: Element): readonly Element[] => childrenOf(row, ['td', 'th']);

/** Blocks in cells, and tables in tables, are how old pages lay out columns. */
function isLayout(table: Element, rows: readonly Element[]): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return true;
  if (findElement(table, ({ tagName }) => tagName === 'table') !== null) return true;
  const marked = [...elementsIn(table)].some(({ tagName }) => ['th', 'caption', 'thead'].includes(tagName));
  if (marked) return false;
  if (rows.every((row) => cellsOf(row).length <= 1)) return true;
  const blocks = [...elementsIn(table)].filter(({ tagName }) =>
    /^(?:p|h[1-6]|ul|ol|blockquote|figure|hr|form|article)$/.test(tagName),
  );
  const cells = rows.flatMap(cellsOf);
  return rows.length === 1 || blocks.length > cells.length;
}

/** A row's cells; one that spans several columns is followed by empty ones. */
function readRow(row: Element, setting: Setting): readonly TableCell[] {
  const isHead = row.parentNode?.nodeName === 'thead';
  return cellsOf(row).flatMap((cell) => {
    const header = isHead || cell.tagName === 'th';
    const filler = { spans: [], header };
    const span = Number.parseInt(attributeOf(cell, 'colspan') ?? '1', 10);
    const further = Number.isSafeInteger(span) ? Math.min(Math.max(span - 1, 0), widest) : 0;
    return [
      { spans: setting.readSpans(cell.childNodes, setting), header },
      ...Array.from({ length: further }, () => filler),
    ];
  });
}

function padRow(row: readonly TableCell[], width: number): readonly TableCell[] {
  const header = row.every((cell) => cell.header);
  return [...row, ...Array.from({ length: width - row.length }, () => ({ spans: [], header }))];
}
