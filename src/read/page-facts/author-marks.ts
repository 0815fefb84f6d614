/** Authors as the marks of a page name them: microdata, and links with `rel="author"`. */
import { readByline } from '../front/byline.ts';
import { attributeOf, elementsIn, isElement, type Element } from '../html/dom.ts';
import { wordsOf } from '../html/left-out.ts';
import { isHidden } from '../html/tags.ts';
import type { BodySelection } from '../page-body/select-body.ts';
import { cleanAuthors } from './clean-author.ts';
import { isElsewhere, isOfOtherThing } from './elsewhere.ts';

/** How far apart, in characters of source, the marks of one article's authors stand. */
const farthest = 4000;
const mostNames = 12;
const longestLine = 150;

/** The names that are marked in one place, the first of the page. Marks of comments, teasers, pictures and sources are of other authors. */
export function markedAuthors(page: Element, { root }: BodySelection): readonly string[] {
  const names: string[] = [];
  let last: number | null = null;
  for (const element of elementsIn(page)) {
    if (!isAuthorMark(element) || isHidden(element) || isElsewhere(element, root) || isOfOtherThing(element))
      continue;
    const found = lineAround(element, cleanAuthors(nameIn(element)));
    if (found.length === 0) continue;
    const at = element.sourceCodeLocation?.startOffset ?? 0;
    if (last !== null && at - last > farthest) break;
    last = element.sourceCodeLocation?.endOffset ?? at;
    names.push(...found);
    if (names.length >= mostNames) break;
  }
  return names;
}

/** All names of a byline of which some are marked: "By |Ana Ruiz| and Ben Okri". */
function lineAround({ parentNode }: Element, marked: readonly string[]): readonly string[] {
  if (parentNode === null || !isElement(parentNode)) return marked;
  const line = wordsOf(parentNode);
  const names = line.length > longestLine ? [] : (readByline(line)?.names ?? []);
  return marked.length > 0 && marked.every((name) => names.includes(name)) ? names : marked;
}

const isAuthorMark = (element: Element): boolean =>
  /\bauthor\b/.test(attributeOf(element, 'rel') ?? '') ||
  /\bauthor\b/.test(attributeOf(element, 'itemprop') ?? '') ||
  /\bdc:creator\b/.test(attributeOf(element, 'property') ?? '');

function nameIn(element: Element): string {
  const named = [...elementsIn(element)].find((inside) =>
    /\bname\b/.test(attributeOf(inside, 'itemprop') ?? ''),
  );
  return (
    (named === undefined ? null : (attributeOf(named, 'content') ?? wordsOf(named))) ??
    attributeOf(element, 'content') ??
    wordsOf(element)
  );
}
