/** Dates that a page prints, marked or not. */
import {
  ancestorsOf,
  attributeOf,
  elementsIn,
  isText,
  nodesIn,
  type Element,
  type Node,
} from '../html/dom.ts';
import { wordsOf } from '../html/left-out.ts';
import { isHidden } from '../html/tags.ts';
import { labelOf } from '../page-body/labels.ts';
import type { BodySelection } from '../page-body/select-body.ts';
import { isElsewhere } from './elsewhere.ts';
import { findDateIn, numberOrderOf } from './find-date.ts';
import { readPageDate } from './read-date.ts';

export interface PrintedFacts {
  readonly selection: BodySelection;
  /** The element that prints the headline. */
  readonly headline: Element | null;
  readonly language: string | null;
}

/** A date, and the offset in the page of what prints it. */
export interface PrintedDate {
  readonly date: string;
  readonly at: number;
}

export function markedDate(
  page: Element,
  { selection: { root }, language }: PrintedFacts,
  name: string,
): PrintedDate | null {
  for (const element of elementsIn(page)) {
    const marks = `${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'property') ?? ''}`;
    if (!marks.includes(name) || isElsewhere(element, root)) continue;
    const date = dateOf(element, language);
    if (date !== null) return { date, at: offsetOf(element) };
  }
  return null;
}

const offsetOf = (node: Node): number => node.sourceCodeLocation?.startOffset ?? 0;

function dateOf(element: Element, language: string | null): string | null {
  for (const name of ['datetime', 'content', 'title', 'data-time', 'data-date', 'data-timestamp']) {
    const date = readPageDate(attributeOf(element, name) ?? '');
    if (date !== null) return date;
  }
  const words = wordsOf(element);
  return words.length > 150 ? null : (readPageDate(words) ?? findDateIn(words, numberOrderOf(language)));
}

/** The date that is nearest to the beginning of the body, above it more likely than below: pages date teasers alike. */
function nearestDate(
  page: Element,
  { selection: { root }, language }: PrintedFacts,
  isCandidate: (element: Element) => boolean,
): PrintedDate | null {
  const start = root.sourceCodeLocation?.startOffset ?? 0;
  const end = root.sourceCodeLocation?.endOffset ?? Infinity;
  let best: (PrintedDate & { readonly distance: number }) | null = null;
  for (const element of elementsIn(page)) {
    if (!isCandidate(element) || isElsewhere(element, root)) continue;
    const at = offsetOf(element);
    const distance = at < start ? start - at : at <= end ? (at - start) / 4 : (at - end) * 3;
    if (best !== null && distance >= best.distance) continue;
    const date = dateOf(element, language);
    if (date !== null) best = { date, at, distance };
  }
  return best;
}

const isOfUpdate = (label: string): boolean =>
  /-(?:updated|modified)-/.test(label) && !label.includes('-published-');

/** Posts of others that an article shows bear their own dates. */
const isQuoted = (element: Element): boolean =>
  [...ancestorsOf(element)].some(({ tagName }) => tagName === 'blockquote');

/** What a `<time>` says. */
export const timeElement = (page: Element, facts: PrintedFacts): PrintedDate | null =>
  nearestDate(
    page,
    facts,
    (element) =>
      (/^(?:time|relative-time|time-ago)$/.test(element.tagName) ||
        (element.tagName === 'abbr' && /-(?:published|date|updated)-/.test(labelOf(element)))) &&
      !isOfUpdate(labelOf(element)) &&
      !isQuoted(element),
  );

const dateLabel =
  /-(?:date|dates|datum|fecha|data-pubblicazione|published|publish-?date|pub-?date|post-?date|entry-?date|article-?date|story-?date|news-?date|posted-?on|time-?stamp|timestamp|dateline|publication-?date|pubdate|created|create-?date|meta-?date|byline|post-?meta|entry-?meta|article-?meta|meta|article-?info|post-?info|info|submitted|published-at|publicado|time|day|article-header|postmetadata|authored|date-header|news-meta)-/;

/** What an element says that is labelled as the date. */
export const labelledDate = (page: Element, facts: PrintedFacts): PrintedDate | null =>
  nearestDate(
    page,
    facts,
    (element) => dateLabel.test(labelOf(element)) && !isOfUpdate(labelOf(element)) && !isHidden(element),
  );

/** The date that a paragraph begins with, set off from its text. */
const dateAhead = /^(\(\d[^()]{5,30}\)|\d[\p{L}\p{N}. ]{5,30}(?=\s?[–—:|-]\s|\s\/\s))/u;
const noDate = /©|copyright|\(c\)/i;
const ofUpdate =
  /(?<!\p{L})(?:updated|last (?:modified|change)|aktualisiert|geändert|änderung|actualizado|mis à jour|aggiornato|bijgewerkt)(?!\p{L})/iu;
/** How far above a body its date may stand, how far behind its beginning, and how far behind its end. */
const [above, behind, below] = [5000, 1500, 1500];

/** A short line of text, near the body's beginning, that holds a date: below the headline, or above it, or further down; that of an update where it holds no other. */
export function dateInText(
  page: Element,
  { selection: { root }, headline, language }: PrintedFacts,
): PrintedDate | null {
  const { startOffset: start = 0, endOffset: end = 0 } = root.sourceCodeLocation ?? {};
  const top = Math.min(headline?.sourceCodeLocation?.startOffset ?? start, start);
  const order = numberOrderOf(language);
  let before: PrintedDate | null = null;
  let updated: PrintedDate | null = null;
  for (const node of nodesIn(page, (element) => !/^(?:script|style|blockquote)$/.test(element.tagName))) {
    const at = offsetOf(node);
    if (!isText(node) || at < Math.min(top, start - above)) continue;
    if (at > end + below || (before !== null && at > start + behind)) break;
    const words = dateLine(node.value);
    const date = words === null ? null : findDateIn(words, order);
    if (date === null) continue;
    if (ofUpdate.test(node.value)) updated ??= { date, at };
    else if (at >= top) return { date, at };
    else before = { date, at };
  }
  return before ?? updated;
}

/** What of a text can be a line with the date; null where nothing can. */
function dateLine(text: string): string | null {
  const whole = text.replace(/\s+/g, ' ').trim();
  const words = whole.length > 120 ? (dateAhead.exec(whole)?.[1] ?? '') : whole;
  const isLine = words.length >= 6 && /\d{4}|\d\.\d/.test(words);
  return isLine && !noDate.test(words) ? words : null;
}
