import type { Block } from '../../article/block.ts';
import type { Range, SourceText } from '../../article/source.ts';
import { SpanWriter } from '../span-writer.ts';
import { readBody } from '../text/body.ts';
import { findLastText } from '../text/heading.ts';
import { measureLayout } from '../text/layout.ts';
import { splitLines } from '../text/lines.ts';

/** The blocks of a stretch of plain text, without ids: what stands there has no headline and no byline of its own. */
export function readPlainBody(source: SourceText, { start, end }: Range): readonly Block[] {
  const lines = splitLines(source).filter((line) => line.from >= start && line.from < end);
  const layout = measureLayout(lines);
  return readBody(lines, {
    layout,
    writer: new SpanWriter(source),
    depth: 0,
    lastText: findLastText(lines, layout),
    readBody,
  });
}
