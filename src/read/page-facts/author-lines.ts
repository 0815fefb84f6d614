/** Authors as a page prints them. */
import { elementsIn, isElement, isText, nodesIn, type Element, type Text } from '../html/dom.ts';
import { wordsOf } from '../html/left-out.ts';
import { inlineTags, isHidden, isWordless } from '../html/tags.ts';
import { readByline } from '../front/byline.ts';
import { isName } from '../front/names.ts';
import { labelOf } from '../page-body/labels.ts';
import type { BodySelection } from '../page-body/select-body.ts';
import { cleanAuthors } from './clean-author.ts';
import { isAside, isElsewhere, isOfOtherThing } from './elsewhere.ts';
import { findDateIn } from './find-date.ts';

const bylineLabel =
  /-(?:by-?line(?:s|-author|-name|-names)?|author-?names?|authors?|article-?authors?|post-?authors?|entry-?author|story-?author|autor(?:en|es)?|autor-?name|autor(?:en)?zeile|writer|redactor|firma|auteur|autore|vcard|fn|credit-author|contributor-?name|posted-by|wrote-by|written-by|item-poster|user-?name|artikel-autor|meta-author)-/;
const sureLabel =
  /-(?:by-?line|author-?name|authors?|post-?author|entry-?author|autor|vcard|fn|user-?name|item-poster)-/;
/** A label that stands on nothing but a name. */
const isSureLabel = (element: Element): boolean =>
  sureLabel.test(labelOf(element)) && wordsOf(element).length <= 60;
const longestByline = 200;

/** Lines that the page labels as a byline. Of a box about the author, the name that it begins with. */
export function labelledLines(page: Element, { root }: BodySelection): readonly string[] {
  for (const element of elementsIn(page)) {
    if (!bylineLabel.test(labelOf(element)) || isHidden(element) || isElsewhere(element, root)) continue;
    if (isOfOtherThing(element)) continue;
    const words = wordsOf(element);
    if (words === '') continue;
    const names =
      words.length > longestByline
        ? firstName(element)
        : cleanAuthors(words, isSureLabel(element) ? 'labelled' : 'printed');
    if (names.length > 0) return names;
  }
  return [];
}

const boxLabel =
  /-(?:author-?(?:bio|box|info|card|profile|details|description|block)|about-?the-?author|about-?author|autor(?:en)?-?(?:box|info|profil|vita)|author-?box)-/;

/** The name that a box about the author begins with. */
export function boxNames(page: Element, { root }: BodySelection): readonly string[] {
  for (const element of elementsIn(page)) {
    if (!boxLabel.test(labelOf(element)) || isHidden(element) || isElsewhere(element, root)) continue;
    const names = isOfOtherThing(element) ? [] : firstName(element);
    if (names.length > 0) return names;
  }
  return [];
}

function firstName(box: Element): readonly string[] {
  if (/^(?:article|section|main|body)$/.test(box.tagName) || wordsOf(box).length > 2000) return [];
  const name = [...elementsIn(box)].find((inside) => /^(?:h[2-6]|strong|b|a)$/.test(inside.tagName));
  const words = name === undefined ? '' : wordsOf(name);
  return words.includes(' ') && words.length <= 60 ? cleanAuthors(words, 'printed') : [];
}

