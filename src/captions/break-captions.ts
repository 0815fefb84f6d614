import { breakCost } from './break-cost.ts';
import { LINE_LENGTH, type Word } from './word.ts';

/** One caption's words, in one line or two. */
export type Lines = readonly (readonly Word[])[];

/** Above what a break costs: a caption that is not needed tires its reader. */
const CAPTION_COST = 60;
/** Below it a caption is a flash. */
const SHORT_CAPTION = 16;

/** The best way found to set the words up to some place: its last caption starts at `from`. */
interface Setting {
  readonly cost: number;
  readonly from: number;
  /** Where the last caption's second line starts; null where it has one line. */
  readonly fold: number | null;
}

/**
 * Spreads the words of a segment over captions of at most two lines, so that the breaks between lines and captions
 * fall where the sense allows a pause. Takes time linear in the number of words.
 */
export function breakCaptions(words: readonly Word[], language: string): readonly Lines[] {
  const measure = measureWords(words, language);
  const settings: (Setting | null)[] = [{ cost: 0, from: 0, fold: null }];
  for (let end = 1; end <= words.length; end += 1) {
    let best: Setting | null = null;
    for (let from = end - 1; from >= 0 && measure.width(from, end) <= 2 * LINE_LENGTH + 1; from -= 1) {
      const before = settings[from];
      const caption = setCaption(measure, from, end);
      if (!before || caption === null) continue;
      const cost = before.cost + caption.cost + measure.costAt(end) + CAPTION_COST;
      if (best === null || cost < best.cost) best = { cost, from, fold: caption.fold };
    }
    settings.push(best);
  }
  const captions: Lines[] = [];
  for (let end = words.length; end > 0;) {
    const { from, fold } = settings[end] ?? { from: end - 1, fold: null };
    captions.push(
      fold === null ? [words.slice(from, end)] : [words.slice(from, fold), words.slice(fold, end)],
    );
    end = from;
  }
  return captions.toReversed();
}

interface Measure {
  /** Characters in the line that words [from, end) make. */
  readonly width: (from: number, end: number) => number;
  /** What a break before the word at a place costs. */
  readonly costAt: (place: number) => number;
}

function measureWords(words: readonly Word[], language: string): Measure {
  const widths = [0];
  const costs = [0];
  for (const [index, word] of words.entries()) {
    widths.push((widths[index] ?? 0) + word.length + Number(word.spaced));
    const next = words[index + 1];
    costs.push(next === undefined ? 0 : breakCost(word, next, language));
  }
  return {
    width: (from, end) => (widths[end] ?? 0) - (widths[from] ?? 0) - Number(words[from]?.spaced ?? false),
    costAt: (place) => costs[place] ?? 0,
  };
}

/** The best way to set words [from, end) in one line or two; null where they do not fit. */
function setCaption(
  { width, costAt }: Measure,
  from: number,
  end: number,
): Pick<Setting, 'cost' | 'fold'> | null {
  const whole = width(from, end);
  if (whole <= LINE_LENGTH) return { cost: Math.max(0, SHORT_CAPTION - whole) * 3, fold: null };
  let best: Pick<Setting, 'cost' | 'fold'> | null = null;
  for (let fold = end - 1; fold > from; fold -= 1) {
    const [top, bottom] = [width(from, fold), width(fold, end)];
    if (bottom > LINE_LENGTH) break;
    if (top > LINE_LENGTH) continue;
    const cost = costAt(fold) / 2 + Math.abs(top - bottom) / 3;
    if (best === null || cost < best.cost) best = { cost, fold };
  }
  return best;
}
