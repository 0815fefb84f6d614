import type { Line } from '../../article/article.ts';
import { textOf } from '../../article/text.ts';
import { ancestorsOf, elementsBetween, elementsIn, isElement, type Element } from '../html/dom.ts';
import { extentOf } from '../html/extent.ts';
import { wordsOf } from '../html/left-out.ts';
import type { Setting } from '../html/setting.ts';
import { inlineTags, isHidden } from '../html/tags.ts';
import { toOneLine } from '../one-line.ts';
import { readFrontLine } from '../front/front-line.ts';
import { chromeLine } from '../page-body/chrome-lines.ts';
import { labelOf } from '../page-body/labels.ts';
import type { BodySelection } from '../page-body/select-body.ts';
import { evenWords, likeness } from './compare-words.ts';
import { firstMeta, type PageData, type Stated } from './page-data.ts';

export interface FoundStandfirst {
  readonly line: Line;
  /** The element that prints it; null where only the page's data states it. */
  readonly element: Element | null;
}

const label =
  /-(?:standfirst|stand-first|sub-?titles?|sub-?head(?:line|ing|er)?s?|deck|dek|article-?(?:lead|lede|intro|summary|subtitle|deck|dek|excerpt|abstract|teaser)|lead(?:-text|-paragraph)?|lede|intro|introduction|post-?(?:excerpt|subtitle|intro|lead)|entry-?(?:summary|subtitle|excerpt)|story-?(?:summary|intro|deck|lead)|news-?(?:lead|intro|summary)|summary|excerpt|chapo|chapeau|sottotitolo|occhiello|bajada|copete|entradilla|sumario|vorspann|anlauf|abstract|alternative-headline|tagline|teaser-?text|article-header-lead|headline-intro|subline|unterzeile|dachzeile-text|zusammenfassung|einleitung|intro-?text|balazo|volanta)-/;
const [shortest, longest] = [25, 700];
const alike = 0.75;

/** The paragraph that a page sets apart as the summary: printed near the headline, or else as it is described to other sites. */
export function findStandfirst(
  page: Element,
  data: PageData,
  {
    selection,
    setting,
    headline,
  }: { readonly selection: BodySelection; readonly setting: Setting; readonly headline: Element | null },
): FoundStandfirst | null {
  const described = descriptionOf(data);
  const element = printedStandfirst(page, { selection, headline, described });
  if (element !== null) {
    const spans = setting
      .readSpans(element.childNodes, setting)
      .map((span) => (span.text === '\n' ? { ...span, text: ' ' } : span));
    if (textOf(spans).trim() !== '') return { line: { spans, place: extentOf(spans) }, element };
  }
  if (described === null) return null;
  setting.writer.replace(described.text, described.place);
  const spans = setting.writer.take();
  return spans.length === 0 ? null : { line: { spans, place: extentOf(spans) }, element: null };
}

const descriptions = [
  'og:description',
  'description',
  'twitter:description',
  'dc.description',
  'dcterms.abstract',
  'dcterms.description',
  'abstract',
  'excerpt',
];

/** What is longer is often cut from the text by a machine. */
const longestWritten = 200;

/** How a page describes itself. Of two descriptions a whole one counts for its beginning that was cut off without a sign, and a shorter one for one that is too long to be written as such. */
function descriptionOf(data: PageData): Stated | null {
  const [first, ...others] = descriptions.flatMap((name) => restate(firstMeta(data, [name])) ?? []);
  if (first === undefined) return restate(data.linked?.description ?? null);
  const whole = others.find(({ text }) => text.length > first.text.length && text.startsWith(first.text));
  if (whole !== undefined && !endsSentence.test(first.text)) return whole;
  const second = others.find(({ text }) => text.length >= shortest);
  const isShorter = second !== undefined && second.text.length < first.text.length;
  return isShorter &&
    first.text.length > longestWritten &&
    (endsSentence.test(second.text) || !first.text.startsWith(second.text))
    ? second
    : first;
}

function restate(stated: Stated | null): Stated | null {
  const text = toOneLine(stated?.text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' '));
  return stated === null || text === null ? null : { ...stated, text };
}

interface Looked {
  readonly selection: BodySelection;
  readonly headline: Element | null;
  readonly described: Stated | null;
}

