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

const ending = /\r\n|[\r\n\u0085\u2028\u2029]/g;

/** The lines of a text. `\n`, `\r\n`, a lone `\r`, U+0085, U+2028 and U+2029 end a line. */
export function splitLines({ text }: SourceText): readonly Line[] {
  const lines: Line[] = [];
  let [start, setOff] = [0, true];
  ending.lastIndex = 0;
  for (let more = true; more;) {
    more = ending.test(text);
    const next = more ? ending.lastIndex : text.length;
    const end = more ? startOfEnding(text, next) : next;
    const line = trimLine(text, { start, end }, setOff);
    lines.push(line);
    setOff = line.text === '';
    start = next;
  }
  return lines;
}

/** Where the line ending begins that ends at `end`. */
const startOfEnding = (text: string, end: number): number =>
  text.charCodeAt(end - 1) === 10 && text.charCodeAt(end - 2) === 13 ? end - 2 : end - 1;

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
  const code = text.charCodeAt(at);
  // Nearly every line begins and ends with a sign of ASCII, a dash or a quotation mark.
  if ((code > 0x20 && code < 0x7f) || (code >= 0x2010 && code <= 0x201f)) return false;
  const unit = text[at] ?? '';
  return unit.trim() === '' || (!isSurrogate(unit) && withoutHidden(unit) === '');
}

const isSurrogate = (unit: string): boolean => unit >= '\uD800' && unit <= '\uDFFF';
