import type { Passage } from '../passage.ts';
import { findMarks } from './find-marks.ts';
import type { Mark } from './mark.ts';
import { pairMarks, type Rank } from './pair-marks.ts';
import type { Stretch } from './stretch.ts';

/** How many letters a stretch in single marks has at least, and how it ends, to count as words spoken. */
const spoken = 16;

const isSpoken = (text: string, { start, end }: Stretch): boolean =>
  end - start >= spoken && /[,.?!…]["”»]?$/.test(text.slice(end - 2, end));

/** How many of some stretches stand inside none of others; both are in order. */
function countOutside(some: readonly Stretch[], others: readonly Stretch[]): number {
  let [count, at] = [0, 0];
  for (const { start, end } of some) {
    while (at < others.length && (others[at]?.end ?? 0) < end) at++;
    const other = others[at];
    if (other === undefined || other.start > start) count++;
  }
  return count;
}

/**
 * Which marks an article puts around spoken words. Double ones, unless single ones hold most of its whole sentences,
 * as in British papers: elsewhere single ones are inner quotations, apostrophes and scare quotes.
 */
function primaryRank(passages: readonly Marked[]): Rank {
  let [double, single, spokenSingle, inside] = [0, 0, 0, 0];
  for (const { text, double: found, marks, index } of passages) {
    const inSingle = pairMarks(text, marks, { rank: 'single', passage: index });
    const spokenIn = inSingle.filter((stretch) => isSpoken(text, stretch));
    const outside = countOutside(found, spokenIn);
    double += outside;
    inside += found.length - outside;
    single += inSingle.length;
    spokenSingle += countOutside(spokenIn, found);
  }
  // Double marks that stand inside single ones are the inner ones.
  const more = double === 0 ? single : spokenSingle + Math.sign(inside);
  return more > double ? 'single' : 'double';
}

/** Words of a block quotation are one stretch without marks. */
function setOffStretch({ text }: Passage, passage: number): Stretch {
  const place = { start: 0, end: text.length, outerStart: 0, outerEnd: text.length };
  return { passage, ...place, sign: '', closed: true };
}

interface Marked {
  readonly index: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly double: readonly Stretch[];
}

/** The marks of a passage; null where it has none, or none that count. */
function markPassage({ kind, text }: Passage, index: number): Marked | null {
  if (kind === 'front' || kind === 'set-off' || kind === 'source') return null;
  const marks = findMarks(text);
  if (marks.length === 0) return null;
  return { index, text, marks, double: pairMarks(text, marks, { rank: 'double', passage: index }) };
}

/** The quoted stretches of every passage, block quotations among them; none in headline, standfirst and source lines. */
export function findStretches(passages: readonly Passage[]): readonly (readonly Stretch[])[] {
  const marked = passages.map(markPassage);
  const rank = primaryRank(marked.filter((one) => one !== null));
  return passages.map((passage, index) => {
    const one = marked[index] ?? null;
    if (one === null)
      return passage.quotation !== null && passage.kind === 'set-off' ? [setOffStretch(passage, index)] : [];
    // Headlines take single marks where the text below them has double ones.
    const single = rank === 'single' || (passage.kind === 'heading' && one.double.length === 0);
    if (!single) return one.double;
    const found = pairMarks(one.text, one.marks, { rank: 'single', passage: index });
    return found.length > 0 ? found : one.double;
  });
}
