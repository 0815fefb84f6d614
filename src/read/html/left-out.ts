import { isElement, isText, nodesIn, rangeOf, type Element } from './dom.ts';
import type { Reports } from '../reports.ts';
import { embeddedTags, inlineTags, isWordless } from './tags.ts';

interface Group {
  count: number;
  /** The first words that were left out for this reason. */
  words: string;
  readonly offset: number;
}

const longest = 80;
const mostNodes = 2000;

/** What of a page is not read, gathered by reason, for one message each. */
export class LeftOut {
  readonly #groups = new Map<string, Group>();

  /** Takes note of an element that is left out; one without words, or taken up elsewhere (an empty reason), is not worth a message. */
  add(element: Element, reason: string, offset: number): void {
    const words = reason === '' ? '' : firstWordsOf(element);
    if (words === '') return;
    const start = (rangeOf(element)?.start ?? 0) + offset;
    this.addWords(words, reason, start);
  }

  addWords(words: string, reason: string, start: number): void {
    const group = this.#groups.get(reason);
    if (group === undefined) this.#groups.set(reason, { count: 1, words: shorten(words), offset: start });
    else group.count += 1;
  }

  report(reports: Reports): void {
    for (const [reason, { count, words, offset }] of this.#groups) {
      reports.add('page-parts-left-out', { reason, count, words }, offset);
    }
  }
}

const shorten = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;

/** The words of an element, on one line; scripts and the like have none. */
export const wordsOf = (element: Element): string => gatherWords(element, Infinity);

/** The beginning of an element's words. */
const firstWordsOf = (element: Element): string => gatherWords(element, 2 * longest);

function gatherWords(element: Element, enough: number): string {
  const words: string[] = [];
  let length = 0;
  let count = 0;
  for (const node of nodesIn(element, (inside) => !isWordless(inside) && !embeddedTags.has(inside.tagName))) {
    if (isText(node)) {
      words.push(node.value);
      length += node.value.trim().length;
    } else if (isElement(node) && !inlineTags.has(node.tagName)) words.push(' ');
    if (length > enough || ++count > mostNodes) break;
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}
