import type { Block, ListItem } from '../../article/block.ts';
import { placeOf } from '../../article/text.ts';
import { placeOfNode, type Setting } from './setting.ts';

/** The footnotes, as a numbered list that ends the article; nothing where there are none. */
export function readNotes(setting: Setting): readonly Block[] {
  const items = setting.footnotes.inOrder().flatMap((note): readonly ListItem[] => {
    const [first, ...others] = setting.readBlocks(note.children, { ...setting, nested: true });
    if (first === undefined) return [];
    const place = placeOfNode(note);
    if (first.kind !== 'paragraph')
      return [{ kind: 'item', id: '', place, spans: [], body: [first, ...others] }];
    return [{ kind: 'item', id: '', place, spans: first.spans, body: others }];
  });
  if (items.length === 0) return [];
  const place = placeOf(items);
  return [
    {
      kind: 'list',
      id: '',
      place,
      holds: 'points',
      reason: '',
      ordered: true,
      start: 1,
      leadIn: null,
      items,
    },
  ];
}
