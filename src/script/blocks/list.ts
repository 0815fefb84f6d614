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
import { isSaid, itemsSaid } from '../is-said.ts';
import { ANNOUNCEMENT_PAUSE_MS, ITEM_PAUSE_MS, PARAGRAPH_PAUSE_MS } from '../pauses.ts';
import type { BlockContext, BlockRule } from './rule-contract.ts';

/** How many items there are, then each of them as one segment, however many sentences it has. */
export const readList: BlockRule<'list'> = (list, context) => {
  const { own, language, readBlocks } = context;
  const count = itemsSaid(list, language).length;
  const announcement = ownDraft(own.count(count, list.holds), {
    kind: 'announcement',
    pauseAfterMs: ANNOUNCEMENT_PAUSE_MS,
  });
  const { drafts } = joinPassages([
    { pauseBeforeMs: 0, drafts: count === 0 ? [] : [announcement] },
    ...list.items.flatMap((item, index): Passage[] => {
      const draft = itemDraft(item, list.ordered ? list.start + index : null, context);
      return [{ pauseBeforeMs: 0, drafts: draft }, readBlocks(item.body, context)];
    }),
  ]);
  return { pauseBeforeMs: 0, drafts: endWithPause(drafts, PARAGRAPH_PAUSE_MS) };
};

/** The segment of an item's own words and number; none where it has neither. */
function itemDraft(
  { id, spans, place }: ListItem,
  number: number | null,
  { language, own, quoted }: BlockContext,
): readonly Draft[] {
  if (number === null && !isSaid(textOf(spans), language)) return [];
  const words = withoutQuotes(spans);
  const start = spans.length === 0 ? place.start : placeOf(spans).start;
  const label = number === null ? null : { text: `${number}.`, spoken: own.itemNumber(number) };
  const numbered = label === null ? [] : markSpan(`${label.text} `, { start, end: start });
  const draft = draftOf([...numbered, ...words], {
    kind: 'item',
    block: id,
    speaker: speakerOf(spans) ?? quoted?.speaker ?? null,
    label,
    ending: 'close',
    pauseAfterMs: ITEM_PAUSE_MS,
  });
  return [draft];
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
