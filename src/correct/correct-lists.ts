import type { Article } from '../article/article.ts';
import type { List } from '../article/block.ts';
import type { Reading } from '../article/reading.ts';
import { rewriteBlocks } from '../article/rewrite.ts';
import { textOf } from '../article/text.ts';
import { walkBlocks } from '../article/walk.ts';
import { CorrectionReports } from './correction-reports.ts';
import type { Corrections } from './corrections.ts';

/** What a person says that a list holds. A list is found by words of its lead-in or of its items. */
export function correctLists(article: Article, { name, lists }: Corrections): Reading {
  const reports = new CorrectionReports(name);
  const candidates = [...walkBlocks(article.body)].filter((block) => block.kind === 'list');
  const judged = new Map<string, Pick<List, 'holds' | 'reason'>>();
  for (const { kind, ...said } of lists) {
    const correction = { ...said, what: 'list' };
    const found = reports.find(correction, candidates, wordsOfList);
    if (found?.holds === kind) reports.needless(correction);
    else if (found !== null) judged.set(found.id, { holds: kind, reason: reports.reason(said) });
  }
  const body = rewriteBlocks(article.body, {
    block: (block) => (block.kind === 'list' ? { ...block, ...judged.get(block.id) } : block),
  });
  return { article: { ...article, body }, messages: reports.messages };
}

const wordsOfList = ({ leadIn, items }: List): string =>
  [leadIn?.text ?? '', ...items.map(({ spans }) => textOf(spans))].join('\n');
