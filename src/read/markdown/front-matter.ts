import type { Root } from 'mdast';
import type { SourceText } from '../../article/source.ts';
import type { Reports } from '../reports.ts';
import { SpanWriter } from '../span-writer.ts';
import { noFrontFields, readFrontFields, type FrontFields } from '../yaml/read-front-matter.ts';
import { placeOfNode } from './setting.ts';

/** What the front matter says. That of other tools, in TOML, is left out with a message. */
export function readFrontMatter(root: Root, source: SourceText, reports: Reports): FrontFields {
  const [first] = root.children;
  if (first === undefined) return noFrontFields;
  const { start, end } = placeOfNode(first);
  if ((first.type as string) === 'toml') reports.add('front-matter-toml', undefined, start);
  if (first.type !== 'yaml') return noFrontFields;
  const fence = /^---[ \t]*(?:\r\n|\r|\n)/.exec(source.text.slice(start, start + 100))?.[0] ?? '---\n';
  const from = start + fence.length;
  const closing = Math.max(from, source.text.lastIndexOf('---', end));
  return readFrontFields(source.text.slice(from, closing), from, { writer: new SpanWriter(source), reports });
}
