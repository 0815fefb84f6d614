import type { SourceText } from '../../article/source.ts';
import type { Reports } from '../reports.ts';
import type { Line } from './lines.ts';
import { endsSentence } from './layout.ts';

/** A page's number as a line of its own: "Page 2 of 3". A bare number is one only beside a form feed. */
const numbered =
  /^(?:page|seite|página|pagina|p\.)\s*\d{1,4}(?:\s*(?:of|von|de|di|van|sur|\/)\s*\d{1,4})?$/iu;
const bare = /^[-–—]?\s*\d{1,4}\s*[-–—]?$/;

interface Break {
  /** The index behind it. */
  readonly next: number;
  readonly isPage: boolean;
  readonly numbers: readonly Line[];
}

function breakAt(lines: readonly Line[], at: number, { text }: SourceText): Break {
  let next = at;
  const numbers: Line[] = [];
  const bareNumbers: Line[] = [];
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    if (numbered.test(line.text)) numbers.push(line);
    else if (bare.test(line.text)) bareNumbers.push(line);
    else if (line.text !== '') break;
  }
  const [from, to] = [lines[at - 1]?.to ?? 0, lines[next]?.from ?? text.length];
  const feed = text.slice(from, to).includes('\f');
  return { next, isPage: feed || numbers.length > 0, numbers: feed ? [...numbers, ...bareNumbers] : numbers };
}

/** The same lines without the numbers of pages, which a message names. What a page broke in mid-sentence is joined again. */
export function joinPages(lines: readonly Line[], source: SourceText, reports: Reports): readonly Line[] {
  if (!source.text.includes('\f') && !lines.some(({ text }) => numbered.test(text))) return lines;
  const joined: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as Line;
    const mayBreak = line.text === '' || numbered.test(line.text) || startsPage(line, lines[at - 1], source);
    const found = at > 0 && mayBreak ? breakAt(lines, at, source) : null;
    if (found === null || !found.isPage) {
      const next = Math.max(found?.next ?? 0, at + 1);
      for (; at < next; at++) joined.push(lines[at] as Line);
      continue;
    }
    for (const { text, from } of found.numbers)
      reports.add('words-left-out', { words: text, reason: 'the number of a page' }, from);
    const goesOn =
      !endsSentence(joined.at(-1)?.text ?? '.') && /^\p{Ll}/u.test(lines[found.next]?.text ?? '');
    if (!goesOn) joined.push(...lines.slice(at, found.next).filter(({ text }) => text === ''));
    const next = lines[found.next];
    if (next !== undefined) joined.push(goesOn ? { ...next, setOff: false } : next);
    at = found.next + 1;
  }
  return joined;
}

/** Whether a form feed stands right before a line. */
function startsPage(line: Line, before: Line | undefined, { text }: SourceText): boolean {
  return text.slice(before?.to ?? 0, line.from).includes('\f');
}
