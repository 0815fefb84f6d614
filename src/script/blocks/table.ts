import type { TableCell } from '../../article/block.ts';
import type { TextSpan } from '../../article/span.ts';
import { textOf } from '../../article/text.ts';
import { markSpan, withoutQuotes } from '../cut-text.ts';
import { draftRunningText } from '../draft-running-text.ts';
import { draftOf, endWithPause, ownDraft, type Draft } from '../draft.ts';
import {
  ANNOUNCEMENT_PAUSE_MS,
  ITEM_PAUSE_MS,
  LABEL_PAUSE_MS,
  PARAGRAPH_PAUSE_MS,
  SENTENCE_PAUSE_MS,
} from '../pauses.ts';
import type { BlockRule } from './rule-contract.ts';

type Row = readonly TableCell[];

/**
 * Caption, size, column headers, then row by row, each row one segment in which every cell follows its header: who
 * listens cannot look up to the top of the column. Empty cells are passed over.
 */
export const readTable: BlockRule<'table'> = ({ id, caption, rows, place }, { language, own, isSaid }) => {
  const [first = []] = rows;
  const headers = first.length > 0 && first.every(({ header }) => header) ? first : null;
  const data = headers === null ? rows : rows.slice(1);
  const at = { start: place.start, end: place.start };
  const drafts = (spans: readonly TextSpan[], pauseAfterMs: number): readonly Draft[] =>
    spans.length === 0
      ? []
      : [draftOf(spans, { kind: 'narration', block: id, ending: 'close', pauseAfterMs })];
  const size = own.tableSize(data.length, first.length);
  const whole = [
    ...draftRunningText(caption, { block: id, language, pauseAfterMs: SENTENCE_PAUSE_MS }),
    ownDraft(size, { kind: 'announcement', pauseAfterMs: ANNOUNCEMENT_PAUSE_MS }),
    ...drafts(headers === null ? [] : rowSpans(headers, { headers: null, at, isSaid }), ITEM_PAUSE_MS),
    ...data.flatMap((row, index) => [
      ownDraft(own.row(index + 1), { kind: 'narration', pauseAfterMs: LABEL_PAUSE_MS }),
      ...drafts(rowSpans(row, { headers, at, isSaid }), ITEM_PAUSE_MS),
    ]),
  ];
  return { pauseBeforeMs: 0, drafts: endWithPause(whole, PARAGRAPH_PAUSE_MS) };
};

/** "Country: Norvia; Share: 5%": the cells that have words, behind their headers where there are any. */
function rowSpans(
  row: Row,
  {
    headers,
    at,
    isSaid,
  }: {
    readonly headers: Row | null;
    readonly at: TextSpan['place'];
    readonly isSaid: (text: string) => boolean;
  },
): readonly TextSpan[] {
  const cells = row.flatMap(({ spans }, column) => {
    const words = withoutQuotes(spans);
    const header = withoutQuotes(headers?.[column]?.spans ?? []);
    if (!isSaid(textOf(words))) return [];
    return [isSaid(textOf(header)) ? [...header, ...glueAfter(header, ': ', at), ...words] : words];
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