function printedStandfirst(page: Element, { selection, headline, described }: Looked): Element | null {
  const from =
    headline?.sourceCodeLocation?.endOffset ?? (selection.root.sourceCodeLocation?.startOffset ?? 0) - 3000;
  const to = (selection.root.sourceCodeLocation?.startOffset ?? Infinity) + 6000;
  for (const element of elementsBetween(page, from, to)) {
    if (!/^(?:p|div|h[2-6]|span|section|header|strong|em)$/.test(element.tagName)) continue;
    if (!isLabelled(element) || isHidden(element)) continue;
    const words = wordsOf(element);
    if (words.length < shortest || words.length > longest) continue;
    if (described !== null && !isSentence(words)) continue;
    if (headline !== null && likeness(wordsOf(headline), words) > alike) continue;
    if (isSomethingElse(element, words)) continue;
    return element;
  }
  const repeated = described === null ? null : repeating(page, { from, to }, described.text);
  return repeated ?? (headline === null ? null : besideHeadline(page, headline, selection.root));
}

/** The first line behind a headline, where it is a sentence that is set apart from the body: above it, or as a heading, or in bold. */
function besideHeadline(page: Element, headline: Element, root: Element): Element | null {
  const from = headline.sourceCodeLocation?.endOffset ?? Infinity;
  for (const element of elementsBetween(page, from, from + farthestLine)) {
    if (!/^(?:p|div|h[2-6])$/.test(element.tagName) || isHidden(element) || holdsBlocks(element)) continue;
    const words = wordsOf(element);
    if (words.length < shortestLine) continue;
    if (words.length > longest || !endsSentence.test(words) || isSomethingElse(element, words)) return null;
    return isSetApart(element, words, root) ? element : null;
  }
  return null;
}

const farthestLine = 4000;
const shortestLine = 40;
const endsSentence = /[.!?…。]["'”’»)]?$/;

const holdsBlocks = (element: Element): boolean =>
  element.childNodes.some(
    (node) => isElement(node) && !inlineTags.has(node.tagName) && node.tagName !== 'br',
  );

function isSetApart(element: Element, words: string, root: Element): boolean {
  if (element.tagName.startsWith('h')) return true;
  const start = root.sourceCodeLocation?.startOffset ?? 0;
  if ((element.sourceCodeLocation?.endOffset ?? Infinity) <= start) return true;
  return [...elementsIn(element)].some(
    (inside) => /^(?:strong|b)$/.test(inside.tagName) && wordsOf(inside) === words,
  );
}

/** Beside a description, a line that is labelled as a summary is one where it is a sentence: others are titles. */
const isSentence = (words: string): boolean =>
  /[.!?…。！？]["'”’»)]?$/.test(words) || words.split(' ').length > 9;

const rating = /\b\d[.,]\d\b.{0,30}\(\d+ \p{L}+\)/u;

/** Who took a picture, and for whom: "(Ana Ruiz / The Harbour Mail)". */
const credit = /\(\p{Lu}[^()/]{3,40}\s\/\s[^()/]{2,40}\)$/u;

/** Captions, bylines and the site's own lines bear the labels of summaries too. */
function isSomethingElse(element: Element, words: string): boolean {
  if (chromeLine(words) !== null || readFrontLine(words) !== null || rating.test(words)) return true;
  if (credit.test(words)) return true;
  if (/\((?:symbolfoto|foto|photo|archiv)[^()]*\)$|\b(?:photo|foto)\s*:/i.test(words)) return true;
  for (const { tagName } of ancestorsOf(element))
    if (/^(?:figure|figcaption|button|form)$/.test(tagName)) return true;
  return false;
}

const isLabelled = (element: Element): boolean =>
  label.test(labelOf(element)) &&
  !/-(?:related|teaser-list|sidebar|author|caption|comments?|newsletter)-/.test(labelOf(element));

/** What a page prints word for word as it describes itself is its standfirst, unless the article begins with it. */
function repeating(
  page: Element,
  { from, to }: { readonly from: number; readonly to: number },
  description: string,
): Element | null {
  const words = evenWords(description);
  for (const element of elementsBetween(page, from, to)) {
    if (!/^(?:p|h[2-6]|div)$/.test(element.tagName)) continue;
    if (evenWords(wordsOf(element)) === words) return element;
  }
  return null;
}
