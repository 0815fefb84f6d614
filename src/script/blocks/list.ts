import type { ListItem } from '../../article/block.ts';
import { placeOf, textOf } from '../../article/text.ts';
import { markSpan, withoutQuotes } from '../cut-text.ts';
import {
  draftOf,
  endWithPause,
  hasWords,
  joinPassages,
  ownDraft,
  type Draft,
  type Passage,
} from '../draft.ts';
import { ANNOUNCEMENT_PAUSE_MS, ITEM_PAUSE_MS, PARAGRAPH_PAUSE_MS } from '../pauses.ts';
import type { BlockContext, BlockRule } from './rule-contract.ts';

/** How many items there are, then each of them as one segment, however many sentences it has. */
export const readList: BlockRule<'list'> = (list, context) => {
  const items = list.items
    .map((item, index) => readItem(item, { number: list.ordered ? list.start + index : null, context }))
    .filter(({ drafts }) => drafts.length > 0);
  const announcement = ownDraft(context.own.count(items.length, list.holds), {
    kind: 'announcement',
    pauseAfterMs: ANNOUNCEMENT_PAUSE_MS,
  });
  const { drafts } = joinPassages([
    { pauseBeforeMs: 0, drafts: items.length === 0 ? [] : [announcement] },
    ...items,
  ]);
  return { pauseBeforeMs: 0, drafts: endWithPause(drafts, PARAGRAPH_PAUSE_MS) };
};

function readItem(
  item: ListItem,
  { number, context }: { readonly number: number | null; readonly context: BlockContext },
): Passage {
  const own = number !== null || context.isSaid(textOf(item.spans)) ? [itemDraft(item, number, context)] : [];
  return joinPassages([{ pauseBeforeMs: 0, drafts: own }, context.readBlocks(item.body, context)]);
}

function itemDraft({ id, spans, place }: ListItem, number: number | null, context: BlockContext): Draft {
  const words = withoutQuotes(spans);
  const start = spans.length === 0 ? place.start : placeOf(spans).start;
  const label = number === null ? null : { text: `${number}.`, spoken: context.own.itemNumber(number) };
  const numbered = label === null ? [] : markSpan(`${label.text} `, { start, end: start });
  return draftOf([...numbered, ...words], {
    kind: 'item',
    block: id,
    speaker: speakerOf(spans) ?? context.quoted?.speaker ?? null,
    label,
    ending: 'close',
    pauseAfterMs: ITEM_PAUSE_MS,
  });
}

/** Whose voice an item has: a speaker's, where all its words are quoted from one. */
function speakerOf(spans: ListItem['spans']): string | null {
  const speakers = spans.flatMap((span) => {
    if (span.kind === 'quote') return [span.attribution.speaker];
    return hasWords(span.text) ? [null] : [];
  });
  const [first = null] = speakers;
  return speakers.every((speaker) => speaker === first) ? first : null;
}
