/**
 * Cuts a long text where each part, parsed by itself, gives what it gives in the whole. Wherever a list or a quotation ends, the
 * parser copies all that it has found so far: the time for a text in one piece grows with the square of its length.
 */

/** How many units a part has at least. */
const enough = 4096;

const lineEnd = String.raw`(?:\r\n|\n|\r(?!\n))`;

/** A blank line, and behind it words at the very margin: whatever was open has ended there. */
const margin = new RegExp(String.raw`${lineEnd}[ \t]*${lineEnd}(?=["“„«‘¿¡\p{L}])`, 'gu');

/** What blank lines do not end: fenced code, comments and the like. */
const unending = /```|~~~|<[!?]|<(?:script|pre|style|textarea)/i;

/** The targets of links and the texts of notes, which count in the whole text. */
const definition = ']:';

/** Where front matter ends; the whole length where it does not. */
function endOfMatter(text: string): number {
  const fence = /^(?:---|\+\+\+)(?=[ \t]*[\r\n])/.exec(text)?.[0];
  if (fence === undefined) return 0;
  const end = text.indexOf(`\n${fence}`, fence.length);
  return end < 0 ? text.length : end;
}

/** The parts of a text in order; joined, they are the text. */
export function splitParts(text: string): readonly string[] {
  if (text.length < 2 * enough || text.includes(definition)) return [text];
  const last = unending.exec(text)?.index ?? text.length;
  const parts: string[] = [];
  let start = 0;
  margin.lastIndex = endOfMatter(text);
  for (let match = margin.exec(text); match !== null && match.index < last; match = margin.exec(text)) {
    if (margin.lastIndex - start < enough) continue;
    parts.push(text.slice(start, margin.lastIndex));
    start = margin.lastIndex;
  }
  parts.push(text.slice(start));
  return parts;
}
