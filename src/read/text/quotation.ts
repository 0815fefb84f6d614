import type { BlockQuotation } from '../../article/block.ts';
import { placeOf } from '../../article/text.ts';
import { noAttribution } from '../no-attribution.ts';
import { isSourceLine, sourceDash } from '../quotation-source.ts';
import type { BlockRule, Setting, Taken } from './body.ts';
import { looksLikeHeading } from './heading.ts';
import { endOfParagraph } from './layout.ts';
import { trimLine, type Line } from './lines.ts';
import { readMark } from './marks.ts';
import { writeLines } from './running-text.ts';

const deepest = 8;

/** Lines that begin with ">", as in mail. */
export const readMarkedQuotation: BlockRule = (lines, at, setting) => {
  let next = at;
  while (lines[next]?.text.startsWith('>') === true) next += 1;
  if (next === at) return null;
  return takeQuotation(
    lines.slice(at, next).map((line) => unmark(line, setting.depth)),
    { lines, next, setting },
  );
};

/** The line without its ">"; at the deepest level without all of them. */
function unmark(line: Line, depth: number): Line {
  const marks = depth >= deepest ? (/^[>\s]+/.exec(line.text)?.[0].length ?? 1) : 1;
  const inner = trimLine(line.text, { start: marks, end: line.text.length }, line.setOff);
  const indent = Math.max(0, inner.indent - 1);
  return { ...inner, from: line.from + inner.from, to: line.from + inner.to, indent };
}

/** A paragraph that stands further to the right than the others. */
export const readIndentedQuotation: BlockRule = (lines, at, setting) => {
  const { quoteIndent } = setting.layout;
  if (quoteIndent === null || setting.depth > 0) return null;
  let next = at;
  while ((lines[next]?.indent ?? 0) >= quoteIndent && lines[next]?.text !== '' && lines[next] !== undefined)
    next += 1;
  const own = lines.slice(at, next);
  const isSetOff = (lines[at - 1]?.text ?? '') === '' && (lines[next]?.text ?? '') === '';
  if (own.length === 0 || !isSetOff || own.some(({ text }) => readMark(text)?.certain === true)) return null;
  if (own.length === 1 && looksLikeHeading(own[0]?.text ?? '')) return null;
  return takeQuotation(
    own.map((line) => ({ ...line, indent: 0 })),
    { lines, next, setting },
  );
};

/** A paragraph in quotation marks with a line under it that names its source. */
export const readPullQuotation: BlockRule = (lines, at, setting) => {
  if (!/^["“„«‘'”»]/.test(lines[at]?.text ?? '')) return null;
  const next = endOfParagraph(lines, at, setting.layout);
  if (!/["”“»’'][.!?]?$/.test(lines[next - 1]?.text ?? '') || findSource(lines, next) === null) return null;
  return takeQuotation(lines.slice(at, next), { lines, next, setting });
};

interface Surroundings {
  readonly lines: readonly Line[];
  /** The index behind the quotation. */
  readonly next: number;
  readonly setting: Setting;
}

function takeQuotation(own: readonly Line[], { lines, next, setting }: Surroundings): Taken | null {
  const last = own.at(-1);
  const isInside = own.length > 1 && last !== undefined && isSourceLine(last.text);
  const behind = isInside ? null : findSource(lines, next);
  const sourceLine = isInside ? last : behind === null ? undefined : lines[behind];
  const body = setting.readBody(isInside ? own.slice(0, -1) : own, { ...setting, depth: setting.depth + 1 });
  if (body.length === 0) return null;
  const source = sourceLine === undefined ? null : writeLines([withoutDash(sourceLine)], setting.writer);
  const block: BlockQuotation = {
    kind: 'blockQuotation',
    id: '',
    place: { start: own[0]?.from ?? 0, end: sourceLine?.to ?? last?.to ?? 0 },
    quote: '',
    body,
    source: source === null || source.length === 0 ? null : source,
    attribution: noAttribution,
  };
  return {
    block: { ...block, place: { ...block.place, start: Math.min(block.place.start, placeOf(body).start) } },
    next: behind === null ? next : behind + 1,
  };
}

/** The index of the line that names the source of what stands before `at`; one blank line may stand between. */
function findSource(lines: readonly Line[], at: number): number | null {
  const index = lines[at]?.text === '' ? at + 1 : at;
  return isSourceLine(lines[index]?.text ?? '') ? index : null;
}

function withoutDash(line: Line): Line {
  const length = sourceDash.exec(line.text)?.[0].length ?? 0;
  return { ...line, from: line.from + length, text: line.text.slice(length) };
}
