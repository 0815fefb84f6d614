import type { Line } from './lines.ts';
import { interruptsParagraph, readMark } from './marks.ts';

/** How a text sets its paragraphs. */
export interface Layout {
  /** The width at which lines were broken by hand; null where every line is whole. */
  readonly wrapWidth: number | null;
  /** The indentation from which a paragraph is a quotation; null where indentation says nothing. */
  readonly quoteIndent: number | null;
  /** Whether blank lines stand between paragraphs. */
  readonly spaced: boolean;
}

const terminal = /[.!?…:]["'”’»)\]]*$/;

/** Whether a line ends as a sentence does. */
export const endsSentence = (text: string): boolean => terminal.test(text.slice(-6));

/** Signs that take two columns, and between any two of which a line may be broken. */
const wides = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g;
const longestBroken = 400;
const shortestBroken = 40;
const widest = 140;

/** The columns that a line takes; no more than its length where it is too long to be broken. */
const widthOf = (text: string): number =>
  text.length > longestBroken ? text.length : text.length + (text.match(wides)?.length ?? 0);

/** The columns that must be free at the end of a line for the next to begin there. */
function firstWordWidth({ text }: Line): number {
  if (/[\u3040-\u30FF\u3400-\u9FFF]/.test(text.charAt(0))) return 2;
  const blank = text.slice(0, 80).search(/\s/);
  return widthOf(text.slice(0, blank === -1 ? 80 : blank)) + 1;
}

/** How many lines tell how a text is set. */
const sample = 4000;

/** Finds out how a text sets its paragraphs. */
export function measureLayout(all: readonly Line[]): Layout {
  const lines = all.slice(0, sample);
  const [wrapWidth, quoteIndent] = [measureWrapWidth(lines), measureQuoteIndent(lines)];
  const spaced = isSpaced(lines, { wrapWidth, quoteIndent, spaced: true });
  return { wrapWidth, quoteIndent, spaced };
}

/** Whether at least as many paragraphs begin behind a blank line as right under another line. */
function isSpaced(lines: readonly Line[], layout: Layout): boolean {
  const begins = lines.filter((line, index) => {
    const before = lines[index - 1];
    return (
      line.text !== '' &&
      before !== undefined &&
      readMark(line.text) === null &&
      !continuesParagraph(before, line, layout)
    );
  });
  return begins.filter(({ setOff }) => setOff).length * 2 >= begins.length;
}

/** A few paragraphs that stand further in than all others are quotations; where many do, it is the style of the text. */
function measureQuoteIndent(lines: readonly Line[]): number | null {
  const indents = lines
    .filter(
      (line, index) =>
        line.text !== '' && (lines[index - 1]?.text ?? '') === '' && readMark(line.text) === null,
    )
    .map(({ indent }) => indent);
  const base = Math.min(...new Set(indents));
  const further = indents.filter((indent) => indent >= base + 2).length;
  return further > 0 && further * 3 <= indents.length ? base + 2 : null;
}

/**
 * The width at which lines are broken by hand; null where they are whole. In broken text most breaks come in mid-sentence, and
 * where the next word would not have fitted.
 */
function measureWrapWidth(lines: readonly Line[]): number | null {
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return index >= 2 && next !== undefined && isBreak(line, next) ? [{ line, next }] : [];
  });
  if (breaks.length === 0) return null;
  const widths = breaks
    .flatMap(({ line, next }) => [widthOf(line.text), widthOf(next.text)])
    .toSorted((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0;
  const open = breaks.filter(({ line }) => !endsSentence(line.text)).length;
  const full = breaks.filter(({ line, next }) => widthOf(line.text) + firstWordWidth(next) > width).length;
  const isWrapped = width <= widest && open * 2 >= breaks.length && full * 2 >= breaks.length;
  return isWrapped ? width : null;
}

const isBreak = (line: Line, next: Line): boolean =>
  widthOf(line.text) >= shortestBroken &&
  next.text !== '' &&
  !interruptsParagraph(line.text) &&
  !interruptsParagraph(next.text);

/** Whether `next` goes on with the paragraph of `line`. */
export function continuesParagraph(line: Line, next: Line, layout: Layout): boolean {
  if (next.text === '' || interruptsParagraph(next.text)) return false;
  const ends = endsSentence(line.text);
  if (ends && readMark(next.text) !== null) return false;
  if (!ends && /^\p{Ll}/u.test(next.text)) return true;
  if (layout.wrapWidth === null || next.indent - line.indent >= 2) return false;
  const reach = widthOf(line.text) + firstWordWidth(next);
  return reach > layout.wrapWidth * (ends ? 0.9 : 0.6);
}

/** The index behind the last line of the paragraph that begins at `start`. */
export function endOfParagraph(lines: readonly Line[], start: number, layout: Layout): number {
  let end = start + 1;
  for (let line = lines[start], next = lines[end]; line && next && continuesParagraph(line, next, layout);) {
    end += 1;
    [line, next] = [next, lines[end]];
  }
  return end;
}

/** The index of the first line of the paragraph that ends before `end`, which must be more than 0. */
export function startOfParagraph(lines: readonly Line[], end: number, layout: Layout): number {
  let start = end - 1;
  for (let line = lines[start], before = lines[start - 1]; line && before;) {
    if (!continuesParagraph(before, line, layout)) break;
    start -= 1;
    [line, before] = [before, lines[start - 1]];
  }
  return start;
}
