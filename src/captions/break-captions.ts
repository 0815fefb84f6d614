import { breakCost } from './break-cost.ts';
import { LINE_LENGTH, type Word } from './word.ts';

/** One caption's words, in one line or two. */
export type Lines = readonly (readonly Word[])[];

/** Above what a break costs: a caption that is not needed tires its reader. */
const CAPTION_COST = 60;
/** Below it a caption is a flash. */
const SHORT_CAPTION = 16;

interface Best {
  readonly cost: number;
  /** Where the last caption of this solution starts. */
  readonly from: number;
  readonly lines: Lines;
}

/**
 * Spreads the words of a segment over captions of at most two lines, so that the breaks between lines and captions
 * fall where the sense allows a pause. Takes time linear in the number of words.
 */
export function breakCaptions(words: readonly Word[], language: string): readonly Lines[] {
  const best: (Best | null)[] = [{ cost: 0, from: 0, lines: [] }];
  for (let end = 1; end <= words.length; end += 1) {
    let found: Best | null = null;
    for (let from = end - 1; from >= 0 && widthOf(words, from, end) <= 2 * LINE_LENGTH + 1; from -= 1) {
      const before = best[from];
      const caption = bestLines(words.slice(from, end), language);
      if (before === null || before === undefined || caption === null) continue;
      const cost = before.cost + caption.cost + costAfter(words, end, language) + CAPTION_COST;
      if (found === null || cost < found.cost) found = { cost, from, lines: caption.lines };
    }
    best.push(found);
  }
  const captions: Lines[] = [];
  for (let at = best.at(-1); at && at.lines.length > 0; at = best[at.from]) captions.push(at.lines);
  return captions.toReversed();
}

function costAfter(words: readonly Word[], end: number, language: string): number {
  const [before, after] = [words[end - 1], words[end]];
  return before === undefined || after === undefined ? 0 : breakCost(before, after, language);
}

/** The best way to set some words in one line or two; null where they do not fit. */
function bestLines(
  words: readonly Word[],
  language: string,
): { readonly lines: Lines; readonly cost: number } | null {
  const width = widthOf(words, 0, words.length);
  const short = width < SHORT_CAPTION ? (SHORT_CAPTION - width) * 3 : 0;
  if (width <= LINE_LENGTH) return { lines: [words], cost: short };
  let best: { readonly lines: Lines; readonly cost: number } | null = null;
  for (let at = 1; at < words.length; at += 1) {
    const [top, bottom] = [widthOf(words, 0, at), widthOf(words, at, words.length)];
    if (top > LINE_LENGTH || bottom > LINE_LENGTH) continue;
    const cost = costAfter(words, at, language) / 2 + Math.abs(top - bottom) / 3;
    if (best === null || cost < best.cost) best = { lines: [words.slice(0, at), words.slice(at)], cost };
  }
  return best;
}

/** Characters in the line that words [from, end) make. */
function widthOf(words: readonly Word[], from: number, end: number): number {
  let width = 0;
  for (let at = from; at < end; at += 1) {
    const word = words[at];
    if (word !== undefined) width += word.length + (word.spaced && at > from ? 1 : 0);
  }
  return width;
}
