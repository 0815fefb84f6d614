import { attributeOf, type Element } from '../html/dom.ts';

const written = ['class', 'id', 'itemprop', 'data-component', 'data-testid', 'data-module'];

/** A page's parts are asked for their labels again and again. */
const known = new WeakMap<Element, string>();

/** What a page calls a part of itself, in lower case between hyphens: "-article-body-" for `class="articleBody"`. Empty where it says nothing. */
export function labelOf(element: Element): string {
  const label = known.get(element) ?? readLabel(element);
  known.set(element, label);
  return label;
}

function readLabel(element: Element): string {
  const names = written.flatMap((name) => attributeOf(element, name) ?? []);
  if (names.length === 0) return '';
  const words = names
    .join(' ')
    .slice(0, 400)
    .replace(/\belementor[\w-]*/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return `-${words}-`;
}
