import { markSpan } from '../cut-text.ts';
import { draftRunningText } from '../draft-running-text.ts';
import { draftOf, endWithPause, ownDraft, type Draft } from '../draft.ts';
import { isSaid } from '../is-said.ts';
import type { BlockRule } from './rule-contract.ts';

/**
 * A picture is announced, then described by its text alternative, then come caption and credit. A listener is told of
 * a picture without any words too, unless the source marks it as decorative.
 */
export const readFigure: BlockRule<'figure'> = (
  { id, alt, caption, credit, place },
  { language, own, conventions },
) => {
  const { pauses } = conventions;
  const start = { start: place.start, end: place.start };
  const label = (text: string): Draft => ownDraft(text, { kind: 'narration', pauseAfterMs: pauses.label });
  const read = (text: string | null, at = start): readonly Draft[] =>
    draftRunningText(markSpan(text ?? '', at), {
      block: id,
      language,
      conventions,
      pauseAfterMs: pauses.sentence,
    });

  const described = isSaid(alt ?? '', language) ? read(alt) : [];
  const captioned = draftRunningText(caption, {
    block: id,
    language,
    conventions,
    pauseAfterMs: pauses.sentence,
  });
  const credited = isSaid(credit ?? '', language)
    ? [
        label(own.credit),
        draftOf(markSpan(credit ?? '', start), { kind: 'narration', block: id, pauseAfterMs: 0 }),
      ]
    : [];
  const words = [...described, ...captioned, ...credited];
  const unseen = ownDraft(own.undescribedPicture, { kind: 'narration', block: id, pauseAfterMs: 0 });
  const whole = words.length > 0 ? [label(own.picture), ...words] : alt === '' ? [] : [unseen];
  return { pauseBeforeMs: 0, drafts: endWithPause(whole, pauses.paragraph) };
};
