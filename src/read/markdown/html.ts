import type { Html } from 'mdast';
import type { Block } from '../../article/block.ts';
import type { Range } from '../../article/source.ts';
import { decodeReferences } from '../character-references.ts';
import { plainStyle } from '../span-writer.ts';
import { makeFigure, withCaption } from './figure.ts';
import { findMarkup, readPictureTag } from './html-tokens.ts';
import { paragraphOf } from './paragraph.ts';
import { placeOfNode, type Setting } from './setting.ts';
import { writeHtmlText } from './text.ts';

/** Elements inside a line of text; every other tag ends a paragraph. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The words of a block of HTML, a paragraph for each of its blocks, and its pictures; its markup goes no further. */
export function readHtml(node: Html, setting: Setting): readonly Block[] {
  const { start, end } = placeOfNode(node);
  const blocks: Block[] = [];
  let from = start;
  for (const tag of findMarkup(setting.source.text, start, end)) {
    writeWords({ start: from, end: tag.start }, setting);
    from = tag.end;
    if (!setting.html.isDropped(tag.start)) readTag(tag, blocks, setting);
  }
  writeWords({ start: from, end }, setting);
  blocks.push(...paragraphOf(setting.writer.take()));
  return blocks;
}

function writeWords(range: Range, { html, writer, source }: Setting): void {
  if (range.start < range.end && !html.isDropped(range.start))
    writeHtmlText(writer, source.text, { range, style: plainStyle });
}

function readTag(tag: Range, blocks: Block[], setting: Setting): void {
  const { html, writer, source } = setting;
  const markup = source.text.slice(tag.start, tag.end);
  const name = html.enterTag(markup, tag.start);
  if (name === null || inline.has(name)) return;
  if (name === 'br') return writer.breakLine(tag);
  const spans = writer.take();
  const last = blocks.at(-1);
  const isCaption = markup.startsWith('</figcaption') && last?.kind === 'figure' && spans.length > 0;
  if (isCaption) blocks[blocks.length - 1] = withCaption(last, spans);
  else blocks.push(...paragraphOf(spans));
  if (name === 'img') blocks.push(readPicture(markup, tag, setting));
}

/** An empty text alternative says that the picture is decoration. */
function readPicture(markup: string, place: Range, setting: Setting): Block {
  const { src, alt } = readPictureTag(markup);
  const url = decodeReferences(src ?? '');
  return makeFigure({ url, alt: alt === null ? null : decodeReferences(alt), place }, setting);
}
