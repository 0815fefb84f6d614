import type { PlacedFrontLine } from '../front/facts.ts';
import { isDateLine, readBareName, readFrontLine, type FrontLine } from '../front/front-line.ts';
import { readLabel, type LabelledLine } from '../front/label.ts';
import { endOfParagraph, type Layout } from './layout.ts';
import { cutLine, type Line } from './lines.ts';
import { readTitle, type Title, type TitleSetting } from './title.ts';

/** What stands before the body of a plain text, as lines. */
export interface FrontMatter extends Omit<Title, 'next'> {
  readonly standfirst: readonly Line[] | null;
  readonly dateline: string | null;
  readonly facts: readonly PlacedFrontLine[];
  readonly body: readonly Line[];
}

/** Reads title, headline, standfirst, byline and dates from the top of a text. */
export function readFrontMatter(lines: readonly Line[], setting: TitleSetting): FrontMatter {
  const above = readCredits(lines, 0, { layout: setting.layout, paragraphs: 0 });
  const at = above.rest.findIndex(({ text }) => text !== '');
  const { publisher, headline, next } = readTitle(above.rest, at, setting);
  const below = readCredits(above.rest, next, { layout: setting.layout, paragraphs: furthest });
  const labelled = (meaning: LabelledLine['meaning']): Line | undefined =>
    [...above.labelled, ...below.labelled].find((found) => found.meaning === meaning)?.line;
  const summary = labelled('standfirst');
  const between = summary === undefined && headline !== null ? below.standfirst : null;
  const ownHeadline = labelled('headline');
  return {
    publisher: publisher ?? labelled('publisher')?.text ?? null,
    headline: headline ?? (ownHeadline === undefined ? null : [ownHeadline]),
    standfirst: summary === undefined ? between : [summary],
    dateline: labelled('dateline')?.text ?? null,
    facts: [...above.facts, ...below.facts],
    body: below.standfirst === null || between !== null ? below.rest : [...below.standfirst, ...below.rest],
  };
}

/** How many paragraphs may stand before the byline. */
const furthest = 3;

interface LabelledText {
  readonly meaning: LabelledLine['meaning'];
  readonly line: Line;
}

interface Credits {
  readonly facts: readonly PlacedFrontLine[];
  readonly labelled: readonly LabelledText[];
  /** The one paragraph before the byline. */
  readonly standfirst: readonly Line[] | null;
  /** All other lines. */
  readonly rest: readonly Line[];
}

interface Reach {
  readonly layout: Layout;
  /** How many paragraphs may be passed over. */
  readonly paragraphs: number;
}

/** Lines that belong together, and what they say of the article. */
interface Unit {
  readonly lines: readonly Line[];
  readonly front: FrontLine | null;
  readonly label: LabelledLine | null;
}

function readCredits(lines: readonly Line[], at: number, { layout, paragraphs }: Reach): Credits {
  const units: Unit[] = [];
  let taken = { units: 0, lines: at };
  for (let next = at, passed = 0; next < lines.length && passed <= paragraphs;) {
    if (lines[next]?.text === '') {
      next += 1;
      continue;
    }
    const unit = readUnit(lines, next, layout);
    units.push(unit);
    next += unit.lines.length;
    if (unit.front === null && unit.label === null) passed += 1;
    else taken = { units: units.length, lines: next };
  }
  return settleCredits(units.slice(0, taken.units), lines.slice(taken.lines));
}

function readUnit(lines: readonly Line[], at: number, layout: Layout): Unit {
  const line = lines[at];
  const text = line?.text ?? '';
  const label = readLabel(text);
  if (label !== null) return { lines: lines.slice(at, at + 1), front: null, label };
  const own = lines.slice(at, endOfByline(lines, at));
  const front = readFrontLine(own.map((part) => part.text).join(' '));
  if (front !== null) return { lines: own, front, label };
  const name = isDateLine(lines[at + 1]?.text ?? '') ? readBareName(text) : null;
  if (name !== null) return { lines: own, front: name, label };
  return { lines: lines.slice(at, endOfParagraph(lines, at, layout)), front: null, label };
}

/** A line that says who or when stands alone, but a byline may be broken between its names. */
function endOfByline(lines: readonly Line[], at: number): number {
  const [text, next] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  const isBroken = next !== '' && (/(?:,|&|\band)$/i.test(text) || /^(?:and|&)\s/.test(next));
  return isBroken && text.length < 250 ? at + 2 : at + 1;
}

function settleCredits(units: readonly Unit[], rest: readonly Line[]): Credits {
  const facts = units.flatMap(({ front, lines }) =>
    front === null ? [] : [{ line: front, offset: lines[0]?.from ?? 0 }],
  );
  const labelled = units.flatMap(({ label, lines: [line] }) =>
    label === null || line === undefined
      ? []
      : [{ meaning: label.meaning, line: cutLine(line, label.start) }],
  );
  const isParagraph = ({ front, label }: Unit): boolean => front === null && label === null;
  const byline = units.findIndex(({ front }) => (front?.names.length ?? 0) > 0);
  const before = units.slice(0, Math.max(0, byline)).filter(isParagraph);
  const standfirst = before.length === 1 ? (before[0]?.lines ?? null) : null;
  const kept = units.filter((unit) => isParagraph(unit) && unit.lines !== standfirst);
  const keptLines = kept.flatMap(({ lines }) => [...lines, ...blankBehind(lines)]);
  return { facts, labelled, standfirst, rest: keptLines.length === 0 ? rest : [...keptLines, ...rest] };
}

/** A blank line, so that what was taken out does not bring together what stood apart. */
const blankBehind = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(-1).map((line) => ({ ...line, from: line.to, text: '', indent: 0 }));
