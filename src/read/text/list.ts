import type { Block, ListItem } from '../../article/block.ts';
import { placeOf } from '../../article/text.ts';
import type { BlockRule, Setting } from './body.ts';
import { isDialogue } from './dialogue.ts';
import { continuesParagraph } from './layout.ts';
import type { Line } from './lines.ts';
import { readMark, type Mark } from './marks.ts';
import { writeLines } from './running-text.ts';

interface TakenItem {
  readonly item: ListItem;
  readonly next: number;
}

const deepest = 8;

/** Lines that begin with a bullet or a numeral, with what is indented under them. */
export const readList: BlockRule = (lines, at, setting) => {
  const first = lines[at];
  const mark = first === undefined ? null : readMark(first.text);
  if (first === undefined || mark === null || setting.depth > deepest || isDialogue(lines, at, mark.sign))
    return null;
  const items: ListItem[] = [];
  let values = mark.values;
  let next: MarkedLine | null = { line: first, at, mark };
  let end = at;
  while (next !== null) {
    const taken = readItem(lines, next, setting);
    items.push(taken.item);
    end = taken.next;
    next = findSibling(lines, end, { indent: first.indent, sign: mark.sign, values });
    if (next !== null) values = followingValues(values, next.mark.values);
  }
  if (!mark.certain && items.length < 2 && !endsWithColon(lines, at)) return null;
  const start = mark.values.length === 0 ? 1 : (values[0] ?? 1) - items.length + 1;
  const block: Block = {
    kind: 'list',
    id: '',
    place: { start: first.from, end: placeOf(items).end },
    holds: 'points',
    reason: '',
    ordered: mark.values.length > 0,
    start,
    leadIn: null,
    items,
  };
  return { block, next: end };
};

/** A line that begins an item. */
interface MarkedLine {
  readonly line: Line;
  readonly at: number;
  readonly mark: Mark;
}

interface Siblings {
  readonly indent: number;
  readonly sign: string;
  readonly values: readonly number[];
}

/** The line of the next item of the same list; blank lines may stand before it. */
function findSibling(lines: readonly Line[], at: number, list: Siblings): MarkedLine | null {
  const next = skipBlank(lines, at);
  const line = lines[next];
  const mark = line === undefined ? null : readMark(line.text);
  if (
    line === undefined ||
    mark === null ||
    mark.sign !== list.sign ||
    Math.abs(line.indent - list.indent) > 1
  )
    return null;
  const goesOn = list.values.length === 0 || followingValues(list.values, mark.values).length > 0;
  return goesOn ? { line, at: next, mark } : null;
}

/** Of the numbers that a numeral can stand for, those that go on from the numeral before. */
const followingValues = (before: readonly number[], values: readonly number[]): readonly number[] =>
  values.filter((value) => before.includes(value - 1));

function skipBlank(lines: readonly Line[], at: number): number {
  let next = at;
  while (lines[next]?.text === '') next += 1;
  return next;
}

/** An item: its own words, and what stands indented under them. */
function readItem(lines: readonly Line[], { line, at, mark }: MarkedLine, setting: Setting): TakenItem {
  const from = line.from + mark.length;
  const own = [{ ...line, from, text: line.text.slice(mark.length) }];
  let end = at + 1;
  for (
    let next = lines[end];
    next !== undefined && continuesItem(own.at(-1) ?? line, next, { line, setting });
    next = lines[end]
  ) {
    own.push(next);
    end += 1;
  }
  const inside = takeInside(lines, end, line.indent);
  const body = inside.length === 0 ? [] : setting.readBody(inside, { ...setting, depth: setting.depth + 1 });
  const spans = writeLines(own, setting.writer);
  const place = { start: line.from, end: body.at(-1)?.place.end ?? spans.at(-1)?.place.end ?? line.to };
  return { item: { kind: 'item', id: '', place, spans, body }, next: end + inside.length };
}

interface ItemSetting {
  /** The line that the item begins with. */
  readonly line: Line;
  readonly setting: Setting;
}

/** Whether a line goes on with the words of an item: it has no mark, and hangs under them or wraps. */
function continuesItem(before: Line, next: Line, { line, setting }: ItemSetting): boolean {
  if (next.text === '' || readMark(next.text) !== null) return false;
  if (next.indent >= line.indent + 2) return true;
  return continuesParagraph(before, next, setting.layout);
}

/** The lines that belong into an item: indented further than its sign, blank lines between them counted in. */
function takeInside(lines: readonly Line[], at: number, indent: number): readonly Line[] {
  let end = at;
  for (let next = skipBlank(lines, at); next < lines.length; next = skipBlank(lines, next + 1)) {
    if ((lines[next]?.indent ?? 0) < indent + 2) break;
    end = next + 1;
  }
  return lines.slice(at, end);
}

const endsWithColon = (lines: readonly Line[], at: number): boolean =>
  [at - 1, at - 2].some((index) => lines[index]?.text.endsWith(':') === true);
