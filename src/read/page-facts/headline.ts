import type { Line } from '../../article/article.ts';
import { textOf } from '../../article/text.ts';
import { ancestorsOf, elementsIn, isElement, isText, nodesIn, type Element } from '../html/dom.ts';
import { extentOf } from '../html/extent.ts';
import { wordsOf } from '../html/left-out.ts';
import type { Setting } from '../html/setting.ts';
import { isWordless } from '../html/tags.ts';
import { labelOf } from '../page-body/labels.ts';
import type { BodySelection } from '../page-body/select-body.ts';
import { evenWords, holdsWords, likeness } from './compare-words.ts';
import type { Stated } from './page-data.ts';
import { titleHeadings, type TitleHeading } from './title-headings.ts';

export interface FoundHeadline {
  readonly line: Line;
  /** The element that prints it; null where only the page's data states it. */
  readonly element: Element | null;
}

export interface HeadlineFacts {
  /** The titles that the page states, the surest first. */
  readonly titles: readonly Stated[];
  /** Whether one of them is stated for other sites, and not for the browser's tab alone. */
  readonly isSure: boolean;
  /** The parts of the page's own title, as `evenWords` gives them. */
  readonly parts: readonly string[];
  readonly siteNames: readonly string[];
}

const alike = 0.65;
const shortestBeginning = 20;
/** How far behind its beginning a body may print its headline. */
const farthest = 3000;

/**
 * The headline as the page prints it: the heading whose words are those of a title that the page states; without one
 * the heading of the first rank that the body begins with; or else the stated title itself.
 */
export function findHeadline(
  page: Element,
  facts: HeadlineFacts,
  { selection, setting }: { readonly selection: BodySelection; readonly setting: Setting },
): FoundHeadline | null {
  const headings = titleHeadings(page, facts.siteNames);
  const printed =
    matchingHeading(headings, facts) ??
    onlyHeading(headings, selection) ??
    leadingHeading(headings, selection, facts) ??
    (facts.isSure ? null : (onlyTitled(headings, selection) ?? firstHeading(headings, selection)));
  const line = printed === null ? null : readLine(printed, facts, setting);
  if (printed !== null && line !== null) return { line, element: printed };
  const [stated] = facts.titles;
  if (stated === undefined) return null;
  setting.writer.replace(stated.text, stated.place);
  const spans = setting.writer.take();
  return spans.length === 0 ? null : { line: { spans, place: extentOf(spans) }, element: null };
}

/** The heading that says what a stated title says. A short one inside a long title is the site's name more likely. */
function matchingHeading(
  headings: readonly TitleHeading[],
  { titles, parts }: HeadlineFacts,
): Element | null {
  // A word alone names a part of the site: "News".
  const stated = titles
    .map(({ text }) => evenWords(text))
    .filter((title) => title.includes(' ') || !hasLongHeading(headings));
  const same = headings.filter(({ words }) => stated.includes(words));
  const part = headings
    .filter(({ words, rank }) => parts.includes(words) || (rank !== 'other' && isBeginning(words, stated)))
    .toSorted((one, other) => other.words.length - one.words.length);
  const near = headings.filter(
    ({ words, rank }) =>
      rank !== 'other' &&
      (words.includes(' ') || !part.some((longer) => longer.words.includes(' '))) &&
      stated.some((title) => isNear(words, title)),
  );
  const ranked = (['h1', 'titled', 'other'] as const).flatMap((rank) =>
    [same, near, part].flatMap((found) => found.filter((heading) => heading.rank === rank)),
  );
  return ranked[0]?.element ?? null;
}

const hasLongHeading = (headings: readonly TitleHeading[]): boolean =>
  headings.some(({ words, rank }) => rank === 'h1' && words.split(' ').length > 3);

/** A heading with as many letters as a title has, that a longer title begins with, is a title that the site's name follows. */
const isBeginning = (words: string, titles: readonly string[]): boolean =>
  words.length >= shortestBeginning && titles.some((title) => title.startsWith(`${words} `));

const isNear = (words: string, title: string): boolean =>
  (holdsWords(title, words) && words.length * 2 >= title.length) ||
  (holdsWords(words, title) && title.length * 2 >= words.length) ||
  likeness(words, title) >= alike;

/** The only heading of the first rank that a page has, or has outside of its navigation and its boxes, where it is more than a word or two. */
function onlyHeading(headings: readonly TitleHeading[], { exclude }: BodySelection): Element | null {
  const ranked = headings.filter(({ rank }) => rank === 'h1');
  const [first, ...others] =
    ranked.length === 1 ? ranked : ranked.filter(({ element }) => !isExcluded(element, exclude));
  return first !== undefined && others.length === 0 && first.words.split(' ').length > 2
    ? first.element
    : null;
}

/** What alone on a page is labelled as the headline, where a tab names no more than a part of the site. */
function onlyTitled(headings: readonly TitleHeading[], { exclude }: BodySelection): Element | null {
  const [first, ...others] = headings.filter(
    ({ rank, element }) => rank === 'titled' && !isExcluded(element, exclude),
  );
  return first !== undefined &&
    first.words.split(' ').length > 2 &&
    others.every(({ words }) => words === first.words)
    ? first.element
    : null;
}

