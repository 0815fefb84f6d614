/**
 * Markdown that no person writes: thousands of nested marks, on which the parser would work for minutes. They are
 * looked for before it begins.
 */

import { splitParts } from './parts.ts';

/** How many quotations and lists one line may open. */
const deepest = 50;
/** How far a line may be indented that opens a list or a quotation. */
const farthest = 200;

interface Limit {
  readonly marks: RegExp;
  /** How many may stand between two blank lines. */
  readonly together: number;
  /** How many may stand in the whole text. */
  readonly inAll: number;
}

const limits: readonly Limit[] = [
  // The parser looks far ahead for what closes these, or far back for what opened them.
  { marks: /\[|~~|<[!?]/g, together: 2000, inAll: 20_000 },
  { marks: /\]/g, together: 2000, inAll: 20_000 },
  // Each of these costs it as much as a hundred letters.
  { marks: /[\\&<*_`~]/g, together: 15_000, inAll: 40_000 },
  { marks: /\|/g, together: 15_000, inAll: 40_000 },
  { marks: /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/g, together: 3000, inAll: 3000 },
];

/** How many quotations may begin in one piece for the parser, which copies all of it at the end of each. */
const mostQuotations = 1000;
const beginning = /(?:^|\r\n|\r(?!\n)|\n)(?![ \t]*>)[^\r\n]*(?:\r\n|\r|\n)(?=[ \t]*>)/g;

const opener = /(?:>|[-+*](?=[ \t])|\d[.)](?=[ \t]))/g;
const rule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

/** The offset of the first line that is nested beyond reason, or marked; null where none is. */
export function findDeepNesting(text: string): number | null {
  const counts = limits.map((limit) => ({ limit, together: 0, inAll: 0 }));
  for (const { line, start } of linesOf(text)) {
    const blank = line.trim() === '';
    for (const count of counts) {
      const found = blank ? 0 : (line.match(count.limit.marks)?.length ?? 0);
      count.together = blank ? 0 : count.together + found;
      count.inAll += found;
      if (count.together > count.limit.together || count.inAll > count.limit.inAll) return start;
    }
    if (!blank && isDeep(line)) return start;
  }
  return findManyQuotations(text);
}

function findManyQuotations(text: string): number | null {
  let start = 0;
  for (const part of splitParts(text)) {
    let count = 0;
    for (const { 0: before, index } of part.matchAll(beginning)) {
      count += 1;
      if (count > mostQuotations) return start + index + before.length;
    }
    start += part.length;
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

function isDeep(line: string): boolean {
  const prefix = /^[\s>+*\d.)-]+/.exec(line)?.[0] ?? '';
  if (prefix.length < deepest || rule.test(line)) return false;
  const openers = prefix.match(opener)?.length ?? 0;
  return openers > deepest || (openers > 0 && prefix.length > farthest);
}
