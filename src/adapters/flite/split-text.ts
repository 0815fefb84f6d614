/**
 * What flite takes at once. Long rows of marks overflow its stack, and the time that some voices need grows with the
 * square of the text; no article has such words, but whoever writes one must not bring the narration down.
 */
const longRow = /([^A-Za-z0-9\s]{3})[^A-Za-z0-9\s]+/gu;
const longWord = /\S{60}(?=\S)/gu;
const maxLength = 500;

/** Where a long text is best cut: after a sentence, after a clause, after a word. */
const cuts = [/[.?!]\s+(?=\S)/gu, /[,;:]\s+(?=\S)/gu, /\s+(?=\S)/gu];

/** ASCII in parts of 500 characters at most, which together say all of it; at least one. */
export function splitText(ascii: string): readonly string[] {
  const text = ascii.replaceAll(longRow, '$1').replaceAll(longWord, '$& ');
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > maxLength) {
    const end = start + cutOf(text.slice(start, start + maxLength));
    parts.push(text.slice(start, end));
    start = end;
  }
  return [...parts, text.slice(start)];
}

/** The length of the part to cut off. The last cut of the best kind counts, unless it leaves less than half of the room used. */
function cutOf(text: string): number {
  for (const pattern of cuts) {
    const last = [...text.matchAll(pattern)].at(-1);
    const end = last === undefined ? 0 : last.index + last[0].length;
    if (end > maxLength / 2) return end;
  }
  return text.length;
}
