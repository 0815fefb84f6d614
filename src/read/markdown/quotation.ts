import type { Blockquote } from 'mdast';
import type { Block, BlockQuotation } from '../../article/block.ts';
import type { TextSpan } from '../../article/span.ts';
import { sliceSpans, textOf } from '../../article/text.ts';
import { noAttribution } from '../no-attribution.ts';
import { isSignature, isSourceLine, sourceDash } from '../quotation-source.ts';
import { paragraphOf } from './paragraph.ts';
import { placeOfNode, type Setting } from './setting.ts';
import { linesOf, onlyText } from './span-lines.ts';

/** A quotation that is set off; its last line names its source where a dash is before it, or it is a name and a role. */
export function readQuotation(node: Blockquote, setting: Setting): readonly Block[] {
  const blocks = setting.readBlocks(node.children, { ...setting, nested: true });
  if (blocks.length === 0) return [];
  const { body, source } = splitSource(blocks, setting);
  const block: BlockQuotation = {
    kind: 'blockQuotation',
    id: '',
    place: placeOfNode(node),
    quote: '',
    body,
    source,
    attribution: noAttribution,
  };
  return [block];
}

interface SplitQuotation {
  readonly body: readonly Block[];
  readonly source: readonly TextSpan[] | null;
}

/** "- Ana Ruiz" at the end of a quotation is its source, though Markdown takes it for a list of one item. */
function splitSource(blocks: readonly Block[], { source: { text } }: Setting): SplitQuotation {
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  const item = last?.kind === 'list' && !last.ordered && last.items.length === 1 ? last.items[0] : undefined;
  if (
    item !== undefined &&
    before.length > 0 &&
    item.body.length === 0 &&
    isSourceLine(`— ${textOf(item.spans)}`)
  )
    return { body: before, source: onlyText(item.spans) };
  if (last?.kind !== 'paragraph') return { body: blocks, source: null };
  const lines = linesOf(onlyText(last.spans), text);
  const line = lines.at(-1) ?? [];
  const isSigned = lines.length === 1 && before.length > 0 && isSignature(textOf(line));
  const source = isSigned ? line : readSource(line);
  if (source === null || (before.length === 0 && lines.length === 1)) return { body: blocks, source: null };
  const words = onlyText(last.spans);
  const kept = lines.length === 1 ? [] : sliceSpans(words, 0, textOf(words).length - textOf(line).length - 1);
  return { body: [...before, ...paragraphOf(kept)], source };
}

/** The words of a line that names a source, without its dash; null for every other line. */
export function readSource(line: readonly TextSpan[]): readonly TextSpan[] | null {
  const text = textOf(line);
  if (!isSourceLine(text)) return null;
  return sliceSpans(line, sourceDash.exec(text)?.[0].length ?? 0, text.length);
}
