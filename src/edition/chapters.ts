import type { Article } from '../article/article.ts';
import type { Heading } from '../article/block.ts';
import { sectionsOf } from '../article/section.ts';
import { textOf } from '../article/text.ts';
import type { Script, TimedSegment } from '../script/segment.ts';
import type { Chapter } from './edition.ts';

/**
 * The places that a listener can jump to: the opening, under the headline, and every section heading of the highest
 * level that the article uses. Contiguous from 0 to `durationMs`, none of no length; the opening alone where the
 * article has no headings.
 */
export function chaptersOf(
  article: Article,
  script: Script<TimedSegment>,
  durationMs: number,
): readonly Chapter[] {
  const starts = new Map<string, number>();
  for (const { block, startMs } of script.segments) {
    if (block !== null && !starts.has(block)) starts.set(block, startMs);
  }
  const openings = [
    { title: titleOf(article.headline), startMs: 0 },
    ...sectionHeadings(article).flatMap((heading) => {
      const startMs = starts.get(heading.id);
      return startMs === undefined ? [] : [{ title: titleOf(heading), startMs: Math.round(startMs) }];
    }),
  ];
  return openings
    .map((opening, index) => ({ ...opening, endMs: openings[index + 1]?.startMs ?? durationMs }))
    .filter(({ startMs, endMs }) => endMs > startMs);
}

/** One line: a forced line break is none in a list of chapters. */
const titleOf = ({ spans }: Pick<Heading, 'spans'>): string => textOf(spans).replaceAll('\n', ' ');

function sectionHeadings(article: Article): readonly Heading[] {
  const headings = sectionsOf(article).flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const highest = headings.reduce((level, heading) => Math.min(level, heading.level), Infinity);
  return headings.filter(({ level }) => level === highest);
}
