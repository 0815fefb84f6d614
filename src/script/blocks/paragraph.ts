import { draftRunningText } from '../draft-running-text.ts';
import { PARAGRAPH_PAUSE_MS } from '../pauses.ts';
import type { BlockRule } from './rule-contract.ts';

export const readParagraph: BlockRule<'paragraph'> = ({ id, spans }, { language, leadIns, quoted }) => ({
  pauseBeforeMs: 0,
  drafts: draftRunningText(spans, {
    block: id,
    language,
    leadIns: leadIns.get(id) ?? [],
    quoted,
    pauseAfterMs: PARAGRAPH_PAUSE_MS,
  }),
});
