import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast';
import type { Block, Figure } from '../../article/block.ts';
import type { Range } from '../../article/source.ts';
import type { TextSpan } from '../../article/span.ts';
import { toOneLine } from '../one-line.ts';
import { readPictureSource } from '../picture-source.ts';
import { readInline } from './inline.ts';
import { placeOfNode, type Setting } from './setting.ts';

type Picture = Image | ImageReference;

/**
 * The figures of a paragraph that holds pictures and nothing else, or pictures and one emphasised line under them,
 * which is the caption of the last. Null for every other paragraph.
 */
export function readFigures(node: Paragraph, setting: Setting): readonly Block[] | null {
  const children = node.children.filter((child) => !isSpace(child));
  const caption = children.at(-1)?.type === 'emphasis' ? children.at(-1) : undefined;
  const pictures = children.slice(0, caption === undefined ? undefined : -1).map(pictureOf);
  if (pictures.length === 0 || pictures.includes(null)) return null;
  const figures = pictures.flatMap((picture) => (picture === null ? [] : [readFigure(picture, setting)]));
  const last = figures.at(-1);
  if (caption === undefined || last === undefined) return figures;
  const spans = plain(readInline([caption], setting));
  return [...figures.slice(0, -1), withCaption(last, spans)];
}

const isSpace = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** The picture itself, or the only one in a link. */
function pictureOf(node: PhrasingContent): Picture | null {
  if (node.type === 'image' || node.type === 'imageReference') return node;
  const [only, ...others] = node.type === 'link' ? node.children : [];
  return others.length === 0 && (only?.type === 'image' || only?.type === 'imageReference') ? only : null;
}

/** In Markdown nothing between the brackets says nothing of the picture, not that it is decoration. */
function readFigure(node: Picture, setting: Setting): Figure {
  const place = placeOfNode(node);
  const target = node.type === 'image' ? node : setting.definitions.get(node.identifier);
  const figure = makeFigure({ url: target?.url ?? '', alt: node.alt || null, place }, setting);
  if (target?.title) setting.writer.replace(target.title, place);
  return { ...figure, caption: setting.writer.take() };
}

interface PictureFacts {
  readonly url: string;
  /** Empty for decoration, null where nothing is said. */
  readonly alt: string | null;
  readonly place: Range;
}

/** A figure without a caption; what is wrong with its source or its text alternative is reported. */
export function makeFigure({ url, alt, place }: PictureFacts, { reports }: Setting): Figure {
  const { src, problem } = readPictureSource(url);
  if (problem) reports.add('picture-source-unsafe', { src: url }, place.start);
  const words = alt === '' ? '' : toOneLine(alt);
  if (words === null) reports.add('picture-without-alt', { src: src ?? '' }, place.start);
  return { kind: 'figure', id: '', place, src, alt: words, caption: [], credit: null };
}

/** The figure with its caption; a title that the picture had stands before it. */
export function withCaption(figure: Figure, caption: readonly TextSpan[]): Figure {
  const end = caption.at(-1)?.place.end ?? figure.place.end;
  return { ...figure, caption, place: { start: figure.place.start, end } };
}

/** Caption text without the emphasis that marked it as one. */
export const plain = (spans: readonly TextSpan[]): readonly TextSpan[] =>
  spans.map((span) => ({ ...span, emphasis: span.emphasis === 'both' ? 'strong' : 'none' }));
