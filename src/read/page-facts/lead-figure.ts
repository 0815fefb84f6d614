/** The picture that leads into an article, where it stands outside of the body. */
import type { Block, Figure } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import { ancestorsOf, elementsBetween, findElement, isElement, type Element } from '../html/dom.ts';
import { isCaption, readFigure, readPicture, withCaption } from '../html/figure.ts';
import type { Setting } from '../html/setting.ts';
import { isHidden } from '../html/tags.ts';
import type { BodySelection } from '../page-body/select-body.ts';
import { isAside } from './elsewhere.ts';
import { readPictureSource } from '../picture-source.ts';
import { toOneLine } from '../one-line.ts';
import { firstMeta, type PageData } from './page-data.ts';

export interface LeadFacts {
  readonly selection: BodySelection;
  readonly setting: Setting;
  /** The element that prints the headline; null where none does. */
  readonly headline: Element | null;
}

/** The pictures with captions that a page prints between its headline, or the head that holds it, and the body. */
export function findPrintedLead(
  page: Element,
  { selection, setting, headline }: LeadFacts,
): readonly Figure[] {
  const start = headline === null ? null : startOfHead(headline);
  const end = selection.root.sourceCodeLocation?.startOffset ?? 0;
  if (start === null || start >= end) return [];
  let behind = start;
  for (const element of elementsBetween(page, start, end - 1)) {
    const { startOffset = 0, endOffset = Infinity } = element.sourceCodeLocation ?? {};
    if (startOffset < behind || endOffset > end || !canLead(element)) continue;
    behind = endOffset;
    if (isHidden(element) || isAside(element, selection)) continue;
    const figures = (readLead(element, setting) ?? []).filter(({ caption, credit }) =>
      /\p{L}/u.test(`${textOf(caption)}${credit ?? ''}`),
    );
    if (figures.length > 0) return figures;
  }
  return [];
}

function startOfHead(headline: Element): number | null {
  for (const around of [...ancestorsOf(headline)].slice(0, 4))
    if (around.tagName === 'header') return around.sourceCodeLocation?.startOffset ?? null;
  return headline.sourceCodeLocation?.endOffset ?? null;
}

const canLead = (element: Element): boolean =>
  element.tagName === 'figure' ||
  (!/^(?:figcaption|p)$/.test(element.tagName) && captionIn(element) !== null);

/** The caption that stands right in an element, beside a picture. */
const captionIn = (element: Element): Element | null =>
  element.childNodes.find((node): node is Element => isElement(node) && isCaption(node)) ?? null;

function readLead(element: Element, setting: Setting): readonly Figure[] | null {
  if (element.tagName === 'figure') return (readFigure(element, setting) ?? []).filter(isFigure);
  const caption = captionIn(element);
  const picture = findElement(element, ({ tagName }) => tagName === 'img');
  return caption === null || picture === null
    ? null
    : [withCaption(readPicture(picture, setting), caption, setting)];
}

const isFigure = (block: Block): block is Figure => block.kind === 'figure';

/** The picture that a page gives with its description, where the body shows none and the page says what it shows. */
export function findLeadFigure(data: PageData, body: readonly Block[]): readonly Figure[] {
  if (body.some(({ kind }) => kind === 'figure')) return [];
  const stated = firstMeta(data, ['og:image', 'og:image:url', 'twitter:image']);
  const alt = toOneLine(firstMeta(data, ['og:image:alt', 'twitter:image:alt'])?.text);
  if (stated === null || alt === null) return [];
  const { src } = readPictureSource(stated.text);
  return src === null
    ? []
    : [{ kind: 'figure', id: '', place: stated.place, src, alt, caption: [], credit: null }];
}
