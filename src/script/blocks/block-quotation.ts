import { draftRunningText } from '../draft-running-text.ts';
import { joinPassages } from '../draft.ts';
import { PARAGRAPH_PAUSE_MS, QUOTE_PAUSE_MS } from '../pauses.ts';
import type { BlockRule } from './rule-contract.ts';

/** The quotation in its speaker's voice, then the line that names its source in the narrator's. */
export const readBlockQuotation: BlockRule<'blockQuotation'> = (
  { id, body, source, attribution },
  context,
) => {
  const { language, readBlocks } = context;
  const quoted = { speaker: attribution.speaker };
  const drafts = draftRunningText(source ?? [], { block: id, language, pauseAfterMs: PARAGRAPH_PAUSE_MS });
  return joinPassages([
    { pauseBeforeMs: QUOTE_PAUSE_MS, drafts: [] },
    readBlocks(body, { ...context, quoted }),
    { pauseBeforeMs: QUOTE_PAUSE_MS, drafts },
  ]);
};
