import type { Article } from '../article/article.ts';
import type { Heading, Paragraph } from '../article/block.ts';
import { rewriteBlocks } from '../article/rewrite.ts';
import { textOf } from '../article/text.ts';
import { walkBlocks } from '../article/walk.ts';
import type { Reading } from '../article/reading.ts';
import { CorrectionReports } from './correction-reports.ts';
import type { Corrections } from './corrections.ts';

/**
 * What a person says is a heading, or is none, before the article is understood: quotations are looked for in
 * paragraphs, and sections begin at headings.
 */
export function correctBlocks(article: Article, { name, blocks }: Corrections): Reading {
  const reports = new CorrectionReports(name);
  const candidates = [...walkBlocks(article.body)].filter(
    (block) => block.kind === 'heading' || block.kind === 'paragraph',
  );
  const kinds = new Map<string, 'heading' | 'paragraph'>();
  for (const { kind, ...said } of blocks) {
    const correction = { ...said, what: 'paragraph or heading' };
    const found = reports.find(correction, candidates, ({ spans }) => textOf(spans));
    if (found?.kind === kind) reports.needless(correction);
    else if (found !== null) kinds.set(found.id, kind);
  }
  if (kinds.size === 0) return { article, messages: reports.messages };
  const body = rewriteBlocks(article.body, {
    block: (block) =>
      block.kind === 'heading' || block.kind === 'paragraph' ? withKind(block, kinds.get(block.id)) : block,
  });
  return { article: { ...article, body }, messages: reports.messages };
}

function withKind(
  block: Heading | Paragraph,
  kind: 'heading' | 'paragraph' = block.kind,
): Heading | Paragraph {
  const { id, place, spans } = block;
  if (kind === block.kind) return block;
  return kind === 'heading' ? { kind, id, place, spans, level: 2 } : { kind, id, place, spans };
}
