import { withoutQuotes } from '../cut-text.ts';
import { draftOf } from '../draft.ts';
import type { BlockRule } from './rule-contract.ts';

/** A heading is one segment in the narrator's voice, quoted words or not: it is the publication that speaks. */
export const readHeading: BlockRule<'heading'> = ({ id, level, spans }, { conventions: { pauses } }) => ({
  pauseBeforeMs: level === 2 ? pauses.section : pauses.headingBefore,
  drafts: [
    draftOf(withoutQuotes(spans), {
      kind: 'heading',
      block: id,
      ending: 'close',
      pauseAfterMs: pauses.headingAfter,
    }),
  ],
});
