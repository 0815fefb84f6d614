import type { Nodes, Root } from 'mdast';
import { type Extension as TreeExtension, fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { splitParts } from './parts.ts';

const matter = ['yaml', 'toml'] as const;

/**
 * What GitHub's dialect adds to Markdown, each with a sign without which a text has none of it: the parser would look for it
 * at every word and line, which costs more than all else.
 */
const additions = [
  { sign: /:\/\/|www\.|@/i, extension: gfmAutolinkLiteral() },
  { sign: /\[\^/, extension: gfmFootnote() },
  // One tilde is a sign for "about" in news, not a mark for struck words.
  { sign: /~~/, extension: gfmStrikethrough({ singleTilde: false }) },
  // The line under a table's headers.
  { sign: /^[ \t>]*[|:-][ \t|:-]*$/m, extension: gfmTable() },
  { sign: /\[[\sxX]\]/, extension: gfmTaskListItem() },
] as const;

/** The parser's own search for addresses comes after all else, and gives nodes without a place in the source. */
const withoutSearch = (extension: TreeExtension): TreeExtension => ({ ...extension, transforms: [] });

const treeExtensions: readonly TreeExtension[] = [
  ...gfmFromMarkdown().map(withoutSearch),
  frontmatterFromMarkdown([...matter]),
];

function parsePart(text: string): Root {
  const found = additions.filter(({ sign }) => sign.test(text)).map(({ extension }) => extension);
  return fromMarkdown(text, {
    extensions: [...found, frontmatter([...matter])],
    mdastExtensions: [...treeExtensions],
  });
}

/** Moves a tree to where its part of the text begins. */
function moveTo(start: number, node: Nodes): void {
  for (const point of [node.position?.start, node.position?.end])
    if (point?.offset !== undefined) point.offset += start;
  if ('children' in node) for (const child of node.children) moveTo(start, child);
}

/**
 * The syntax tree of a text in GitHub's Markdown, with YAML or TOML front matter as a node of its own. Of the places of its
 * nodes, the offsets alone count.
 */
export function parseMarkdown(text: string): Root {
  const root: Root = { type: 'root', children: [] };
  let start = 0;
  for (const part of splitParts(text)) {
    const { children } = parsePart(part);
    if (start > 0) for (const child of children) moveTo(start, child);
    for (const child of children) root.children.push(child);
    start += part.length;
  }
  return root;
}