const opening =
  /^[\s([–—-]*(?:by|von|par|por|door|di|text|words|auteur|autor(?:en|in|es)?|authors?|interview|redaktion|escribe|(?:(?:an?|eine?|ein) )?(?:gast)?(?:kommentar|kolumne|beitrag|artikel|essay|analyse|bericht|reportage|interview|column|commentary|blog[ -]?beitrag) (?:by|von)|(?:posted|written|published|verfasst|geschrieben|eingestellt|veröffentlicht|erstellt|publicado|publié|escrito|posté|pubblicato)(?: (?:on|am|le|el|il) [^|]{4,40}?)? (?:by|von|por|par|da))(?=[\s:])|^[\s(（]*(?:责任编辑|记者|作者|著者|記者)(?=[:：])/iu;

const begins = new RegExp(`${opening.source}|\\bautor(?:in|en)?\\s*:`, 'iu');

/** A label that stands alone, with the name in the element behind it. */
const labelAlone =
  /^[\s([]*(?:by|von|par|por|door|author|autor(?:en|in|a)?|auteur|autore|text|words|interview|written by|geschrieben von|verfasst von|escrito por|écrit par|著者|作者|文|記者|责任编辑)\s*[:：]?\s*$/iu;
const longestName = 60;

const mostLines = 500;

/** Lines of text that begin like a byline, near the top of the article or at its end. */
export function textBylines(page: Element, selection: BodySelection): readonly string[] {
  const { startOffset = 0, endOffset = 0 } = selection.root.sourceCodeLocation ?? {};
  let looked = 0;
  let isLabelled = false;
  for (const node of nodesIn(
    page,
    (element) => !['script', 'style', 'nav', 'footer'].includes(element.tagName),
  )) {
    const at = node.sourceCodeLocation?.startOffset ?? 0;
    if (at < startOffset - 6000 || !isText(node) || node.value.trim() === '') continue;
    if (at > endOffset + 3000) break;
    const behindLabel = isLabelled ? namesBehindLabel(node.value) : [];
    if (behindLabel.length > 0) return behindLabel;
    isLabelled = labelAlone.test(node.value);
    if (node.value.length > 400 || !begins.test(node.value)) continue;
    if (++looked > mostLines) break;
    const names = bylineAround(node);
    if (names.length > 0) return names;
  }
  return [];
}

function namesBehindLabel(text: string): readonly string[] {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > longestName ? [] : cleanAuthors(words, words.includes(' ') ? 'printed' : 'labelled');
}

/** The names in the line that a text begins: all of it, up to a break, or the text alone. */
function bylineAround(node: Text): readonly string[] {
  const own = node.value.replace(/\s+/g, ' ').trim();
  const parent = node.parentNode;
  if (parent === null || !isElement(parent)) return [];
  const whole = lineWith(node, lineOf(parent));
  for (const line of whole.length <= longestByline ? [whole, own] : [own]) {
    const names = bylineIn(line);
    if (names.length > 1 || names[0]?.includes(' ') === true || (names.length === 1 && isShort(line)))
      return names;
  }
  return [];
}

/** A line that is hardly more than a name of one word. */
const isShort = (line: string): boolean => line.split(' ').length <= 8;

/** The words of a block from a text in it to the next break. */
function lineWith(node: Text, block: Element): string {
  const words: string[] = [];
  for (const inside of nodesIn(block, (element) => !isWordless(element))) {
    if (isElement(inside) && inside.tagName === 'br') {
      if (words.length > 0) break;
    } else if (isElement(inside) && !inlineTags.has(inside.tagName)) words.push(' ');
    else if (isText(inside) && (words.join('').trim() !== '' || inside === node)) words.push(inside.value);
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** The block that a word stands in. */
function lineOf(element: Element): Element {
  let line = element;
  while (inlineTags.has(line.tagName) && line.parentNode !== null && isElement(line.parentNode))
    line = line.parentNode;
  return line;
}

function bylineIn(line: string): readonly string[] {
  const bare = line.replace(/^[\s([–—-]+|[)\]]$/g, '');
  const people = bare.replace(opening, '');
  const names = people === bare ? [] : cleanAuthors(people, 'printed').slice(0, 3);
  const found = names.length > 0 ? names : (readByline(bare)?.names ?? cleanAuthors(bare, 'printed'));
  return found.every((name) => name.length <= 60) ? found : [];
}

const partBounds = /\s*[|•·∙,]\s*|\s+[–—/-]\s+|\s{2,}/;
const dateBefore = /^[\d\s.:,/|-]+(?:uhr[\s,|-]*)?(?:von|by|par|por)\s+(.+)$/i;
const longestDated = 90;
const times = /\b\d{1,2}[:.]\d{2}(?:\s*uhr)?\b|\buhr\b/gi;

/** A name beside the date of the article: "4 March 2026 | Ana Ruiz". */
export function datedLines(page: Element, selection: BodySelection): readonly string[] {
  const { startOffset = 0 } = selection.root.sourceCodeLocation ?? {};
  for (const element of elementsIn(page)) {
    const at = element.sourceCodeLocation?.startOffset ?? 0;
    if (at < startOffset - 5000 || !/^(?:p|div|span|small|h[2-6]|time|li)$/.test(element.tagName)) continue;
    if (at > startOffset + 3000) break;
    const words = wordsOf(element);
    if (words.length > longestDated || !/\d{4}/.test(words) || findDateIn(words) === null) continue;
    if (isHidden(element) || isAside(element, selection)) continue;
    const signed = dateBefore.exec(words)?.[1];
    if (signed !== undefined) return cleanAuthors(signed, 'labelled');
    const names = words
      .split(partBounds)
      .map((part) => part.replace(times, '').trim())
      .filter((part) => part.includes(' ') && !/\d/.test(part) && isName(part))
      .flatMap((part) => cleanAuthors(part, 'printed'));
    if (names.length === 1) return names;
  }
  return [];
}

/** A name that a body ends with, in brackets or set off from its text: "(Ana Ruiz)". */
export function signature(_page: Element, { root, exclude }: BodySelection): readonly string[] {
  const lines: string[] = [];
  for (const element of elementsIn(root)) {
    if (element.tagName !== 'p' || exclude(element) !== null) continue;
    const words = wordsOf(element);
    if (words === '') continue;
    const bracketed = /\(([^()]{4,40})\)[\s+.*]*$/.exec(words)?.[1];
    lines.push(bracketed ?? (isEmphasised(element, words) ? words : ''));
  }
  const [last = ''] = lines.slice(-1);
  return /^\S+ \S+(?: \S+)?$/.test(last) && isName(last) ? cleanAuthors(last, 'printed') : [];
}

const sourceLabel = /^(?:quelle|source|fuente|fonte|bron)\s*:\s*(?!https?:|www\.|privat|eigene)(.{2,40})$/i;

/** Where a text is from, as the line below it says: "Quelle: dpa". */
export function sourceLine(_page: Element, { root }: BodySelection): readonly string[] {
  let last: readonly string[] = [];
  for (const element of elementsIn(root)) {
    if (element.tagName !== 'p' && element.tagName !== 'footer' && element.tagName !== 'div') continue;
    if (isOfOtherThing(element)) continue;
    const named = sourceLabel.exec(wordsOf(element))?.[1];
    if (named !== undefined) last = [named];
  }
  return last;
}

const isEmphasised = (line: Element, words: string): boolean =>
  [...elementsIn(line)].some(
    (inside) => /^(?:em|i|b|strong)$/.test(inside.tagName) && wordsOf(inside) === words,
  );
