import { withoutQuotes } from '../cut-text.ts';
import { draftOf } from '../draft.ts';
import { HEADING_AFTER_PAUSE_MS, HEADING_BEFORE_PAUSE_MS, SECTION_PAUSE_MS } from '../pauses.ts';
import type { BlockRule } from './rule-contract.ts';

/** A heading is one segment in the narrator's voice, quoted words or not: it is the publication that speaks. */
export const readHeading: BlockRule<'heading'> = ({ id, level, spans }) => ({
  pauseBeforeMs: level === 2 ? SECTION_PAUSE_MS : HEADING_BEFORE_PAUSE_MS,
  drafts: [
    draftOf(withoutQuotes(spans), {
      kind: 'heading',
      block: id,
      ending: 'close',
      pauseAfterMs: HEADING_AFTER_PAUSE_MS,
    }),
  ],
});
