import type { List as MarkdownList, ListItem as MarkdownItem } from 'mdast';
import type { Block, ListItem } from '../../article/block.ts';
import type { Range } from '../../article/source.ts';
import type { TextSpan } from '../../article/span.ts';
import { placeOf } from '../../article/text.ts';
import { readInline } from './inline.ts';
import { placeOfNode, type Setting } from './setting.ts';

/** A list, ordered from the number that is written; items without words are none. */
export function readList(node: MarkdownList, setting: Setting): readonly Block[] {
  const items = node.children.flatMap((item) => readItem(item, setting));
  if (items.length === 0) return [];
  const block: Block = {
    kind: 'list',
    id: '',
    place: placeOf(items),
    holds: 'points',
    reason: '',
    ordered: node.ordered === true,
    start: node.ordered === true ? (node.start ?? 1) : 1,
    leadIn: null,
    items,
  };
  return [block];
}

function readItem(node: MarkdownItem, setting: Setting): readonly ListItem[] {
  const place = placeOfNode(node);
  const [first, ...others] = node.children;
  if (typeof node.checked === 'boolean') writeCheck(node.checked, place, setting);
  const spans: readonly TextSpan[] =
    first?.type === 'paragraph' ? readInline(first.children, setting) : setting.writer.take();
  const inside = first?.type === 'paragraph' ? others : node.children;
  const body = setting.readBlocks(inside, { ...setting, nested: true });
  return spans.length + body.length === 0 ? [] : [hoistWords({ kind: 'item', id: '', place, spans, body })];
}

/** The state of a task: a ticked or an empty box, as a sign. */
function writeCheck(isChecked: boolean, place: Range, { source, writer }: Setting): void {
  const at = source.text.indexOf('[', place.start);
  if (at === -1 || at + 3 > place.end) return;
  writer.replace(isChecked ? '☑' : '☐', { start: at, end: at + 3 });
  writer.replace(' ', { start: at + 3, end: at + 4 });
}

/** An item whose first block is a paragraph has that paragraph's words for its own. */
function hoistWords(item: ListItem): ListItem {
  const [first, ...others] = item.body;
  return item.spans.length === 0 && first?.kind === 'paragraph'
    ? { ...item, spans: first.spans, body: others }
    : item;
}
