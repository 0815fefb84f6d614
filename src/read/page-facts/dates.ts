import { attributeOf, elementsIn, isText, nodesIn, type Element } from '../html/dom.ts';
import { wordsOf } from '../html/left-out.ts';
import { isHidden } from '../html/tags.ts';
import { labelOf } from '../page-body/labels.ts';
import type { BodySelection } from '../page-body/select-body.ts';
import { isElsewhere } from './elsewhere.ts';
import { findDateIn, numberOrderOf } from './find-date.ts';
import type { PageData } from './page-data.ts';
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

export interface DateFacts {
  readonly selection: BodySelection;
  readonly url: string | null;
  readonly language: string | null;
}

/** Where dates of publication stand, the surest place first, and whether what stands there bears witness against others. */
const sources: readonly {
  readonly isWitness: boolean;
  readonly find: (data: PageData, page: Element, facts: DateFacts) => string | null;
}[] = [
  { isWitness: false, find: (data) => fromMetas(data, publishedMetas) },
  { isWitness: true, find: (data) => read(data.linked?.published) },
  { isWitness: true, find: (_data, page, facts) => markedDate(page, facts, 'datePublished') },
  { isWitness: true, find: (_data, page, facts) => timeElement(page, facts) },
  { isWitness: false, find: (_data, page, facts) => labelledDate(page, facts) },
  {
    isWitness: false,
    find: (data, _page, { url }) => fromUrl(url ?? data.canonical ?? data.linked?.url ?? null),
  },
  { isWitness: true, find: (_data, page, facts) => dateInText(page, facts) },
];

/**
 * When the article was published: as the page's data says, its marks, its address, or its text. Two witnesses who agree
 * on another day are believed more than one who says something else.
 */
export function findDate(data: PageData, page: Element, facts: DateFacts): FoundDate | null {
  let first: string | null = null;
  const said: string[] = [];
  for (const { isWitness, find } of sources) {
    if (first !== null && !isWitness) continue;
    const date = find(data, page, facts);
    first ??= date;
    if (isWitness && date !== null) said.push(date);
  }
  if (first !== null) return { date: outvoted(first, said) ?? first, isPublished: true };
  const scripted = scriptDate(page);
  if (scripted !== null) return { date: scripted, isPublished: true };
  const date =
    read(data.linked?.modified) ?? fromMetas(data, modifiedMetas) ?? markedDate(page, facts, 'dateModified');
  return date === null ? null : { date, isPublished: false };
}

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

function markedDate(
  page: Element,
  { selection: { root }, language }: DateFacts,
  name: string,
): string | null {
  for (const element of elementsIn(page)) {
    const marks = `${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'property') ?? ''}`;
    if (!marks.includes(name) || isElsewhere(element, root)) continue;
    const date = dateOf(element, language);
    if (date !== null) return date;
  }
  return null;
}

function dateOf(element: Element, language: string | null): string | null {
  for (const name of ['datetime', 'content', 'title', 'data-time', 'data-date', 'data-timestamp']) {
    const date = read(attributeOf(element, name));
    if (date !== null) return date;
  }
  const words = wordsOf(element);
  return words.length > 150 ? null : (readPageDate(words) ?? findDateIn(words, numberOrderOf(language)));
}

/** The `<time>` that stands nearest above the body's end: pages date teasers with the same element. */
function timeElement(page: Element, { selection: { root }, language }: DateFacts): string | null {
  const start = root.sourceCodeLocation?.startOffset ?? 0;
  const end = root.sourceCodeLocation?.endOffset ?? Infinity;
  let best: { readonly date: string; readonly distance: number } | null = null;
  for (const element of elementsIn(page)) {
    if (
      !/^(?:time|relative-time|time-ago)$/.test(element.tagName) &&
      !(element.tagName === 'abbr' && /-(?:published|date|updated)-/.test(labelOf(element)))
    )
      continue;
    if (
      isElsewhere(element, root) ||
      (/-(?:updated|modified)-/.test(labelOf(element)) && !/-published-/.test(labelOf(element)))
    )
      continue;
    const at = element.sourceCodeLocation?.startOffset ?? 0;
    const distance = at < start ? start - at : at <= end ? (at - start) / 4 : (at - end) * 3;
    const date = dateOf(element, language);
    if (date !== null && (best === null || distance < best.distance)) best = { date, distance };
  }
  return best?.date ?? null;
}

const dateLabel =
  /-(?:date|dates|datum|fecha|data-pubblicazione|published|publish-?date|pub-?date|post-?date|entry-?date|article-?date|story-?date|news-?date|posted-?on|time-?stamp|timestamp|dateline|publication-?date|pubdate|created|create-?date|meta-?date|byline|post-?meta|entry-?meta|article-?meta|meta|article-?info|post-?info|info|submitted|published-at|publicado|time|day|article-header|postmetadata|authored|date-header|news-meta)-/;

function labelledDate(page: Element, { selection: { root }, language }: DateFacts): string | null {
  const end = (root.sourceCodeLocation?.endOffset ?? Infinity) + 2000;
  for (const element of elementsIn(page)) {
    if (!dateLabel.test(labelOf(element)) || isHidden(element) || isElsewhere(element, root)) continue;
    if ((element.sourceCodeLocation?.startOffset ?? 0) > end) break;
    const date = dateOf(element, language);
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

/** The date that a paragraph begins with, set off from its text. */
const dateAhead = /^(\(\d[^()]{5,30}\)|\d[\p{L}\p{N}. ]{5,30}(?=\s?[–—:|-]\s|\s\/\s))/u;

/** A short line of text, near the body's beginning, that holds a date. */
function dateInText(page: Element, { selection: { root }, language }: DateFacts): string | null {
  const start = (root.sourceCodeLocation?.startOffset ?? 0) - 5000;
  const end = (root.sourceCodeLocation?.endOffset ?? 0) + 1500;
  for (const node of nodesIn(page, (element) => !['script', 'style'].includes(element.tagName))) {
    const at = node.sourceCodeLocation?.startOffset ?? 0;
    if (at < start || !isText(node)) continue;
    if (at > end) break;
    const whole = node.value.replace(/\s+/g, ' ').trim();
    const words = whole.length > 120 ? (dateAhead.exec(whole)?.[1] ?? '') : whole;
    if (words.length < 6 || !/\d{4}|\d\.\d/.test(words)) continue;
    const date = /(?:©|copyright|\(c\))/i.test(words) ? null : findDateIn(words, numberOrderOf(language));
    if (date !== null) return date;
  }
  return null;
}
