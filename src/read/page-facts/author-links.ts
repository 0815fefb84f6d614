/** Authors whose names lead to pages about them. */
import { attributeOf, elementsIn, type Element } from '../html/dom.ts';
import { wordsOf } from '../html/left-out.ts';
import { isHidden } from '../html/tags.ts';
import type { BodySelection } from '../page-body/select-body.ts';
import { cleanAuthors } from './clean-author.ts';
import { isAside, isOfOtherThing } from './elsewhere.ts';

/** Where sites keep the pages about the people who write for them. */
const profile =
  /\/(?:authors?|autore?(?:s|n|in)?|auteurs?|autori|people|persons?|personen|profiles?|profil|users?|members?|mitglieder|contributors?|staff|redaktion|redaktor|journalists?|periodistas?|writers?|reporters?|editors?|columnists?|experts?|experten|byline|bios?)\/(?:[^/?#]+\/?){1,2}(?:[?#]|$)|[?&]author=|\/[^/?#]*(?:user|member|profil)[^/?#]*\/?\?(?:[^#]*&)?(?:u|uid|id|user_?id)=\d/i;
const otherSite =
  /^(?:https?:)?\/\/[^/]*(?:youtube|facebook|twitter|instagram|linkedin|xing|tiktok|google)\./i;
const longest = 60;
/** How far apart, in characters of source, the links to one article's authors stand. */
const near = 700;
/** How far before the body such links may stand, and how far behind its beginning. */
const [before, behind] = [8000, 4000];

interface Link {
  readonly at: number;
  readonly names: readonly string[];
  readonly isAside: boolean;
}

/** The names of the first such links that stand together near the beginning of the article, or else behind its end. */
export function linkedAuthors(page: Element, selection: BodySelection): readonly string[] {
  const { startOffset = 0, endOffset = Infinity } = selection.root.sourceCodeLocation ?? {};
  const found = linksIn(page, selection).filter(({ isAside }) => !isAside);
  const first = found.find(({ at }) => at < startOffset + behind) ?? found.find(({ at }) => at >= endOffset);
  if (first === undefined) return [];
  return found.flatMap(({ at, names }) => (at >= first.at && at - first.at < near ? names : []));
}

/** The name that such links in boxes beside the article lead to, where it is one. */
export function boxedAuthors(page: Element, selection: BodySelection): readonly string[] {
  const names = linksIn(page, selection).flatMap((link) => link.names);
  return new Set(names).size === 1 ? names.slice(0, 1) : [];
}

function linksIn(page: Element, selection: BodySelection): readonly Link[] {
  const { startOffset = 0, endOffset = Infinity } = selection.root.sourceCodeLocation ?? {};
  const links: Link[] = [];
  for (const element of elementsIn(page)) {
    const at = element.sourceCodeLocation?.startOffset ?? 0;
    if (element.tagName !== 'a' || at < startOffset - before || at > endOffset + behind) continue;
    const href = attributeOf(element, 'href') ?? '';
    if (!profile.test(href) || otherSite.test(href) || isHidden(element)) continue;
    const words = wordsOf(element);
    const names = words.length > longest || isOfOtherThing(element) ? [] : cleanAuthors(words, 'labelled');
    if (names.length > 0) links.push({ at, names, isAside: isAside(element, selection) });
  }
  return links;
}
