import type { Code } from 'mdast';
import type { Block } from '../../article/block.ts';
import { paragraphOf } from './paragraph.ts';
import { placeOfNode, type Setting } from './setting.ts';

/** A block of code: a paragraph with its lines kept apart. */
export function readCode(node: Code, { source, writer }: Setting): readonly Block[] {
  const place = placeOfNode(node);
  let from = isFenced(source.text, place.start) ? endOfLine(source.text, place.start) : place.start;
  node.value.split(/\r\n|\r|\n/).forEach((line, index) => {
    const at = source.text.indexOf(line, from);
    const start = at === -1 || at + line.length > place.end ? null : at;
    if (index > 0) writer.breakLine({ start: from, end: start ?? from });
    if (start === null) writer.replace(line, place);
    else writer.write(start, start + line.length);
    from = start === null ? from : start + line.length;
  });
  return paragraphOf(writer.take());
}

const isFenced = (text: string, start: number): boolean =>
  text.startsWith('```', start) || text.startsWith('~~~', start);

function endOfLine(text: string, start: number): number {
  const ending = /\r\n|\r|\n/g;
  ending.lastIndex = start;
  return ending.exec(text)?.index ?? text.length;
}
