/**
 * Reads script.txt back. Line ends of every system, a byte order mark, blank lines and lines that an editor has wrapped do
 * no harm; a line that begins with "#" is a comment.
 */
import type { Place } from '../../errors/message.ts';
import type { HandScript, HandSegment, HandWords } from './hand-segment.ts';
import { Mistakes } from './mistakes.ts';
import { readHeader } from './read-header.ts';

/** A line about a segment that has lost its first bracket. */
const bareHeader = /^\d+ [A-Za-z]+[^|]*\|.*\]\s*$/u;
/** Eight digits that tell which script it was; see `../format/script-mark.ts`. */
export const markLine = /^#\s*Script (?<mark>[0-9a-f]{8})\b/u;

/** @throws AppError `script-line-unreadable` */
export function readScriptText(text: string, name: string): HandScript {
  const mistakes = new Mistakes();
  const segments: HandSegment[] = [];
  let mark: string | null = null;
  for (const line of linesOf(text, name)) {
    const content = line.value.trimStart();
    if (content === '') continue;
    if (content.startsWith('#')) mark ??= markLine.exec(content)?.groups?.['mark'] ?? null;
    else if (content.startsWith('[') || bareHeader.test(content)) {
      const header = readHeader({ ...line, value: content });
      if (header === null) mistakes.add('script-line-unreadable', { line: content }, line.place);
      else segments.push({ ...header, text: null, said: null, place: line.place });
    } else {
      const segment = segments.pop();
      if (segment !== undefined) segments.push(withLine(segment, line));
      else mistakes.add('script-line-unreadable', { line: content }, line.place);
    }
  }
  mistakes.throwIfAny();
  return { name, text, mark, segments, end: endOf(text, name) };
}

/** A line of words goes on where the one before it ended. */
function withLine(segment: HandSegment, { value, place }: HandWords): HandSegment {
  const content = value.trim();
  if (content.startsWith('='))
    return { ...segment, said: join(segment.said, { value: content.slice(1), place }) };
  const words = { value: content.replace(/^\\(?=\s*[\\#=[])/u, ''), place };
  return segment.said === null
    ? { ...segment, text: join(segment.text, words) }
    : { ...segment, said: join(segment.said, words) };
}

const join = (before: HandWords | null, { value, place }: HandWords): HandWords =>
  before === null
    ? { value: value.trim(), place }
    : { ...before, value: `${before.value} ${value.trim()}`.trim() };

function* linesOf(text: string, file: string): Iterable<HandWords> {
  const start = text.startsWith('\u{FEFF}') ? 1 : 0;
  let offset = start;
  for (const [index, line] of text.slice(start).split('\n').entries()) {
    yield { value: line, place: { line: index + 1, column: 1, offset, file } };
    offset += line.length + 1;
  }
}

function endOf(text: string, file: string): Place {
  const lines = text.trimEnd().split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length, file };
}
