import type { Article } from '../../article/article.ts';
import type { Reports } from '../reports.ts';
import type { FrontDate, FrontLine } from './front-line.ts';

/** Brings together what the lines above the body say of authors and dates; messages name what is not used. */
export function settleFacts(
  lines: readonly FrontLine[],
  reports: Reports,
): Pick<Article, 'byline' | 'published'> {
  const byline = [...new Set(lines.flatMap(({ names }) => names))];
  const published = lines.flatMap((line) => line.published);
  const updated = lines.flatMap((line) => line.updated);
  for (const words of lines.flatMap(({ leftOut }) => leftOut)) {
    reports.add('words-left-out', { words, reason: 'beside the byline' });
  }
  return { byline, published: settleDate(published, updated, reports) };
}

function settleDate(
  published: readonly FrontDate[],
  updated: readonly FrontDate[],
  reports: Reports,
): string | null {
  const [first] = published;
  const [update] = updated;
  const used = first ?? update;
  for (const { text } of [...published.slice(1), ...(first === undefined ? updated.slice(1) : updated)]) {
    reports.add('words-left-out', { words: text, reason: 'a second date' });
  }
  if (used === undefined) return null;
  if (used.date.kind === 'ambiguous') {
    reports.add('date-ambiguous', { date: used.text });
    return null;
  }
  if (first === undefined) reports.add('date-updated-only', { date: used.text });
  return used.date.iso;
}
