import type { Block } from '../../article/block.ts';
import { alignText } from './align-text.ts';
import { isText, nodesIn, rangeOf, type Element, type Text } from './dom.ts';
import { extentOf } from './extent.ts';
import type { Setting } from './setting.ts';
import { isHidden, isWordless } from './tags.ts';

/** Preformatted text: a paragraph with its lines kept apart. */
export function readPreformatted(element: Element, setting: Setting): readonly Block[] {
  for (const node of nodesIn(element, (inside) => !isHidden(inside) && !isWordless(inside)))
    if (isText(node)) writeLines(node, setting);
  const spans = setting.writer.take();
  return spans.length === 0 ? [] : [{ kind: 'paragraph', id: '', place: extentOf(spans), spans }];
}

function writeLines(node: Text, { source, offset, writer }: Setting): void {
  const range = rangeOf(node);
  if (range === null) return;
  const start = range.start + offset;
  const end = range.end + offset;
  const pieces = alignText(source.text.slice(start, end), node.value) ?? [
    { start: 0, end: end - start, text: node.value },
  ];
  for (const piece of pieces) {
    const place = { start: start + piece.start, end: start + piece.end };
    if (piece.text === '\n') writer.breakLine(place);
    else if (piece.text !== null) writer.replace(piece.text, place);
    else writeVerbatim(place.start, place.end);
  }

  function writeVerbatim(from: number, to: number): void {
    let at = from;
    for (const match of source.text.slice(from, to).matchAll(/\n/g)) {
      writer.write(at, from + match.index);
      at = from + match.index + 1;
      writer.breakLine({ start: at - 1, end: at });
    }
    writer.write(at, to);
  }
}
