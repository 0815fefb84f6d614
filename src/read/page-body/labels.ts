import { attributeOf, type Element } from '../html/dom.ts';

const written = ['class', 'id', 'itemprop', 'data-component', 'data-testid', 'data-module'];

/** A page's parts are asked for their labels again and again. */
const known = new WeakMap<Element, string>();

/** What a page calls a part of itself, in lower case between hyphens: "-article-body-" for `class="articleBody"`. Empty where it says nothing. */
export function labelOf(element: Element): string {
  if (element.attrs.length === 0) return '';
  const met = known.get(element);
  if (met !== undefined) return met;
  const label = readLabel(element);
  known.set(element, label);
  return label;
}

function readLabel(element: Element): string {
  let names = '';
  for (const name of written) {
    const value = attributeOf(element, name);
    if (value !== null) names = names === '' ? value : `${names} ${value}`;
  }
  return names === '' ? '' : joinWords(names.slice(0, 400));
}

/** Labels met lately, for menus and teasers say the same a hundred times. */
const joined = new Map<string, string>();
const mostJoined = 2000;

function joinWords(names: string): string {
  const met = joined.get(names);
  if (met !== undefined) return met;
  const words = names
    .replace(/\belementor[\w-]*/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const label = `-${words}-`;
  if (joined.size >= mostJoined) joined.clear();
  joined.set(names, label);
  return label;
}
