import type { TableCell } from '../../article/block.ts';
import type { TextSpan } from '../../article/span.ts';
import { textOf } from '../../article/text.ts';
import { markSpan, withoutQuotes } from '../cut-text.ts';
import { draftRunningText } from '../draft-running-text.ts';
import { draftOf, endWithPause, ownDraft, type Draft } from '../draft.ts';
import { isSaid } from '../is-said.ts';
import type { BlockRule } from './rule-contract.ts';

type Row = readonly TableCell[];

/**
 * Caption, size, column headers, then row by row, each row one segment in which every cell follows its header: who
 * listens cannot look up to the top of the column. Empty cells and rows are passed over.
 */
export const readTable: BlockRule<'table'> = (
  { id, caption, rows, place },
  { language, own, conventions },
) => {
  const { pauses } = conventions;
  const [first = []] = rows;
  const headers = first.length > 0 && first.every(({ header }) => header) ? first : null;
  const glue = { language, at: { start: place.start, end: place.start } };
  const draft = (spans: readonly TextSpan[]): Draft =>
    draftOf(spans, { kind: 'narration', block: id, ending: 'close', pauseAfterMs: pauses.item });
  const data = rows
    .slice(headers === null ? 0 : 1)
    .map((row) => rowSpans(row, headers, glue))
    .filter((spans) => spans.length > 0);
  const headerSpans = headers === null ? [] : rowSpans(headers, null, glue);
  const size = ownDraft(own.tableSize(data.length, first.length), {
    kind: 'announcement',
    pauseAfterMs: pauses.announcement,
  });
  const whole = [
    ...draftRunningText(caption, { block: id, language, conventions, pauseAfterMs: pauses.sentence }),
    ...(data.length > 0 ? [size] : []),
    ...(headerSpans.length > 0 ? [draft(headerSpans)] : []),
    ...data.flatMap((spans, index) => [
      ownDraft(own.row(index + 1), { kind: 'narration', pauseAfterMs: pauses.label }),
      draft(spans),
    ]),
  ];
  return { pauseBeforeMs: 0, drafts: endWithPause(whole, pauses.paragraph) };
};

interface Glue {
  readonly language: string;
  /** Where the table begins: the place of words that stand nowhere else. */
  readonly at: TextSpan['place'];
}

/** "Country: Norvia; Share: 5%": the cells that have words, behind their headers where there are any. */
function rowSpans(row: Row, headers: Row | null, { language, at }: Glue): readonly TextSpan[] {
  const cells = row.flatMap(({ spans }, column) => {
    const words = withoutQuotes(spans);
    const header = withoutQuotes(headers?.[column]?.spans ?? []);
    if (!isSaid(textOf(words), language)) return [];
    return [isSaid(textOf(header), language) ? [...header, ...glueAfter(header, ': ', at), ...words] : words];
  });
  return cells.flatMap((cell, index) =>
    index < cells.length - 1 ? [...cell, ...glueAfter(cell, '; ', at)] : cell,
  );
}

/** The glue, without its mark where the words before it end in one. */
function glueAfter(spans: readonly TextSpan[], glue: string, at: TextSpan['place']): readonly TextSpan[] {
  const ended = /[.,;:!?…]$/u.test(textOf(spans).slice(-1));
  return markSpan(ended ? ' ' : glue, at);
}
