/**
 * Markdown that no person writes: thousands of nested marks, on which the parser would work for minutes. They are
 * looked for before it begins.
 */

/** How many quotations and lists one line may open. */
const deepest = 50;
/** How far a line may be indented that opens a list or a quotation. */
const farthest = 200;
/** How many marks that the parser looks far ahead for, such as opening brackets, may stand between two blank lines. */
const most = 2000;
const farReaching = /\[|~~|<[!?]/g;

const opener = /(?:>|[-+*](?=[ \t])|\d[.)](?=[ \t]))/g;
const rule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

/** The offset of the first line that is nested beyond reason; null where none is. */
export function findDeepNesting(text: string): number | null {
  let marks = 0;
  for (const { line, start } of linesOf(text)) {
    const blank = line.trim() === '';
    marks = blank ? 0 : marks + countMarks(line);
    if (marks > most || (!blank && isDeep(line))) return start;
  }
  return null;
}

function* linesOf(text: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = 0;
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) {
    yield { line: text.slice(start, ending.index), start };
    start = ending.index + ending[0].length;
  }
  yield { line: text.slice(start), start };
}

const countMarks = (line: string): number => line.match(farReaching)?.length ?? 0;

function isDeep(line: string): boolean {
  const prefix = /^[\s>+*\d.)-]+/.exec(line)?.[0] ?? '';
  if (prefix.length < deepest || rule.test(line)) return false;
  const openers = prefix.match(opener)?.length ?? 0;
  return openers > deepest || (openers > 0 && prefix.length > farthest);
}
