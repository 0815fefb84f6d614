import { placeOf } from '../../article/text.ts';
import { readFrontLine } from '../front/front-line.ts';
import type { BlockRule } from './body.ts';
import { endOfParagraph, type Layout, startOfParagraph } from './layout.ts';
import { cutLine, type Line } from './lines.ts';
import { isRule, readMark } from './marks.ts';
import { writeLines } from './running-text.ts';

const marked = /^#{1,6}\s+(?=\S)/;
const underline = /^(?:=+|-+|~+|_+)$/;
const [longest, mostWords, mostLines] = [100, 15, 2];
/** A sign with which no heading ends, and what closes behind it. */
const endsOpen = /[.,;:!…—–。、，；：！-]["'”’»)\]]*$/;
const quoted = /^["“„«'‘].*["”»“'’]$/u;
/** A quotation with its attribution: `"Never," she said`. */
const spoken = /[,.!?]["”’»]\s/;
const sentences = /\p{Ll}{4}[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u;
const label =
  /^(?:contacts?|media contact|sources?|photos?|pictures?|images?|credits?|read more|related|see also|sign up|subscribe|follow us|tel|phone|fax|e-?mail|web(?:site)?|notes?|notes? to editors?|editor['’]?s note|corrections?|copyright|advertisement|words|reporting|editing)\b\s*(?::|by\b|$)|^(?:©|\(c\)|https?:|\S+@)/i;
const endMark = /^(?:\(?(?:ends?|more|fin|finis)\)?|-\s?30\s?-|-ends?-)$/i;

/** Whether a line that stands by itself has the shape of a heading: short, no sentence, no label, no quotation. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > longest || text.includes('\t') || endsOpen.test(text)) return false;
  if (!/^["“‘«„'¿¡]?[\p{Lu}\p{Lo}\p{Lt}\p{N}]/u.test(text) || !/\p{L}|^\d{4}$/u.test(text)) return false;
  if (quoted.test(text) || spoken.test(text) || sentences.test(text)) return false;
  if (text.split(/\s+/).length > mostWords) return false;
  return !label.test(text) && !endMark.test(text) && readFrontLine(text) === null;
}

/** A short line without a full stop, set off as a paragraph of its own; or one with "#" before or "====" under it. */
export const readHeading: BlockRule = (lines, at, setting) => {
  const line = lines[at];
  if (line === undefined || setting.depth > 0) return null;
  const mark = marked.exec(line.text);
  if (mark !== null) return takeHeading([cutLine(line, mark[0].length)], at + 1, setting);
  if (isUnderlined(line, lines[at + 1])) return takeHeading([line], at + 2, setting);
  if (line.from >= setting.lastText || (setting.layout.spaced && !line.setOff)) return null;
  if (line.text.length > longest) return null;
  const next = endOfParagraph(lines.slice(at, at + mostLines + 1), 0, setting.layout);
  if (next > mostLines) return null;
  const own = lines.slice(at, at + next);
  return looksLikeHeading(own.map(({ text }) => text).join(' '))
    ? takeHeading(own, at + next, setting)
    : null;
};

const takeHeading = (
  lines: readonly Line[],
  next: number,
  { writer }: Parameters<BlockRule>[2],
): ReturnType<BlockRule> => {
  const spans = writeLines(lines, writer);
  return spans.length === 0
    ? null
    : { block: { kind: 'heading', id: '', level: 2, place: placeOf(spans), spans }, next };
};

const isUnderlined = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  next.text.length >= 3 &&
  next.text.length <= 120 &&
  underline.test(next.text) &&
  looksLikeHeading(line.text);

/**
 * The offset of the last paragraph that is no short line: a heading has text under it, so that what only short lines
 * follow ("ENDS", an address) is no heading.
 */
export function findLastText(lines: readonly Line[], layout: Layout): number {
  for (let end = lines.length; end > 0;) {
    const start = startOfParagraph(lines, end, layout);
    if (isText(lines.slice(start, end))) return lines[start]?.from ?? 0;
    end = start;
  }
  return 0;
}

function isText(lines: readonly Line[]): boolean {
  const [first] = lines;
  if (first === undefined || first.text === '') return false;
  if (lines.length > 2 || first.text.startsWith('>') || isRule(first.text) || readMark(first.text) !== null)
    return true;
  const text = lines.map((line) => line.text).join(' ');
  return !looksLikeHeading(text) && !label.test(text) && !endMark.test(text);
}
