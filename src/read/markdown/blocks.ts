/** One handler for each kind of block that Markdown knows. */
import type { Heading, Paragraph, RootContent, ThematicBreak } from 'mdast';
import type { Block } from '../../article/block.ts';
import { placeOf } from '../../article/text.ts';
import { readCode } from './code.ts';
import { readFigures } from './figure.ts';
import { readHtml } from './html.ts';
import { readInline } from './inline.ts';
import { joinBlocks } from './join-blocks.ts';
import { readList } from './list.ts';
import { paragraphOf } from './paragraph.ts';
import { readQuotation } from './quotation.ts';
import { placeOfNode, type Setting } from './setting.ts';
import { readTable } from './table.ts';

type Handler<K extends RootContent['type']> = (
  node: Extract<RootContent, { type: K }>,
  setting: Setting,
) => readonly Block[];

const handlers = {
  blockquote: readQuotation,
  code: readCode,
  heading: readHeading,
  html: readHtml,
  list: readList,
  paragraph: readParagraph,
  table: readTable,
  thematicBreak: readRule,
} satisfies { readonly [K in RootContent['type']]?: Handler<K> };

/** The blocks of Markdown's nodes, without ids. What holds no words of its own, such as a definition, gives none. */
export function readBlocks(nodes: readonly RootContent[], setting: Setting): readonly Block[] {
  const visible = nodes.filter((node) => !setting.html.isDropped(placeOfNode(node).end - 1));
  return joinBlocks(visible.flatMap((node) => readBlock(node, setting)));
}

function readBlock(node: RootContent, setting: Setting): readonly Block[] {
  const handler = (
    handlers as Readonly<
      Record<string, ((node: RootContent, setting: Setting) => readonly Block[]) | undefined>
    >
  )[node.type];
  return handler?.(node, setting) ?? [];
}

function readParagraph(node: Paragraph, setting: Setting): readonly Block[] {
  return readFigures(node, setting) ?? paragraphOf(readInline(node.children, setting));
}

function readHeading(node: Heading, setting: Setting): readonly Block[] {
  const spans = readInline(node.children, setting);
  if (spans.length === 0) return [];
  const level = setting.nested ? setting.outline.inner : setting.outline.enter(node.depth);
  return [{ kind: 'heading', id: '', level, place: placeOf(spans), spans }];
}

function readRule(node: ThematicBreak): readonly Block[] {
  return [{ kind: 'rule', id: '', place: placeOfNode(node) }];
}
