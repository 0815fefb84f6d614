import type { Element } from '../html/dom.ts';
import { dayNumber } from './day-number.ts';
import type { PageData } from './page-data.ts';
import {
  dateInText,
  labelledDate,
  markedDate,
  timeElement,
  type PrintedDate,
  type PrintedFacts,
} from './printed-dates.ts';
import { readPageDate } from './read-date.ts';
import { scriptDate } from './script-date.ts';

const publishedMetas = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'article:publicationdate',
  'datepublished',
  'date_published',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dc.created',
  'pubdate',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'date',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'article.published',
  'release_date',
  'rnews:datepublished',
  'bt:pubdate',
  'ptime',
  'published-date',
  'datecreated',
  'created',
  'vr:published_time',
  'displaydate',
  'og:pubdate',
  'shareaholic:article_published_time',
  'dc:date',
  'creation_date',
];
const modifiedMetas = [
  'article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'datemodified',
  'last-modified',
  'revised',
  'modified',
];

export interface FoundDate {
  readonly date: string;
  /** False where only the date of an update is known. */
  readonly isPublished: boolean;
}

export interface DateFacts extends PrintedFacts {
  readonly url: string | null;
}

type Find = (data: PageData, page: Element, facts: DateFacts) => PrintedDate | null;

const inText: Find = (_data, page, facts) => dateInText(page, facts);

/** What stands nowhere on the page itself. */
const unprinted = (date: string | null): PrintedDate | null =>
  date === null ? null : { date, at: -Infinity };

/** Where dates of publication stand, the surest place first, and whether what stands there bears witness against others. */
const sources: readonly { readonly isWitness: boolean; readonly find: Find }[] = [
  { isWitness: false, find: (data) => unprinted(fromMetas(data, publishedMetas)) },
  { isWitness: true, find: (data) => unprinted(read(data.linked?.published)) },
  { isWitness: true, find: (_data, page, facts) => markedDate(page, facts, 'datePublished') },
  { isWitness: true, find: (_data, page, facts) => timeElement(page, facts) },
  { isWitness: false, find: (_data, page, facts) => labelledDate(page, facts) },
  {
    isWitness: false,
    find: (data, _page, { url }) => unprinted(fromUrl(url ?? data.canonical ?? data.linked?.url ?? null)),
  },
  { isWitness: true, find: inText },
];

/**
 * When the article was published: as the page's data says, its marks, its address, or its text. Two witnesses who agree
 * on another day are believed more than one who says something else.
 */
export function findDate(data: PageData, page: Element, facts: DateFacts): FoundDate | null {
  let first: string | null = null;
  const said: PrintedDate[] = [];
  for (const { isWitness, find } of sources) {
    if (first !== null && (!isWitness || (find === inText && isSettled(first, said)))) continue;
    const found = find(data, page, facts);
    if (found === null) continue;
    first ??= found.date;
    if (isWitness && !said.some((other) => isSameElement(other, found))) said.push(found);
  }
  const dates = said.map(({ date }) => date);
  if (first !== null)
    return { date: outvoted(first, dates) ?? asPrinted(first, dates) ?? first, isPublished: true };
  const scripted = scriptDate(page);
  if (scripted !== null) return { date: scripted, isPublished: true };
  const date =
    read(data.linked?.modified) ??
    fromMetas(data, modifiedMetas) ??
    markedDate(page, facts, 'dateModified')?.date ??
    null;
  return date === null ? null : { date, isPublished: false };
}

/** What one element says as a mark and as a time is one witness. */
const isSameElement = (one: PrintedDate, other: PrintedDate): boolean => one.at === other.at && one.at >= 0;

/** Whether nothing that the text says can change a date: nobody contradicts it, and it is the same day all over the earth. */
const isSettled = (first: string, said: readonly PrintedDate[]): boolean =>
  lagOf(first) === 0 && said.every(({ date }) => date.slice(0, 10) === first.slice(0, 10));

/** What more witnesses say than bear out the first date. */
function outvoted(first: string, said: readonly string[]): string | null {
  const votes = new Map<string, string[]>();
  for (const date of said) {
    const day = date.slice(0, 10);
    votes.set(day, [...(votes.get(day) ?? []), date]);
  }
  const own = votes.get(first.slice(0, 10))?.length ?? 0;
  const [other] = [...votes.values()].filter((dates) => dates.length > Math.max(1, own));
  return other?.[0] ?? null;
}

/** Where a page prints another day than an instant is in UTC, a day that it was then elsewhere on earth, that is the day at the paper's place. */
function asPrinted(instant: string, said: readonly string[]): string | null {
  const lag = lagOf(instant);
  const there = dayNumber(instant.slice(0, 10)) + lag;
  return lag === 0 ? null : (said.find((date) => date.length === 10 && dayNumber(date) === there) ?? null);
}

/** By how many days the calendar can be behind or ahead of UTC at an instant where papers are; 0 for a day without a time, which is also written as midnight. */
function lagOf(instant: string): -1 | 0 | 1 {
  const [, time = ''] = instant.split('T');
  if (!/(?:Z|[+-]00:00)$/.test(time) || time.startsWith('00:00:00')) return 0;
  const hour = Number(time.slice(0, 2));
  if (hour < farthestWest) return -1;
  return hour >= 24 - farthestEast ? 1 : 0;
}

/** How many hours local time lags behind UTC, and is ahead of it, where most papers are. */
const [farthestWest, farthestEast] = [8, 10];

const read = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : readPageDate(text);

function fromMetas({ metas }: PageData, names: readonly string[]): string | null {
  for (const name of names)
    for (const { text } of metas.get(name) ?? []) {
      const date = readPageDate(text);
      if (date !== null) return date;
    }
  return null;
}

function fromUrl(url: string | null): string | null {
  const match = /[/_-](20\d\d|19[89]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
    url ?? '',
  );
  return match === null ? null : readPageDate(`${match[1]}-${match[2]}-${match[3]}`);
}
