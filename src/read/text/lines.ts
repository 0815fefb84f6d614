import type { Range, SourceText } from '../../article/source.ts';
import { withoutHidden } from '../hidden-characters.ts';

/** A line of the source. Offsets count in the source; [from, to) leaves out white space and hidden characters at its ends. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** What stands at [from, to); empty for a blank line. */
  readonly text: string;
  /** Columns of white space before `from`, tabs to multiples of four. */
  readonly indent: number;
  /** Whether a blank line, or none at all, stands before it. */
  readonly setOff: boolean;
}

/** The lines of a text. `\n`, `\r\n`, a lone `\r`, U+0085, U+2028 and U+2029 end a line. */
export function splitLines(source: SourceText): readonly Line[] {
  const lines: Line[] = [];
  const add = (from: number, to: number): void => {
    lines.push(trimLine(source.text, { start: from, end: to }, (lines.at(-1)?.text ?? '') === ''));
  };
  let start = 0;
  for (const ending of source.text.matchAll(/\r\n|[\r\n\u0085\u2028\u2029]/g)) {
    add(start, ending.index);
    start = ending.index + ending[0].length;
  }
  add(start, source.text.length);
  return lines;
}

/** The line that stands at [start, end), which must hold no line ending. */
export function trimLine(text: string, { start, end }: Range, setOff: boolean): Line {
  let [from, to, indent] = [start, end, 0];
  while (from < to && isMargin(text, from)) {
    indent = text[from] === '\t' ? indent + 4 - (indent % 4) : indent + 1;
    from += 1;
  }
  while (from < to && isMargin(text, to - 1)) to -= 1;
  return { from, to, text: text.slice(from, to), indent, setOff };
}

/** A part of a line, as a line. */
export function cutLine({ from, text, indent, setOff }: Line, start: number, end = text.length): Line {
  return { from: from + start, to: from + end, text: text.slice(start, end), indent, setOff };
}

function isMargin(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  if (unit > ' ' && unit < '\x7F') return false;
  return unit.trim() === '' || (!isSurrogate(unit) && withoutHidden(unit) === '');
}

const isSurrogate = (unit: string): boolean => unit >= '\uD800' && unit <= '\uDFFF';
