import type { SourceText } from '../../article/source.ts';
import { readFrontLine, type FrontLine } from '../front/front-line.ts';
import { splitPublisher } from '../front/publisher.ts';
import type { Reports } from '../reports.ts';
import { endOfParagraph, endsSentence, type Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { interruptsParagraph } from './marks.ts';

/** What stands before the body of a plain text, as lines. */
export interface FrontMatter {
  readonly publisher: string | null;
  /** Null where no line is a headline. */
  readonly headline: readonly Line[] | null;
  readonly standfirst: readonly Line[] | null;
  readonly facts: readonly FrontLine[];
  readonly body: readonly Line[];
}

interface TextLines {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly reports: Reports;
}

/** Reads title, headline, standfirst, byline and dates from the top of a text. */
export function readFrontMatter(text: TextLines): FrontMatter {
  const { lines, layout } = text;
  const at = lines.findIndex((line) => line.text !== '');
  const { publisher, headline, next } = readTitle(text, at);
  const credits = readCredits(lines, next, layout);
  if (headline !== null || credits.standfirst === null) return { publisher, headline, ...credits };
  return {
    publisher,
    headline,
    ...credits,
    standfirst: null,
    body: [...credits.standfirst, ...credits.body],
  };
}

interface Title {
  readonly publisher: string | null;
  readonly headline: readonly Line[] | null;
  /** The index of the line behind the headline. */
  readonly next: number;
}

function readTitle({ lines, layout, reports }: TextLines, at: number): Title {
  const first = lines[at];
  if (first === undefined) return { publisher: null, headline: null, next: at };
  const title = splitPublisher(first.text);
  if (title === null) {
    const headline =
      isHeadline(first.text) && readFrontLine(first.text) === null
        ? lines.slice(at, endOfHeadline(lines, at, layout))
        : null;
    return { publisher: null, headline, next: at + (headline?.length ?? 0) };
  }
  const { publisher } = title;
  const second = lines[at + 1];
  if (
    second === undefined ||
    second.text === '' ||
    !isHeadline(second.text) ||
    readFrontLine(second.text) !== null
  ) {
    const own = { ...first, to: first.from + title.title.length, text: title.title };
    return { publisher, headline: [own], next: at + 1 };
  }
  const next = endOfHeadline(lines, at + 1, layout);
  const headline = lines.slice(at + 1, next);
  if (headline.map(({ text }) => text).join(' ') !== title.title)
    reports.add(
      'words-left-out',
      { words: title.title, reason: 'the title of the page; the headline stands under it' },
      first.from,
    );
  return { publisher, headline, next };
}

/** Whether a line can be a headline: no paragraph of several sentences, no item of a list. */
const isHeadline = (text: string): boolean =>
  text.length <= 250 &&
  !interruptsParagraph(text) &&
  !/\p{Ll}{3}[.!?]["”’)]*\s+["“‘]?\p{Lu}.*\p{Ll}{2}[.!?]["”’]?$/u.test(text);

/** A headline goes on only where its line was broken for want of room. */
function endOfHeadline(lines: readonly Line[], at: number, layout: Layout): number {
  const [line, next] = [lines[at], lines[at + 1]];
  if (layout.wrapWidth === null || line === undefined || next === undefined || next.text === '')
    return at + 1;
  const word = next.text.split(' ')[0] ?? '';
  const isFull =
    line.text.length + 1 + word.length > layout.wrapWidth && line.text.length <= layout.wrapWidth;
  return isFull &&
    next.text.length < line.text.length &&
    !endsSentence(next.text) &&
    readFrontLine(next.text) === null
    ? at + 2
    : at + 1;
}

interface Unit {
  readonly lines: readonly Line[];
  readonly front: FrontLine | null;
}

/** How many paragraphs may stand before the byline. */
const furthest = 3;

/** Finds the lines of byline and dates; one paragraph before the byline is the standfirst. */
function readCredits(
  lines: readonly Line[],
  at: number,
  layout: Layout,
): Pick<FrontMatter, 'standfirst' | 'facts' | 'body'> {
  const units: Unit[] = [];
  let kept = { end: 0, next: at };
  let paragraphs = 0;
  for (let next = at; next < lines.length && paragraphs <= furthest;) {
    if (lines[next]?.text === '') {
      next += 1;
      continue;
    }
    const end = endOfParagraph(lines, next, layout);
    const own = lines.slice(next, end);
    const front = readFrontLine(own.map(({ text }) => text).join(' '));
    units.push({ lines: own, front });
    if (front === null) paragraphs += 1;
    else kept = { end: units.length, next: end };
    next = end;
  }
  return settleCredits(units.slice(0, kept.end), lines.slice(kept.next));
}

function settleCredits(
  units: readonly Unit[],
  rest: readonly Line[],
): Pick<FrontMatter, 'standfirst' | 'facts' | 'body'> {
  const facts = units.flatMap(({ front }) => (front === null ? [] : [front]));
  const byline = units.findIndex(({ front }) => (front?.names.length ?? 0) > 0);
  const before = units.slice(0, Math.max(0, byline)).filter(({ front }) => front === null);
  const standfirst = before.length === 1 ? (before[0]?.lines ?? null) : null;
  const kept = units.filter((unit) => unit.front === null && unit.lines !== standfirst);
  const blank = (line: Line): Line => ({ ...line, from: line.to, text: '' });
  const body = kept.flatMap(({ lines }) => [...lines, ...lines.slice(-1).map(blank)]);
  return { standfirst, facts, body: [...body, ...rest] };
}
