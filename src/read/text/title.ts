import { isDateLine, readBareName, readFrontLine } from '../front/front-line.ts';
import { readLabel } from '../front/label.ts';
import { splitPublisher } from '../front/publisher.ts';
import type { Reports } from '../reports.ts';
import { endsSentence, type Layout } from './layout.ts';
import { cutLine, type Line } from './lines.ts';
import { interruptsParagraph } from './marks.ts';

export interface Title {
  readonly publisher: string | null;
  /** Null where no line is a headline. */
  readonly headline: readonly Line[] | null;
  /** The index of the line behind the headline. */
  readonly next: number;
}

export interface TitleSetting {
  readonly layout: Layout;
  readonly reports: Reports;
}

const kicker =
  /^(?:for immediate release|(?:press|news|media) release|embargoed\b.{0,60}|breaking(?: news)?|exclusive)$/i;
const longestHeadline = 250;

/**
 * Reads title and headline, which begin at `at`. Under a title with a publisher the next line is the headline; where a
 * blank line follows, the title is.
 */
export function readTitle(lines: readonly Line[], at: number, setting: TitleSetting): Title {
  const first = lines[at];
  if (first === undefined) return { publisher: null, headline: null, next: at };
  if (kicker.test(first.text) && lines[at + 1] !== undefined) {
    setting.reports.add(
      'words-left-out',
      { words: first.text, reason: 'a label above the headline' },
      first.from,
    );
    return readTitle(lines, at + (lines[at + 1]?.text === '' ? 2 : 1), setting);
  }
  const label = readLabel(first.text);
  if (label?.meaning === 'headline')
    return { publisher: null, headline: [cutLine(first, label.start)], next: at + 1 };
  return readPublishedTitle(lines, at, setting) ?? readHeadline(lines, at, setting);
}

function readHeadline(lines: readonly Line[], at: number, { layout }: TitleSetting): Title {
  const text = lines[at]?.text ?? '';
  if (!isHeadline(text) || readFrontLine(text) !== null) return { publisher: null, headline: null, next: at };
  const next = endOfHeadline(lines, at, layout);
  return { publisher: null, headline: lines.slice(at, next), next };
}

function readPublishedTitle(
  lines: readonly Line[],
  at: number,
  { layout, reports }: TitleSetting,
): Title | null {
  const [first, second] = [lines[at], lines[at + 1]];
  const title = first === undefined ? null : splitPublisher(first.text);
  if (first === undefined || title === null) return null;
  const { publisher, start, end } = title;
  const own = cutLine(first, start, end);
  const leaveOut = (words: string, reason: string): void =>
    reports.add('words-left-out', { words, reason }, first.from);
  for (const words of title.leftOut) leaveOut(words, 'a section beside the title');
  if (second === undefined || !isHeadline(second.text) || isCredit(second.text, lines[at + 2]?.text ?? ''))
    return { publisher, headline: [own], next: at + 1 };
  const next = endOfHeadline(lines, at + 1, layout);
  const headline = lines.slice(at + 1, next);
  if (!sameWords(headline.map(({ text }) => text).join(' '), own.text))
    leaveOut(own.text, 'the title of the page; the headline stands under it');
  return { publisher, headline, next };
}

/** Whether a line says who or when: a bare name does where a date stands under it. */
const isCredit = (text: string, next: string): boolean =>
  readFrontLine(text) !== null || (readBareName(text) !== null && isDateLine(next));

const sameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);
const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-~«»„“”‘’–—…]+/g, ' ')
    .trim();

/** Whether a line can be a headline: no paragraph of several sentences, no item of a list. */
const isHeadline = (text: string): boolean =>
  text !== '' &&
  text.length <= longestHeadline &&
  !interruptsParagraph(text) &&
  !(/[.!?]["”’]?$/.test(text) && /\p{Ll}{3}[.!?]["”’)]*\s+["“‘]?\p{Lu}.*\p{Ll}{2}[.!?]["”’]?$/u.test(text));

/** A headline goes on only where its line was broken for want of room. */
function endOfHeadline(lines: readonly Line[], at: number, { wrapWidth }: Layout): number {
  const [line, next] = [lines[at], lines[at + 1]];
  if (wrapWidth === null || line === undefined || next === undefined || next.text === '') return at + 1;
  const word = next.text.split(' ')[0] ?? '';
  const isFull = line.text.length <= wrapWidth && line.text.length + 1 + word.length > wrapWidth;
  const goesOn =
    next.text.length < line.text.length && !endsSentence(next.text) && readFrontLine(next.text) === null;
  return isFull && goesOn ? at + 2 : at + 1;
}
