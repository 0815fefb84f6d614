/** What an article says and how it is set, without places, ids and what understanding adds: to compare articles by. */
import type { Article } from '../../src/article/article.ts';
import type { Block, Table } from '../../src/article/block.ts';
import type { Span, TextSpan } from '../../src/article/span.ts';
import { withoutHidden } from '../../src/read/hidden-characters.ts';

interface Run {
  readonly text: string;
  readonly style: string;
}

const textSpans = (
  spans: readonly Span[],
): readonly Pick<TextSpan, 'text' | 'emphasis' | 'href' | 'language'>[] =>
  spans.flatMap((span) => {
    if (span.kind === 'text') return [span];
    const mark = (text: string) => ({ text, emphasis: 'none', href: null, language: null }) as const;
    return [mark(span.open), ...span.spans, mark(span.close)];
  });

/** Neighbours of one style as one; a blank has no style of its own, and goes with what stands before it. */
function runsOf(spans: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { text, emphasis, href, language } of textSpans(spans)) {
    const own = JSON.stringify([emphasis, href, language]);
    for (const part of text.split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/)) {
      const last = runs.at(-1);
      const style = part.trim() === '' ? (last?.style ?? own) : own;
      if (last?.style === style) runs[runs.length - 1] = { text: last.text + part, style };
      else if (part !== '') runs.push({ text: part, style });
    }
  }
  return runs;
}

/** Rows without words say nothing, and are not read. */
const holdsWords = (row: Table['rows'][number]): boolean => row.some(({ spans }) => spans.length > 0);

function bareBlock(block: Block): unknown {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.kind, runsOf(block.spans)];
    case 'blockQuotation':
      return [block.kind, block.body.map(bareBlock), block.source === null ? null : runsOf(block.source)];
    case 'list':
      return [
        block.kind,
        block.ordered,
        block.ordered ? block.start : 1,
        block.items.map(({ spans, body }) => [runsOf(spans), body.map(bareBlock)]),
      ];
    case 'figure':
      return [block.kind, block.src, block.alt, runsOf(block.caption), block.credit];
    case 'table':
      return [
        block.kind,
        runsOf(block.caption),
        block.rows.filter(holdsWords).map((row) => row.map(({ spans, header }) => [header, runsOf(spans)])),
      ];
    case 'rule':
      return [block.kind];
  }
}

/** Hidden characters are no words, and no reader keeps them. */
const visible = (value: unknown): unknown =>
  JSON.parse(withoutHidden(JSON.stringify(value)).replace(/ {2,}/g, ' '));

export function bareWords(article: Article): unknown {
  const { headline, standfirst, body, speakers: _, ...facts } = article;
  return visible({
    ...facts,
    headline: runsOf(headline.spans),
    standfirst: standfirst === null ? null : runsOf(standfirst.spans),
    body: body.map(bareBlock),
  });
}
