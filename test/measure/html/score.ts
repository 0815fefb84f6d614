import type { GoldPage } from './corpus.ts';
import { even, tokensOf } from './even.ts';
import type { Extraction } from './extraction.ts';

interface Share {
  right: number;
  of: number;
}

type Fact = 'title' | 'authors' | 'date' | 'standfirst';

export interface Tally {
  readonly facts: Record<Fact, Share>;
  readonly body: { found: number; wrong: number; missing: number };
}

export const newTally = (): Tally => ({
  facts: {
    title: { right: 0, of: 0 },
    authors: { right: 0, of: 0 },
    date: { right: 0, of: 0 },
    standfirst: { right: 0, of: 0 },
  },
  body: { found: 0, wrong: 0, missing: 0 },
});

export interface Miss {
  readonly what: Fact | 'with' | 'without';
  readonly gold: string;
  readonly got: string;
}

const nearEnough = 0.8;

/** Adds a page to the tally, and gives what is not as annotated. Null stands for a library that failed. */
export function scorePage(tally: Tally, gold: GoldPage, got: Extraction | null): readonly Miss[] {
  const { title, authors, date, standfirst } = gold;
  const verdicts: readonly (readonly [Fact, string | null, boolean, string])[] = [
    ['title', title, even(got?.title ?? '') === even(title ?? ''), got?.title ?? ''],
    [
      'authors',
      authors?.join(' / ') ?? null,
      isSameSet(authors ?? [], got?.authors ?? []),
      got?.authors.join(' / ') ?? '',
    ],
    ['date', date, isSameDay(date, got?.date ?? null), got?.date ?? ''],
    [
      'standfirst',
      standfirst,
      tokenF1(standfirst ?? '', got?.standfirst ?? '') >= nearEnough,
      got?.standfirst ?? '',
    ],
  ];
  const misses: Miss[] = [];
  for (const [what, wanted, isRight, given] of verdicts) {
    if (wanted === null) continue;
    tally.facts[what].of += 1;
    if (isRight) tally.facts[what].right += 1;
    else misses.push({ what, gold: wanted, got: given });
  }
  return [...misses, ...scoreBody(tally, gold, running(got?.text ?? ''))];
}

function scoreBody({ body }: Tally, gold: GoldPage, text: string): readonly Miss[] {
  const missing = gold.with.filter((passage) => !text.includes(running(passage)));
  const wrong = gold.without.filter((passage) => text.includes(running(passage)));
  body.found += gold.with.length - missing.length;
  body.missing += missing.length;
  body.wrong += wrong.length;
  return [
    ...missing.map((passage): Miss => ({ what: 'with', gold: passage, got: '' })),
    ...wrong.map((passage): Miss => ({ what: 'without', gold: passage, got: '' })),
  ];
}

/** Passages are annotated with blanks between two blocks, and without: none counts. */
const running = (text: string): string => text.replace(/[\u00AD\s]+/g, '');

/** Words that lead names in, or join them, and belong to none. */
const joins = new Set(['and', 'und', 'et', 'y', 'by', 'von', '著者']);

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  namedWords(one) === namedWords(other);

const namedWords = (names: readonly string[]): string =>
  [...new Set(names.flatMap(tokensOf))]
    .filter((word) => !joins.has(word))
    .sort()
    .join(' ');

const dayMs = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

function isSameDay(gold: string | null, got: string | null): boolean {
  const written = spellDay(gold);
  const days = [...daysOf(written), ...(got?.length === 10 ? daysAround(written) : [])];
  return daysOf(got).some((day) => days.includes(day));
}

/** A day that is annotated as "2022-5-3", "2022-05.03" or "2022-25-10" is that day all the same. */
function spellDay(date: string | null): string | null {
  const [, year = '', one = '', two = ''] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})$/.exec(date ?? '') ?? [];
  if (year === '') return date;
  const parts = Number(one) > 12 ? [two, one] : [one, two];
  return [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}

/** The days that an instant is where papers are, for a page that is annotated with the instant prints the day at its own place. */
function daysAround(date: string | null): readonly string[] {
  const time = /T\d\d:\d\d/.test(date ?? '') ? Date.parse(date ?? '') : Number.NaN;
  return Number.isNaN(time) ? [] : [dayOf(time - 10 * 3_600_000), dayOf(time + 13 * 3_600_000)];
}

/** The days that a date can be: the one that is printed, the one in UTC, and the one that begins at that very hour where its zone lies east. */
function daysOf(date: string | null): readonly string[] {
  if (date === null) return [];
  const printed = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  const time = Date.parse(date);
  if (Number.isNaN(time)) return printed === undefined ? [] : [printed];
  const isNextDay = time % 3_600_000 === 0 && new Date(time).getUTCHours() >= 10;
  const utc = [dayOf(time), ...(isNextDay ? [dayOf(time + dayMs)] : [])];
  return printed === undefined ? utc : [printed, ...utc];
}

function tokenF1(one: string, other: string): number {
  const left = tokensOf(one);
  const right = [...tokensOf(other)];
  let common = 0;
  for (const token of left) {
    const at = right.indexOf(token);
    if (at === -1) continue;
    right.splice(at, 1);
    common += 1;
  }
  const total = left.length + right.length + common;
  return total === 0 ? 0 : (2 * common) / total;
}
