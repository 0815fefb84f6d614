import { draftRunningText } from '../draft-running-text.ts';
import { joinPassages } from '../draft.ts';
import type { BlockRule } from './rule-contract.ts';

/** The quotation in its speaker's voice, then the line that names its source in the narrator's. */
export const readBlockQuotation: BlockRule<'blockQuotation'> = (
  { id, quote, body, source, attribution },
  context,
) => {
  const { language, conventions, readBlocks } = context;
  const { pauses } = conventions;
  const quotation = { id: quote, continues: attribution.continues };
  const quoted = { speaker: attribution.speaker, quotation };
  const drafts = draftRunningText(source ?? [], {
    block: id,
    language,
    conventions,
    pauseAfterMs: pauses.paragraph,
  });
  return joinPassages([
    { pauseBeforeMs: pauses.quote, drafts: [] },
    readBlocks(body, { ...context, quoted }),
    { pauseBeforeMs: pauses.quote, drafts },
  ]);
};
