import type { Article } from '../../article/article.ts';
import type { Reports } from '../reports.ts';
import type { FrontDate, FrontLine } from './front-line.ts';

/** A line of the front matter, and where in the source it begins. */
export interface PlacedFrontLine {
  readonly line: FrontLine;
  readonly offset: number;
}

/** Brings together what the lines above the body say of authors and dates; messages name what is not used. */
export function settleFacts(
  placed: readonly PlacedFrontLine[],
  reports: Reports,
): Pick<Article, 'byline' | 'published'> {
  for (const { line, offset } of placed) {
    for (const words of line.leftOut)
      reports.add('words-left-out', { words, reason: 'beside the byline' }, offset);
  }
  const byline = [...new Set(placed.flatMap(({ line }) => line.names))];
  const datesOf = (which: 'published' | 'updated'): readonly PlacedDate[] =>
    placed.flatMap(({ line, offset }) => line[which].map((date) => ({ ...date, offset })));
  return { byline, published: settleDate(datesOf('published'), datesOf('updated'), reports) };
}

type PlacedDate = FrontDate & { readonly offset: number };

function settleDate(
  published: readonly PlacedDate[],
  updated: readonly PlacedDate[],
  reports: Reports,
): string | null {
  const [used, ...others] = [...published, ...updated];
  for (const { text, offset } of others) {
    reports.add('words-left-out', { words: text, reason: 'a second date' }, offset);
  }
  if (used === undefined) return null;
  if (used.date.kind === 'ambiguous') {
    reports.add('date-ambiguous', { date: used.text }, used.offset);
    return null;
  }
  if (published.length === 0) reports.add('date-updated-only', { date: used.text }, used.offset);
  return used.date.iso;
}