/** How many letters may stand above the heading that a body begins with: a date, a section. */
const mostAbove = 40;

/** The heading that a body begins with, of more than a word. */
function firstHeading(headings: readonly TitleHeading[], { root }: BodySelection): Element | null {
  const elements = new Set(headings.map(({ element }) => element));
  let above = 0;
  for (const node of nodesIn(root, (element) => !isWordless(element))) {
    if (isText(node)) above += node.value.trim().length;
    else if (isElement(node) && elements.has(node)) return wordsOf(node).includes(' ') ? node : null;
    if (above > mostAbove) return null;
  }
  return null;
}

const isExcluded = (element: Element, exclude: BodySelection['exclude']): boolean =>
  exclude(element) !== null || [...ancestorsOf(element)].some((ancestor) => exclude(ancestor) !== null);

/** Without a match, the longest heading of the first rank that stands above the body or at its beginning. */
function leadingHeading(
  headings: readonly TitleHeading[],
  { root, exclude }: BodySelection,
  { titles }: HeadlineFacts,
): Element | null {
  const end = (root.sourceCodeLocation?.startOffset ?? 0) + farthest;
  const found = headings.filter(
    ({ element, rank }) =>
      rank !== 'other' &&
      (element.sourceCodeLocation?.startOffset ?? Infinity) < end &&
      !isExcluded(element, exclude),
  );
  const ranked = found.filter(({ rank }) => rank === 'h1' || titles.length === 0);
  const longest = ranked.reduce<TitleHeading | null>(
    (one, other) => (one === null || other.words.length > one.words.length ? other : one),
    null,
  );
  return longest !== null && (titles.length === 0 || longest.words.includes(' ')) ? longest.element : null;
}

function readLine(element: Element, facts: HeadlineFacts, setting: Setting): Line | null {
  const { part, without } = narrow(element, facts);
  const hasWords = wordsOf(part) !== '';
  const exclude = (inside: Element): string | null => {
    if (inside === without) return 'a label above the headline';
    return hasWords && inside.tagName === 'img' ? '' : setting.exclude(inside);
  };
  const spans = setting
    .readSpans(part.childNodes, { ...setting, exclude })
    .map((span) => (span.text === '\n' ? { ...span, text: ' ' } : span));
  return textOf(spans).trim() === '' ? null : { spans, place: extentOf(spans) };
}

const labelAbove =
  /-(?:kicker|eyebrow|topline|dachzeile|article-?overline|overline|over-?title|pre-?title|supra-?title|roofline|spitzmarke|topic|topic-label|label|badge|category|sub-?title|sub-?line|h\d-?small)-/;
const headlineItself = /-(?:headline|article-?headline|headline-text|title-text)-/;

/** A heading may hold more than the headline: a label above it, a line below. What the page calls its parts and what it states tell which is which. */
function narrow(
  heading: Element,
  { titles }: HeadlineFacts,
): { readonly part: Element; readonly without: Element | null } {
  const stated = titles.map(({ text }) => evenWords(text));
  const words = evenWords(wordsOf(heading));
  const all = [...elementsIn(heading)];
  const labelled = all.find((inside) => isLabelAbove(inside, words));
  if (labelled !== undefined) return { part: heading, without: labelled };
  const behind = partBehindLabel(all, titles, words);
  if (behind !== null) return { part: behind, without: null };
  if (stated.includes(words)) return { part: heading, without: null };
  const part =
    all.find((inside) => stated.includes(evenWords(wordsOf(inside)))) ??
    all.find((inside) => headlineItself.test(labelOf(inside)) && holdsMost(inside, words));
  if (part !== undefined) return { part, without: null };
  const without = all.find((inside) => {
    const own = evenWords(wordsOf(inside));
    return (
      own !== '' &&
      stated.some(
        (title) => words === `${own} ${title}` || words === `${title} ${own}` || words === `${own}${title}`,
      )
    );
  });
  return { part: heading, without: without ?? null };
}

const setOff = /^[^\p{L}\p{N}]*[:|–—-][^\p{L}\p{N}]*$/u;

/** The last part of a heading of which the first is a label: "Harbour" and "Ferry goes electric", stated as "Harbour: Ferry goes electric". */
function partBehindLabel(all: readonly Element[], titles: readonly Stated[], words: string): Element | null {
  const parts = all
    .map((element) => ({ element, text: wordsOf(element) }))
    .filter(({ text }) => /\p{L}/u.test(text));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  if (`${evenWords(first.text)} ${evenWords(last.text)}` !== words || !last.text.includes(' ')) return null;
  const isStated = titles.some(
    ({ text }) =>
      text.startsWith(first.text) &&
      text.endsWith(last.text) &&
      setOff.test(text.slice(first.text.length, text.length - last.text.length)),
  );
  return isStated ? last.element : null;
}

/** Whether an element is a label that a heading begins with, and leaves it a headline. */
function isLabelAbove(inside: Element, words: string): boolean {
  if (inside.tagName !== 'small' && !labelAbove.test(labelOf(inside))) return false;
  const own = evenWords(wordsOf(inside));
  return own !== '' && words.startsWith(own) && words.slice(own.length).trim().includes(' ');
}

const holdsMost = (inside: Element, words: string): boolean =>
  evenWords(wordsOf(inside)).length * 2 >= words.length;
