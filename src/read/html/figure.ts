import type { Block, Figure } from '../../article/block.ts';
import type { TextSpan } from '../../article/span.ts';
import { textOf } from '../../article/text.ts';
import { toOneLine } from '../one-line.ts';
import { readPictureSource } from '../picture-source.ts';
import { attributeOf, elementsIn, findElement, type Element } from './dom.ts';
import { placeOfElement, type Setting } from './setting.ts';
import { isHidden } from './tags.ts';

const captionClass = /(?:^|[\s_-])(?:caption|legend|cutline|bildunterschrift|bu)(?:$|[\s_-])|[a-z]Caption/;
const creditClass =
  /(?:^|[\s_-])(?:credits?|copyright|photographer|byline|source|attribution|rights)(?:$|[\s_-])|[a-z](?:Credit|Copyright)/i;
const larger = /^(?:table|blockquote|pre|ul|ol|h[1-6])$/;
const longestCaption = 600;

/** Whether an element is marked as the caption of the picture before it. */
export const isCaption = (element: Element): boolean =>
  element.tagName === 'figcaption' ||
  (captionClass.test(attributeOf(element, 'class') ?? '') &&
    findElement(element, ({ tagName }) => tagName === 'img' || larger.test(tagName)) === null);

/** A pixel that counts readers shows nothing. */
export function isTracker(element: Element): boolean {
  const size = (name: string): number => Number.parseInt(attributeOf(element, name) ?? '100', 10);
  return size('width') <= 2 || size('height') <= 2;
}

/** A figure's pictures, the last with the caption; null where the figure is a box around other things. */
export function readFigure(element: Element, setting: Setting): readonly Block[] | null {
  if (findElement(element, ({ tagName }) => larger.test(tagName)) !== null) return null;
  const pictures = [...elementsIn(element)].filter(
    (inside) => inside.tagName === 'img' && !isTracker(inside) && !isHidden(inside),
  );
  const figures = distinct(pictures.map((picture) => readPicture(picture, setting)));
  const last = figures.at(-1);
  if (last === undefined) return readCaptionAlone(element, setting);
  const caption = findElement(element, isCaption);
  const captioned = caption === null ? last : withCaption(last, caption, setting);
  const credit = captioned.credit ?? creditOutside(element, caption);
  return [...figures.slice(0, -1), { ...captioned, credit, place: placeOfElement(element, setting) }];
}

/** Pages name one picture several times, in several sizes. */
const distinct = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(
    ({ src, alt }, index) =>
      figures.findIndex(
        (other) => other.alt === alt && ((alt !== null && alt !== '') || other.src === src),
      ) === index,
  );

/** The caption of a film or a sound that cannot be shown is still words of the article. */
function readCaptionAlone(element: Element, setting: Setting): readonly Block[] | null {
  const caption = findElement(element, isCaption);
  if (caption === null) return null;
  const figure: Figure = {
    kind: 'figure',
    id: '',
    place: placeOfElement(element, setting),
    src: null,
    alt: null,
    caption: [],
    credit: null,
  };
  const captioned = withCaption(figure, caption, setting);
  return captioned.caption.length === 0 ? [] : [captioned];
}

function creditOutside(element: Element, caption: Element | null): string | null {
  const credit = findElement(element, (inside) => isCredit(inside) && inside !== caption);
  return credit === null ? null : toOneLine(wordsOf(credit));
}

const isCredit = (element: Element): boolean =>
  element.tagName !== 'img' && creditClass.test(attributeOf(element, 'class') ?? '');

function wordsOf(element: Element): string {
  return element.childNodes
    .map((node) =>
      'value' in node && node.nodeName === '#text' ? node.value : 'tagName' in node ? wordsOf(node) : '',
    )
    .join('');
}

/** The figure with its caption; who made the picture is kept apart from what it shows. */
export function withCaption(figure: Figure, element: Element, setting: Setting): Figure {
  const credit = findElement(element, isCredit);
  const spans = setting.readSpans(element.childNodes, {
    ...setting,
    exclude: (inside) => (inside === credit ? '' : setting.exclude(inside)),
  });
  const caption = textOf(spans).length > longestCaption ? [] : onOneLine(spans);
  const end = Math.max(figure.place.end, placeOfElement(element, setting).end);
  return {
    ...figure,
    caption,
    credit: credit === null ? figure.credit : toOneLine(wordsOf(credit)),
    place: { start: figure.place.start, end },
  };
}

const onOneLine = (spans: readonly TextSpan[]): readonly TextSpan[] =>
  spans.map((span) => (span.text === '\n' ? { ...span, text: ' ' } : span));

/** The picture of an `<img>`. What is wrong with its source or its text alternative is reported. */
export function readPicture(element: Element, setting: Setting): Figure {
  const place = placeOfElement(element, setting);
  const url = addressOf(element);
  const { src, problem } = readPictureSource(absolute(url, setting.url));
  if (problem) setting.reports.add('picture-source-unsafe', { src: url }, place.start);
  const written = attributeOf(element, 'alt');
  const alt = written === '' ? '' : toOneLine(written);
  if (alt === null) setting.reports.add('picture-without-alt', { src: src ?? '' }, place.start);
  return { kind: 'figure', id: '', place, src, alt, caption: [], credit: null };
}

/** Pages that load pictures late keep the true address elsewhere than in `src`. */
function addressOf(element: Element): string {
  const names = ['data-src', 'data-lazy-src', 'data-original', 'src', 'data-url'];
  for (const name of names) {
    const value = attributeOf(element, name)?.trim() ?? '';
    if (value !== '' && !value.startsWith('data:')) return value;
  }
  const set = attributeOf(element, 'srcset') ?? attributeOf(element, 'data-srcset') ?? '';
  return set.trim().split(/[\s,]+/, 1)[0] ?? '';
}

function absolute(url: string, base: string | null): string {
  if (url === '') return '';
  if (base !== null && URL.canParse(url, base)) return new URL(url, base).href;
  return url.startsWith('//') ? `https:${url}` : url;
}
