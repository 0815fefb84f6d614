import type { Block } from '../../article/block.ts';
import type { Element } from './dom.ts';
import { extentOf } from './extent.ts';
import type { Setting } from './setting.ts';

const longest = 300;

/** A heading; one without words is a box around a picture, and one as long as a paragraph is a paragraph. */
export function readHeading(element: Element, setting: Setting): readonly Block[] | null {
  const spans = setting.readSpans(element.childNodes, setting);
  if (spans.length === 0) return null;
  const place = extentOf(spans);
  if (spans.reduce((length, { text }) => length + text.length, 0) > longest)
    return [{ kind: 'paragraph', id: '', place, spans }];
  const depth = Number(element.tagName.slice(1));
  const level = setting.nested ? setting.outline.inner : setting.outline.enter(depth);
  return [{ kind: 'heading', id: '', level, place, spans }];
}
