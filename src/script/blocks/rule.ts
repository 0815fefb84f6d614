import type { BlockRule } from './rule-contract.ts';

/** A break between parts is heard as a longer silence. */
export const readRule: BlockRule<'rule'> = (_, { conventions: { pauses } }) => ({
  pauseBeforeMs: pauses.section,
  drafts: [],
});
