/** What the names of elements say to a reader of their words. */
import { attributeOf, type Element } from './dom.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements inside a line of text. */
export const inlineTags = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);

/** Elements whose content is code, a form or a drawing, and no words of an article. */
const wordlessTags = names(
  'script style template noscript head title meta link base select option datalist textarea input button progress meter svg math canvas dialog map area frameset noframes',
);

/** Elements that bring in something from elsewhere. */
export const embeddedTags = names('iframe object embed video audio');

/** Names of classes for what only a screen reader says, which repeats or labels what is seen. */
const unseenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|assistive-text|u-hidden)(?:\s|$)/i;
const unseenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export const isWordless = (element: Element): boolean => wordlessTags.has(element.tagName);

/** Whether an element says of itself that nobody sees it. */
export function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value.toLowerCase() !== 'until-found') return true;
    if (name === 'aria-hidden' && value === 'true' && !holdsPicture(element)) return true;
    if (name === 'style' && unseenStyle.test(value)) return true;
    if (name === 'class' && unseenClass.test(value)) return true;
  }
  return false;
}

/** Pictures in links are often hidden from screen readers, because the link stands a second time as text. */
const holdsPicture = (element: Element): boolean =>
  element.tagName === 'img' || element.childNodes.some((node) => node.nodeName === 'img');

/** The words of `class` and `id`, where a page says what its parts are for. */
export const labelsOf = (element: Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
