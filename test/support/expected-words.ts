import type { Block, ListItem, Table, TableCell } from '../../src/article/block.ts';
import { textOf } from '../../src/article/text.ts';
import { isSaid } from '../../src/script/is-said.ts';

/** What a script has to say of one block, its announcements left out. */
export interface ExpectedWords {
  readonly block: string;
  readonly text: string;
}

/**
 * White space apart, the words that a script reads for blocks, in order. The header of a table's cell that is never said, such
 * as a drawn line, is not said either.
 */
export function expectedWords(blocks: readonly Block[], language: string): readonly ExpectedWords[] {
  return blocks.flatMap((block): readonly ExpectedWords[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [{ block: block.id, text: textOf(block.spans) }];
      case 'blockQuotation':
        return [
          ...expectedWords(block.body, language),
          { block: block.id, text: textOf(block.source ?? []) },
        ];
      case 'list':
        return block.items.flatMap((item, index) =>
          expectedItem(item, block.ordered ? `${block.start + index}.` : '', language),
        );
      case 'figure':
        return [
          {
            block: block.id,
            text: [block.alt, textOf(block.caption), block.credit].filter(Boolean).join(' '),
          },
        ];
      case 'table':
        return [{ block: block.id, text: expectedTable(block, language) }];
      case 'rule':
        return [];
    }
  });
}

const expectedItem = (
  { id, spans, body }: ListItem,
  number: string,
  language: string,
): readonly ExpectedWords[] => [
  { block: id, text: number + textOf(spans) },
  ...expectedWords(body, language),
];

function expectedTable({ caption, rows }: Table, language: string): string {
  const cellText = ({ spans }: TableCell): string => textOf(spans);
  const headers = rows[0]?.every(({ header }) => header) ? rows[0].map(cellText) : null;
  const glue = (text: string, mark: string): string => text + (/[.,;:!?…]$/u.test(text) ? '' : mark);
  const joinRow = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index < cells.length - 1 ? glue(cell, ';') : cell)).join(' ');
  const data = rows.slice(headers === null ? 0 : 1).map((row) =>
    joinRow(
      row.flatMap((cell, column) => {
        const text = cellText(cell);
        if (!isSaid(text, language)) return [];
        const header = headers?.[column] ?? '';
        return [header === '' ? text : `${glue(header, ':')} ${text}`];
      }),
    ),
  );
  return [textOf(caption), ...(headers === null ? [] : [joinRow(headers)]), ...data].join(' ');
}
