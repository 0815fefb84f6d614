import type { Block, ListItem } from '../../article/block.ts';
import { attributeOf, isElement, type Element, type Node } from './dom.ts';
import { extentOf } from './extent.ts';
import { placeOfElement, type Setting } from './setting.ts';

/** A list; items that hold nothing are passed over, and a list that stands among items is part of the one before it. */
export function readList(element: Element, outer: Setting): readonly Block[] {
  const setting = { ...outer, nested: true };
  const items: ListItem[] = [];
  for (const node of element.childNodes) {
    if (isElement(node) && node.tagName === 'li') items.push(...readItem(node, setting));
    else addStray(node, items, setting);
  }
  if (items.length === 0) return [];
  const ordered = element.tagName === 'ol';
  const start = Number.parseInt(attributeOf(element, 'start') ?? '', 10);
  const block: Block = {
    kind: 'list',
    id: '',
    place: extentOf(items),
    holds: 'points',
    reason: '',
    ordered,
    start: ordered && Number.isSafeInteger(start) ? start : 1,
    leadIn: null,
    items,
  };
  return [block];
}

/** An item whose first block is a paragraph has that paragraph's words for its own. */
function readItem(element: Element, setting: Setting): readonly ListItem[] {
  if (setting.exclude(element) !== null) {
    setting.leftOut.add(element, setting.exclude(element) ?? '', setting.offset);
    return [];
  }
  const blocks = setting.readBlocks(element.childNodes, setting);
  const [first, ...others] = blocks;
  if (first === undefined) return [];
  const place = placeOfElement(element, setting);
  return first.kind === 'paragraph'
    ? [{ kind: 'item', id: '', place, spans: first.spans, body: others }]
    : [{ kind: 'item', id: '', place, spans: [], body: blocks }];
}

/** What stands between the items of a list. */
function addStray(node: Node, items: ListItem[], setting: Setting): void {
  const blocks = setting.readBlocks([node], setting);
  const last = items.at(-1);
  const [first] = blocks;
  if (first === undefined) return;
  if (last !== undefined) {
    items[items.length - 1] = { ...last, body: [...last.body, ...blocks] };
    return;
  }
  items.push({ kind: 'item', id: '', place: extentOf(blocks), spans: [], body: blocks });
}
