import type { Html } from 'mdast';
import type { Block } from '../../article/block.ts';
import { plainStyle } from '../span-writer.ts';
import { paragraphOf } from './paragraph.ts';
import { placeOfNode, type Setting } from './setting.ts';
import { writeHtmlText } from './text.ts';

/** Elements inside a line of text; every other tag ends a paragraph. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const markup = /<!--[^]*?(?:-->|$)|<[!?][^>]*>?|<\/?[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/** The words of a block of HTML, a paragraph for each of its blocks; its markup goes no further. */
export function readHtml(node: Html, setting: Setting): readonly Block[] {
  const { source, writer, html } = setting;
  const { start, end } = placeOfNode(node);
  const blocks: Block[] = [];
  let from = start;
  const writeUntil = (to: number): void => {
    if (from < to && !html.isDropped(from))
      writeHtmlText(writer, source.text, { range: { start: from, end: to }, style: plainStyle });
  };
  for (const match of source.text.slice(start, end).matchAll(markup)) {
    const at = start + match.index;
    const behind = at + match[0].length;
    writeUntil(at);
    from = behind;
    if (html.isDropped(at)) continue;
    const name = html.enterTag(match[0], at);
    if (name === 'br') writer.breakLine({ start: at, end: behind });
    else if (name !== null && !inline.has(name)) blocks.push(...paragraphOf(writer.take()));
  }
  writeUntil(end);
  return [...blocks, ...paragraphOf(writer.take())];
}
