import type { Passage } from '../passage.ts';
import { findMarks } from './find-marks.ts';
import { type Mark, markStyles } from './mark.ts';
import { pairMarks, type Rank } from './pair-marks.ts';
import type { Stretch } from './stretch.ts';

/** How many letters a stretch in single marks has at least, and how it ends, to count as words spoken. */
const spoken = 16;

const isSpoken = (text: string, { start, end }: Stretch): boolean =>
  end - start >= spoken && /[,.?!…]["”»]?$/.test(text.slice(end - 2, end));

/** Whether a mark can stand for a single one. */
const isSingle = ({ sign }: Mark): boolean => markStyles.get(sign)?.rank === 'single';

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
class RankVote {
  #double = 0;
  #single = 0;
  #spokenSingle = 0;
  #inside = 0;

  /** Counts the marks of a passage, whose double ones hold such stretches. */
  count({ text, marks, index, double }: Marked): void {
    if (!marks.some(isSingle)) {
      this.#double += double.length;
      return;
    }
    const inSingle = pairMarks(text, marks, { rank: 'single', passage: index });
    const spokenIn = inSingle.filter((stretch) => isSpoken(text, stretch));
    const outside = countOutside(double, spokenIn);
    this.#double += outside;
    this.#inside += double.length - outside;
    this.#single += inSingle.length;
    this.#spokenSingle += countOutside(spokenIn, double);
  }

  get rank(): Rank {
    // Double marks that stand inside single ones are the inner ones.
    const more = this.#double === 0 ? this.#single : this.#spokenSingle + Math.sign(this.#inside);
    return more > this.#double ? 'single' : 'double';
  }
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

const isMarked = ({ kind }: Passage): boolean => kind !== 'front' && kind !== 'set-off' && kind !== 'source';

const nothing: readonly Stretch[] = [];

/** The quoted stretches of every passage, block quotations among them; none in headline, standfirst and source lines. */
export function findStretches(passages: readonly Passage[]): readonly (readonly Stretch[])[] {
  const vote = new RankVote();
  const inDouble = passages.map((passage, index) => {
    if (passage.kind === 'set-off' && passage.quotation !== null) return [setOffStretch(passage, index)];
    const { text } = passage;
    const marks = isMarked(passage) ? findMarks(text) : [];
    if (marks.length === 0) return nothing;
    const double = pairMarks(text, marks, { rank: 'double', passage: index });
    vote.count({ index, text, marks, double });
    return double;
  });
  const { rank } = vote;
  return passages.map((passage, index) => {
    const double = inDouble[index] ?? nothing;
    // Headlines take single marks where the text below them has double ones.
    const single = rank === 'single' || (passage.kind === 'heading' && double.length === 0);
    if (!single || !isMarked(passage)) return double;
    // Kept for all passages, the marks of the few that need them twice would take more than finding them again.
    const found = pairMarks(passage.text, findMarks(passage.text), { rank: 'single', passage: index });
    return found.length > 0 ? found : double;
  });
}
