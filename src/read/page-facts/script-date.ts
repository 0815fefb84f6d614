import { attributeOf, elementsIn, isText, type Document, type Element } from '../html/dom.ts';
import { readPageDate } from './read-date.ts';

const field =
  /["'](?:date_?published|published?_?(?:at|on|date|time)|publication_?date|first_?published(?:_?(?:at|date))?|pub_?date)\\?["']\s{0,9}:\s{0,9}\\?["'](\d{4}-\d\d-\d\d[^"'\\]{0,30})/i;
const mostScript = 400_000;

/** The scripts that stand in a page itself, with what is in them; those of a length that nobody writes are passed over. */
export function* scriptsIn(parent: Document | Element): Generator<string> {
  for (const element of elementsIn(parent)) {
    if (element.tagName !== 'script' || attributeOf(element, 'src') !== null) continue;
    const [node] = element.childNodes;
    if (node !== undefined && isText(node) && node.value.length <= mostScript) yield node.value;
  }
}

/** The first date of publication in what a page hands its own scripts; null where there is none. */
export function scriptDate(page: Element): string | null {
  for (const script of scriptsIn(page)) {
    const date = readPageDate(field.exec(script)?.[1] ?? '');
    if (date !== null) return date;
  }
  return null;
}
