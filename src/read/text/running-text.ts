import type { TextSpan } from '../../article/span.ts';
import { findLinks } from '../links.ts';
import { plainStyle, type SpanWriter } from '../span-writer.ts';
import type { Line } from './lines.ts';

/** The spans of lines that make up one running text, addresses linked. */
export function writeLines(lines: readonly Line[], writer: SpanWriter): readonly TextSpan[] {
  let previous: Line | null = null;
  for (const line of lines) {
    if (previous !== null && !joinsClosely(previous.text, line.text))
      writer.replace(' ', { start: previous.to, end: line.from });
    writeLine(line, writer);
    previous = line;
  }
  return writer.take();
}

function writeLine(line: Line, writer: SpanWriter): void {
  let from = 0;
  for (const { start, end, href } of findLinks(line.text)) {
    writer.write(line.from + from, line.from + start);
    writer.write(line.from + start, line.from + end, { ...plainStyle, href });
    from = end;
  }
  writer.write(line.from + from, line.to);
}

/** Whether a line break stands for no blank: between Chinese or Japanese signs, and behind the hyphen of a broken word. */
const joinsClosely = (before: string, after: string): boolean =>
  (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。」』）]$/u.test(before.slice(-2)) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（]/u.test(after)) ||
  (/\p{L}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(after));
