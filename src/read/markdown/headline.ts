import type { Heading, RootContent } from 'mdast';
import type { Line } from '../../article/article.ts';
import { placeOf, textOf } from '../../article/text.ts';
import { readInline } from './inline.ts';
import { placeOfNode, type Setting } from './setting.ts';

export interface TakenHeadline {
  /** Null where neither the front matter nor a heading gives one. */
  readonly headline: Line | null;
  /** The nodes without the heading that became the headline, or that repeats it. */
  readonly nodes: readonly RootContent[];
}

/**
 * The title of the front matter is the headline; a first heading with the same words is left out, one with other words
 * stays a heading, and a message says so. Without a title the first `#` heading is the headline, or else a heading
 * that the text begins with.
 */
export function takeHeadline(
  nodes: readonly RootContent[],
  title: Line | null,
  setting: Setting,
): TakenHeadline {
  const first = findHeading(nodes);
  if (first === undefined) return { headline: title, nodes };
  const spans = readInline(first.children, setting);
  if (spans.length === 0) return { headline: title, nodes };
  const others = nodes.filter((node) => node !== first);
  if (title === null) return { headline: { spans, place: placeOf(spans) }, nodes: others };
  if (textOf(title.spans).toLowerCase() === textOf(spans).toLowerCase())
    return { headline: title, nodes: others };
  if (first.depth === 1)
    setting.reports.add('headline-differs', { heading: textOf(spans) }, placeOfNode(first).start);
  return { headline: title, nodes };
}

function findHeading(nodes: readonly RootContent[]): Heading | undefined {
  const headings = nodes.filter((node) => node.type === 'heading');
  const start = nodes.find(({ type }) => type !== 'yaml' && type !== 'html' && type !== 'definition');
  return headings.find(({ depth }) => depth === 1) ?? headings.find((heading) => heading === start);
}
