import type { Block, Figure } from '../../article/block.ts';
import { readPictureSource } from '../picture-source.ts';
import { toOneLine } from '../one-line.ts';
import { firstMeta, type PageData } from './page-data.ts';

/** The picture that a page gives with its description, where the body shows none and the page says what it shows. */
export function findLeadFigure(data: PageData, body: readonly Block[]): Figure | null {
  if (body.some(({ kind }) => kind === 'figure')) return null;
  const stated = firstMeta(data, ['og:image', 'og:image:url', 'twitter:image']);
  const alt = toOneLine(firstMeta(data, ['og:image:alt', 'twitter:image:alt'])?.text);
  if (stated === null || alt === null) return null;
  const { src } = readPictureSource(stated.text);
  return src === null
    ? null
    : { kind: 'figure', id: '', place: stated.place, src, alt, caption: [], credit: null };
}
