import type { BlockRule } from './body.ts';

/** Lines whose cells are told apart by bars or tabs. */
export const readTable: BlockRule = () => null;
