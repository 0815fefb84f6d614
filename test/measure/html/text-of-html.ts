import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** The words of a piece of HTML, with a blank where a block begins or ends. */
export function textOfHtml(html: string): string {
  const words: string[] = [];
  const ahead: (Tree.ChildNode | ' ')[] = parseFragment(html).childNodes.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (node === ' ') words.push(node);
    else if ('value' in node) words.push(node.value);
    else if ('tagName' in node && !silent.has(node.tagName)) {
      const around = inline.has(node.tagName) ? [] : ([' '] as const);
      words.push(...around);
      ahead.push(...around, ...node.childNodes.toReversed());
    }
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}
