import type { BlockRule } from './body.ts';
import { isRule } from './marks.ts';

/** A line of nothing but signs: "***", "- - -", "⁂". */
export const readRule: BlockRule = (lines, at) => {
  const line = lines[at];
  if (line === undefined || !isRule(line.text)) return null;
  return { block: { kind: 'rule', id: '', place: { start: line.from, end: line.to } }, next: at + 1 };
};
