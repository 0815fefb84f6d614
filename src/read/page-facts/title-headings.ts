/** What of a page can print the headline. */
import { ancestorsOf, attributeOf, elementsIn, findElement, type Element } from '../html/dom.ts';
import { wordsOf } from '../html/left-out.ts';
import { isHidden, isWordless } from '../html/tags.ts';
import { labelOf } from '../page-body/labels.ts';
import { evenWords } from './compare-words.ts';

export interface TitleHeading {
  readonly element: Element;
  /** As `evenWords` gives them. */
  readonly words: string;
  /** A heading of the first rank, an element that is labelled as the title, any other heading. */
  readonly rank: 'h1' | 'titled' | 'other';
}

const titled =
  /-(?:headline|article-?(?:title|headline|heading)|entry-?title|post-?title|page-?title|story-?(?:title|headline)|news-?title|main-?(?:title|headline)|content-?title|single-?title|titulo|titre|titel)-/;
const longest = 300;

/** The headings of a page that somebody sees, in order. Those that only name the site, or lead to its front page, are none. */
export function titleHeadings(page: Element, siteNames: readonly string[]): readonly TitleHeading[] {
  const sites = new Set(siteNames.map(evenWords));
  const headings: TitleHeading[] = [];
  for (const element of elementsIn(page)) {
    const rank = rankOf(element);
    if (rank === null || isUnseen(element) || leadsHome(element)) continue;
    const words = evenWords(wordsOf(element));
    if (words !== '' && words.length <= longest && !sites.has(words)) headings.push({ element, words, rank });
  }
  return headings;
}

const canBeTitled = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'div', 'p', 'span', 'header', 'strong', 'font']);

const isTitled = (element: Element): boolean =>
  /\bheadline\b/.test(attributeOf(element, 'itemprop') ?? '') || titled.test(labelOf(element));

function rankOf(element: Element): TitleHeading['rank'] | null {
  if (element.tagName === 'h1') return 'h1';
  if (canBeTitled.has(element.tagName) && isTitled(element)) return 'titled';
  return element.tagName === 'h2' || element.tagName === 'h3' ? 'other' : null;
}

const path = /-(?:breadcrumbs?|crumbs?)-/;

/** The path to a page repeats its title, often in other words. Whole pages are called after having one. */
const isPath = (element: Element): boolean =>
  element.tagName === 'nav' ||
  (!/^(?:article|main|body|html)$/.test(element.tagName) && path.test(labelOf(element)));

function isUnseen(element: Element): boolean {
  if (isHidden(element) || isWordless(element) || isPath(element)) return true;
  for (const ancestor of ancestorsOf(element)) if (isWordless(ancestor) || isPath(ancestor)) return true;
  return false;
}

const siteLabel = /-(?:site-?(?:title|name|logo)|blog-?title|logo)-/;
const frontPage = /^(?:https?:\/\/web\.archive\.org\/web\/\w+\/)?(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/;

/** A heading that is a link to the front page, or is labelled so, is the name of the site. */
function leadsHome(element: Element): boolean {
  if (siteLabel.test(labelOf(element))) return true;
  const link = findElement(element, ({ tagName }) => tagName === 'a');
  return (
    link !== null &&
    frontPage.test(attributeOf(link, 'href')?.trim() ?? '#') &&
    wordsOf(link) === wordsOf(element)
  );
}
