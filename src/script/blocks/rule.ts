import { SECTION_PAUSE_MS } from '../pauses.ts';
import type { BlockRule } from './rule-contract.ts';

/** A break between parts is heard as a longer silence. */
export const readRule: BlockRule<'rule'> = () => ({ pauseBeforeMs: SECTION_PAUSE_MS, drafts: [] });
