/**
 * Cuts a long text where each part, parsed by itself, gives what it gives in the whole, but for what links lead to. Wherever a
 * list or a quotation ends, the parser copies all that it has found so far: the time for a text in one piece grows with the
 * square of its length.
 */

/** How many units a part has at least, or how many lines. */
const enough = 4096;
const enoughLines = 80;

const lineEnd = String.raw`(?:\r\n|\n|\r(?!\n))`;

const lineEnds = new RegExp(lineEnd, 'g');

/**
 * A blank line, and behind it at the very margin words, or what begins a heading, a quotation or a table: whatever was open has
 * ended there.
 */
const margin = new RegExp(String.raw`${lineEnd}[ \t]*${lineEnd}(?=["“„«‘¿¡\p{L}[!(#>|])`, 'gu');

/** What blank lines do not end: fenced code, comments and the like. */
const unending = /```|~~~|<[!?]|<(?:script|pre|style|textarea)/gi;

const fence = /(`{3,}|~{3,})[^`\r\n]*$/my;

/** Right behind other words, the line may be one of HTML. */
const behindBlank = /(?:\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/;
const longestBlank = 80;

/** Where front matter ends; the whole length where it does not. */
function endOfMatter(text: string): number {
  const mark = /^(?:---|\+\+\+)(?=[ \t]*[\r\n])/.exec(text)?.[0];
  if (mark === undefined) return 0;
  const end = text.indexOf(`\n${mark}`, mark.length);
  return end < 0 ? text.length : end;
}

/** What ends that which blank lines do not end and which begins with `sign` at `start`; null where that is not told so easily. */
function closerOf(text: string, sign: string, start: number): RegExp | null {
  if (sign.startsWith('<')) {
    if (text.startsWith('<!--', start)) return /-->/g;
    return /^<[!?]/.test(sign) ? null : /<\/(?:script|pre|style|textarea)>/gi;
  }
  fence.lastIndex = start;
  const isOwn = start === 0 || behindBlank.test(text.slice(Math.max(0, start - longestBlank), start));
  const mark = isOwn ? fence.exec(text)?.[1] : undefined;
  return mark === undefined ? null : new RegExp(`^ {0,3}${mark}${mark[0] ?? ''}*[ \\t]*$`, 'gm');
}

/** Where that ends which begins with such a sign; the whole length where it does not, or where it holds such signs itself. */
function endOfUnending(text: string, { 0: sign, index: start }: RegExpExecArray): number {
  const closer = closerOf(text, sign, start);
  if (closer === null) return text.length;
  closer.lastIndex = start + sign.length;
  const close = closer.exec(text);
  if (close === null) return text.length;
  unending.lastIndex = start + sign.length;
  // More signs of a fence are one fence.
  while (text.startsWith(sign[0] ?? '', unending.lastIndex)) unending.lastIndex += 1;
  const inside = unending.exec(text);
  return inside !== null && inside.index < close.index ? text.length : closer.lastIndex;
}

/** The parts of a text in order; joined, they are the text. */
export function splitParts(text: string): readonly string[] {
  if (text.length < 2 * enough) return [text];
  const parts: string[] = [];
  let [start, counted, lines, open] = [0, 0, 0, endOfMatter(text)];
  unending.lastIndex = open;
  let sign = unending.exec(text);
  margin.lastIndex = open;
  for (let match = margin.exec(text); match !== null && open < text.length; match = margin.exec(text)) {
    while (sign !== null && sign.index < match.index) {
      open = endOfUnending(text, sign);
      unending.lastIndex = open;
      sign = unending.exec(text);
    }
    lines += text.slice(counted, margin.lastIndex).match(lineEnds)?.length ?? 0;
    counted = margin.lastIndex;
    if (match.index < open || (counted - start < enough && lines < enoughLines)) continue;
    parts.push(text.slice(start, counted));
    [start, lines] = [counted, 0];
  }
  parts.push(text.slice(start));
  return parts;
}
