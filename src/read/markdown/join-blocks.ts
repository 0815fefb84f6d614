import type { Block } from '../../article/block.ts';
import type { TextSpan } from '../../article/span.ts';
import { textOf } from '../../article/text.ts';
import { plain, withCaption } from './figure.ts';
import { readSource } from './quotation.ts';
import { onlyText } from './span-lines.ts';

const longestCaption = 250;

/** Brings together what stands apart: a picture and the emphasised line under it, a quotation and its source. */
export function joinBlocks(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const both = last === undefined || block.kind !== 'paragraph' ? null : join(last, onlyText(block.spans));
    if (both === null) joined.push(block);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function join(before: Block, spans: readonly TextSpan[]): Block | null {
  if (before.kind === 'figure' && before.caption.length === 0) {
    const isCaption =
      spans.every(({ emphasis }) => emphasis !== 'none') && textOf(spans).length <= longestCaption;
    return isCaption ? withCaption(before, plain(spans)) : null;
  }
  if (before.kind !== 'blockQuotation' || before.source !== null) return null;
  const source = readSource(spans);
  const end = spans.at(-1)?.place.end ?? before.place.end;
  return source === null ? null : { ...before, source, place: { start: before.place.start, end } };
}
