import { attributeOf, elementsIn, isText, nodesIn, type Element } from '../html/dom.ts';
import { wordsOf } from '../html/left-out.ts';
import { isHidden } from '../html/tags.ts';
import { readByline } from '../front/byline.ts';
import { labelOf } from '../page-body/labels.ts';
import type { BodySelection } from '../page-body/select-body.ts';
import { isElsewhere } from './elsewhere.ts';
import { cleanAuthors } from './clean-author.ts';
import { evenWords } from './compare-words.ts';
import type { PageData } from './page-data.ts';

const metaNames = [
  'author',
  'article:author_name',
  'article:author',
  'og:article:author',
  'og:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'citation_authors',
  'authors',
  'article.author',
  'cxenseparse:author',
  'rbauthors',
  'creator',
  'shareaholic:article_author_name',
  'twitter:creator:name',
];

/** The names of the authors: as the page's data gives them, as its marks do, as its lines of text do. */
export function findAuthors(
  data: PageData,
  page: Element,
  { selection, siteNames }: { readonly selection: BodySelection; readonly siteNames: readonly string[] },
): readonly string[] {
  const isSite = (name: string): boolean => siteNames.some((site) => evenWords(site) === evenWords(name));
  const sources: readonly (() => readonly string[])[] = [
    () => (data.linked?.people ?? []).flatMap((name) => cleanAuthors(name)),
    () => markedAuthors(page, selection),
    () =>
      metaNames
        .map((name) =>
          (data.metas.get(name) ?? []).flatMap(({ text }) =>
            /^https?:/.test(text) ? [] : cleanAuthors(text),
          ),
        )
        .find((names) => names.some((name) => !isSite(name))) ?? [],
    () => labelledAs(data),
    () => bylinesOf(page, selection),
    () => (data.linked?.bodies ?? []).flatMap((name) => cleanAuthors(name)),
  ];
  let site: readonly string[] = [];
  for (const source of sources) {
    const names = source();
    const others = names.filter((name) => !isSite(name));
    if (others.length > 0) return distinct(others);
    if (site.length === 0) site = names;
  }
  return site;
}

/** One name in two spellings is one author. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const words = evenWords(name);
    const isNew = !seen.has(words);
    seen.add(words);
    return isNew;
  });
}

/** "Written by" beside a name, as pages tell messengers. */
function labelledAs({ metas }: PageData): readonly string[] {
  for (const index of [1, 2]) {
    const label = metas.get(`twitter:label${index}`)?.[0]?.text ?? '';
    const value = metas.get(`twitter:data${index}`)?.[0]?.text ?? '';
    if (
      /^(?:written by|verfasst von|geschrieben von|escrito por|écrit par|scritto da|geschreven door|by|author|autor)/i.test(
        label,
      )
    )
      return cleanAuthors(value);
  }
  return [];
}

const isAuthorMark = (element: Element): boolean =>
  /\bauthor\b/.test(attributeOf(element, 'rel') ?? '') ||
  /\bauthor\b/.test(attributeOf(element, 'itemprop') ?? '') ||
  /\bdc:creator\b/.test(attributeOf(element, 'property') ?? '');

/** Microdata, and links with `rel="author"`, in or near the body. Those of comments and teasers are no authors of the article. */
function markedAuthors(page: Element, { root }: BodySelection): readonly string[] {
  const names: string[] = [];
  for (const element of elementsIn(page)) {
    if (!isAuthorMark(element) || isElsewhere(element, root) || isHidden(element)) continue;
    const named = [...elementsIn(element)].find((inside) =>
      /\bname\b/.test(attributeOf(inside, 'itemprop') ?? ''),
    );
    const written =
      (named === undefined ? null : (attributeOf(named, 'content') ?? wordsOf(named))) ??
      attributeOf(element, 'content') ??
      wordsOf(element);
    names.push(...cleanAuthors(written));
    if (names.length > 8) break;
  }
  return names;
}

const bylineLabel =
  /-(?:by-?line(?:s|-author|-name|-names)?|author-?names?|authors?|article-?authors?|post-?authors?|entry-?author|story-?author|autor(?:en|es)?|autor-?name|writer|redactor|firma|auteur|autore|vcard|fn|credit-author|contributor-?name|posted-by|artikel-autor|meta-author)-/;
const sureLabel = /-(?:by-?line|author-?name|authors?|post-?author|entry-?author|autor|vcard|fn)-/;
/** A label that stands on nothing but a name. */
const isSureLabel = (element: Element): boolean =>
  sureLabel.test(labelOf(element)) && wordsOf(element).length <= 60;
const longestByline = 200;

/** Lines that the page labels as a byline, and lines of text that begin like one, near the top of the article or at its end. */
function bylinesOf(page: Element, { root }: BodySelection): readonly string[] {
  for (const element of elementsIn(page)) {
    if (!bylineLabel.test(labelOf(element)) || isHidden(element) || isElsewhere(element, root)) continue;
    const words = wordsOf(element);
    if (words === '' || words.length > longestByline) continue;
    const names = cleanAuthors(words, isSureLabel(element) ? 'labelled' : 'printed');
    if (names.length > 0) return names;
  }
  return textBylines(page, root);
}

const opening =
  /^(?:\s*[([–—-]*\s*)(?:by|von|par|por|door|di|text|words|autor(?:in)?|author|(?:posted|written|published|verfasst|geschrieben|eingestellt|veröffentlicht|erstellt|publicado|publié|escrito|posté|pubblicato)(?: (?:on|am|le|el|il) [^|]{4,40}?)? (?:by|von|por|par|da))\b/iu;

const posted =
  /^[([–—\s-]*\p{L}+(?: (?:on|am|le|el|il) [^|]{4,40}?)? (?:by|von|por|par|da)(?: der| dem)?\s+/iu;

function bylineIn(line: string): readonly string[] {
  const bare = line.replace(/^[([–—-]+\s*|[)\]]$/g, '');
  const names = readByline(bare)?.names ?? [];
  return names.length > 0 || !posted.test(bare)
    ? names
    : cleanAuthors(bare.replace(posted, ''), 'labelled').slice(0, 3);
}

function textBylines(page: Element, root: Element): readonly string[] {
  const start = (root.sourceCodeLocation?.startOffset ?? 0) - 6000;
  const end = root.sourceCodeLocation?.endOffset ?? 0;
  for (const node of nodesIn(
    page,
    (element) => !['script', 'style', 'nav', 'footer'].includes(element.tagName),
  )) {
    const at = node.sourceCodeLocation?.startOffset ?? 0;
    if (at < start) continue;
    if (at > end + 3000) break;
    if (!isText(node) || node.value.length > 400 || !opening.test(node.value)) continue;
    const own = node.value.replace(/\s+/g, ' ').trim();
    const parent = node.parentNode;
    const whole = parent !== null && 'tagName' in parent ? wordsOf(parent) : own;
    for (const line of whole.length <= longestByline ? [whole, own] : [own]) {
      const names = bylineIn(line);
      if (names.length > 0) return names;
    }
  }
  return [];
}
