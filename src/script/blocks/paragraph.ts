import { draftRunningText } from '../draft-running-text.ts';
import type { BlockRule } from './rule-contract.ts';

export const readParagraph: BlockRule<'paragraph'> = (
  { id, spans },
  { language, conventions, leadIns, quoted },
) => ({
  pauseBeforeMs: 0,
  drafts: draftRunningText(spans, {
    block: id,
    language,
    conventions,
    leadIns: leadIns.get(id) ?? [],
    quoted,
    pauseAfterMs: conventions.pauses.paragraph,
  }),
});
