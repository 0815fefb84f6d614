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
  type Quoted,
} from '../draft.ts';
import { isSaid, itemsSaid } from '../is-said.ts';
import type { BlockContext, BlockRule } from './rule-contract.ts';

/** How many items there are, where that is wanted, then each of them as one segment, however many sentences it has. */
export const readList: BlockRule<'list'> = (list, context) => {
  const { own, language, conventions, readBlocks } = context;
  const { pauses, announceLists } = conventions;
  const count = itemsSaid(list, language).length;
  const announcement = ownDraft(own.count(count, list.holds), {
    kind: 'announcement',
    pauseAfterMs: pauses.announcement,
  });
  const { drafts } = joinPassages([
    { pauseBeforeMs: 0, drafts: count > 0 && announceLists ? [announcement] : [] },
    ...list.items.flatMap((item, index): Passage[] => {
      const draft = itemDraft(item, list.ordered ? list.start + index : null, context);
      return [{ pauseBeforeMs: 0, drafts: draft }, readBlocks(item.body, context)];
    }),
  ]);
  return { pauseBeforeMs: 0, drafts: endWithPause(drafts, pauses.paragraph) };
};

/** The segment of an item's own words and number; none where it has neither. */
function itemDraft(
  { id, spans, place }: ListItem,
  number: number | null,
  { language, own, conventions, quoted }: BlockContext,
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
    quotations: [...(quoted === null ? [] : [quoted.quotation]), ...quotationsOf(spans)],
    label,
    ending: 'close',
    pauseAfterMs: conventions.pauses.item,
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

/** The quotation that all words of an item stand in; none where only some do. */
function quotationsOf(spans: ListItem['spans']): readonly Quoted[] {
  const parts = spans.filter((span) => span.kind === 'quote' || hasWords(span.text));
  const [only] = parts;
  if (parts.length !== 1 || only?.kind !== 'quote') return [];
  return [{ id: only.id, continues: only.attribution.continues }];
}
