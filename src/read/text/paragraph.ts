import { placeOf } from '../../article/text.ts';
import type { BlockRule } from './body.ts';
import { endOfParagraph } from './layout.ts';
import { writeLines } from './running-text.ts';

/** Running text: what no other rule claims. */
export const readParagraph: BlockRule = (lines, at, { layout, writer }) => {
  const next = endOfParagraph(lines, at, layout);
  const spans = writeLines(lines.slice(at, next), writer);
  if (spans.length === 0) return null;
  return { block: { kind: 'paragraph', id: '', place: placeOf(spans), spans }, next };
};
