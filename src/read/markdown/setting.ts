import type { Nodes, Root, RootContent } from 'mdast';
import type { Block } from '../../article/block.ts';
import type { Range, SourceText } from '../../article/source.ts';
import type { Reports } from '../reports.ts';
import { SpanWriter } from '../span-writer.ts';
import { Footnotes } from './footnotes.ts';
import { HtmlFilter } from './html-filter.ts';
import { Outline } from './outline.ts';

interface LinkTarget {
  readonly url: string;
  readonly title?: string | null | undefined;
}

/** What the handlers of Markdown's nodes share. */
export interface Setting {
  readonly source: SourceText;
  readonly writer: SpanWriter;
  readonly reports: Reports;
  /** Where the article stands on the web: what relative links start from. */
  readonly url: string | null;
  /** Targets of reference links, by identifier. */
  readonly definitions: ReadonlyMap<string, LinkTarget>;
  readonly footnotes: Footnotes;
  readonly html: HtmlFilter;
  readonly outline: Outline;
  /** Whether the nodes stand inside a quotation or a list. */
  readonly nested: boolean;
  readonly readBlocks: ReadBlocks;
}

/** Reads nodes inside other nodes. */
type ReadBlocks = (nodes: readonly RootContent[], setting: Setting) => readonly Block[];

/** Where a node stands. Nodes that a plug-in made up have no place: [0, 0). */
export const placeOfNode = (node: Nodes): Range => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

type Origin = Pick<Setting, 'source' | 'reports' | 'url' | 'readBlocks'>;

/** The setting for a tree: its definitions and notes, wherever they stand, are known before its words are read. */
export function makeSetting(root: Root, origin: Origin): Setting {
  const definitions = new Map<string, LinkTarget>();
  const footnotes = new Footnotes();
  for (const node of walk(root)) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnotes.define(node);
  }
  return {
    ...origin,
    writer: new SpanWriter(origin.source),
    definitions,
    footnotes,
    html: new HtmlFilter(origin.source, origin.reports),
    outline: new Outline(),
    nested: false,
  };
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if (!('children' in node)) return;
  for (const child of node.children) yield* walk(child);
}
