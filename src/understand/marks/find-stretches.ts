import type { Passage } from '../passage.ts';
import { pairMarks } from './pair-marks.ts';
import type { Stretch } from './stretch.ts';

type Rank = 'double' | 'single';

/** How many letters a stretch in single marks has at least, and how it ends, to count as words spoken. */
const spoken = 16;

const isSpoken = (text: string, { start, end }: Stretch): boolean =>
  end - start >= spoken && /[,.?!…]$/.test(text.slice(end - 1, end));

/**
 * Which marks an article puts around spoken words. Double ones, unless single ones hold most of its whole sentences,
 * as in British papers: elsewhere single ones are inner quotations, apostrophes and scare quotes.
 */
function primaryRank(passages: readonly Passage[], double: readonly (readonly Stretch[])[]): Rank {
  const count = double.reduce((sum, found) => sum + found.length, 0);
  let single = 0;
  for (const [index, { text }] of passages.entries()) {
    if (!/[‘'‚‹›]/.test(text)) continue;
    const found = pairMarks(text, 'single', index);
    single += count === 0 ? found.length : found.filter((stretch) => isSpoken(text, stretch)).length;
  }
  return single > count ? 'single' : 'double';
}

/** Words of a block quotation are one stretch without marks. */
function setOffStretch({ text }: Passage, passage: number): Stretch {
  const place = { start: 0, end: text.length, outerStart: 0, outerEnd: text.length };
  return { passage, ...place, sign: '', closed: true };
}

/** The quoted stretches of every passage, block quotations among them; none in headline, standfirst and source lines. */
export function findStretches(passages: readonly Passage[]): readonly (readonly Stretch[])[] {
  const isPlain = ({ kind }: Passage): boolean => kind !== 'front' && kind !== 'set-off' && kind !== 'source';
  const double = passages.map((passage, index) =>
    isPlain(passage) ? pairMarks(passage.text, 'double', index) : [],
  );
  const rank = primaryRank(passages.filter(isPlain), double);
  return passages.map((passage, index) => {
    if (passage.kind === 'set-off') return passage.quotation === null ? [] : [setOffStretch(passage, index)];
    if (rank === 'double' || !isPlain(passage)) return double[index] ?? [];
    const single = pairMarks(passage.text, 'single', index);
    return single.length > 0 ? single : (double[index] ?? []);
  });
}
