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
import { readPlainBlocks } from './plain-blocks.ts';
import { findReferences } from './references.ts';

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
  const plain = readPlainBlocks(text);
  if (plain !== null) return { type: 'root', children: plain };
  const found = additions.filter(({ sign }) => sign.test(text)).map(({ extension }) => extension);
  return fromMarkdown(text, {
    extensions: [...found, frontmatter([...matter])],
    mdastExtensions: [...treeExtensions],
  });
}

/** Moves a tree by so many units. */
function moveBy(distance: number, node: Nodes): void {
  for (const point of [node.position?.start, node.position?.end])
    if (point?.offset !== undefined) point.offset += distance;
  if ('children' in node) for (const child of node.children) moveBy(distance, child);
}

/** A part that is parsed again, with the definitions of other parts to which it may refer. */
function parseWith(definitions: readonly string[], { part, at }: { part: string; at: number }): Root {
  const lines = definitions.join('');
  // Front matter stands first of all. Behind the words of another part, code may have no end.
  const before = at === 0 ? '' : lines;
  const { children } = parsePart(at === 0 ? `${part}\n\n${lines}` : before + part);
  const end = before.length + part.length;
  const own = children.filter(({ position }) => {
    const offset = position?.start.offset ?? 0;
    return offset >= before.length && offset < end;
  });
  for (const child of own) moveBy(-before.length, child);
  return { type: 'root', children: own };
}

/**
 * The syntax tree of a text in GitHub's Markdown, with YAML or TOML front matter as a node of its own. Of the places of its
 * nodes, the offsets alone count.
 */
export function parseMarkdown(text: string): Root {
  const parts = splitParts(text);
  const trees = parts.map(parsePart);
  const elsewhere = parts.length > 1 ? findReferences(parts, trees) : [];
  const root: Root = { type: 'root', children: [] };
  let start = 0;
  for (const [at, part] of parts.entries()) {
    const needed = elsewhere[at] ?? [];
    const tree = needed.length > 0 ? parseWith(needed, { part, at }) : trees[at];
    for (const child of tree?.children ?? []) {
      if (start > 0) moveBy(start, child);
      root.children.push(child);
    }
    start += part.length;
  }
  return root;
}
