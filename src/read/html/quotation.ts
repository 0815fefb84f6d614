import type { Block, BlockQuotation } from '../../article/block.ts';
import type { Span, TextSpan } from '../../article/span.ts';
import { sliceSpans, textOf } from '../../article/text.ts';
import { noAttribution } from '../no-attribution.ts';
import { isSignature, isSourceLine, sourceDash } from '../quotation-source.ts';
import { attributeOf, elementsIn, findElement, type Element } from './dom.ts';
import { extentOf } from './extent.ts';
import { placeOfElement, type Setting } from './setting.ts';
import { labelsOf } from './tags.ts';

const pullQuote = /(?:^|[\s_-])(?:pull-?quote|block-?quote|quote-?box)(?:$|[\s_-])/i;
const sourceClass =
  /(?:^|[\s_-])(?:cite|citation|attribution|author|source|credit|speaker|name)(?:$|[\s_-])/i;
const longestSource = 160;

/** Whether a box is one that sets words of the article off as a quotation. */
export const isPullQuote = (element: Element): boolean =>
  pullQuote.test(labelsOf(element)) &&
  findElement(element, ({ tagName }) => /^(?:blockquote|h[1-6]|ul|ol|table|form)$/.test(tagName)) === null;

/** A quotation that is set off, and the line under it that names its source. */
export function readQuotation(element: Element, outer: Setting): readonly Block[] {
  const named = findSource(element);
  const setting: Setting = {
    ...outer,
    nested: true,
    exclude: (inside) => (inside === named ? '' : outer.exclude(inside)),
  };
  const blocks = setting.readBlocks(element.childNodes, setting);
  const source = named === null ? null : withoutDash(setting.readSpans(named.childNodes, outer));
  if (blocks.length === 0) return [];
  const split = source === null ? splitSource(blocks) : { body: blocks, source };
  const block: BlockQuotation = {
    kind: 'blockQuotation',
    id: '',
    place: placeOfElement(element, outer),
    quote: '',
    ...split,
    attribution: noAttribution,
  };
  return [block];
}

/** The element that says whose words these are: a short one at the end, that a page marks as such. */
function findSource(element: Element): Element | null {
  const marked = [...elementsIn(element)].filter(
    (inside) =>
      ['cite', 'footer', 'figcaption'].includes(inside.tagName) ||
      sourceClass.test(attributeOf(inside, 'class') ?? ''),
  );
  const found = marked.find((inside) => inside.tagName !== 'cite' || isLastIn(inside, element));
  return found === undefined || lengthOf(found) > longestSource || lengthOf(found) === lengthOf(element)
    ? null
    : found;
}

const isLastIn = (inside: Element, element: Element): boolean => {
  const end = inside.sourceCodeLocation?.endOffset ?? 0;
  const behind = element.sourceCodeLocation?.endTag?.startOffset ?? end;
  return behind - end < longestSource;
};

function lengthOf(element: Element): number {
  let length = 0;
  const add = (node: Element): void => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text' && 'value' in child)
        length += child.value.replace(/\s+/g, ' ').trim().length;
      else if ('tagName' in child) add(child);
    }
  };
  add(element);
  return length;
}

const opening = /^(?:—|–|―|--?)\s*/;

function withoutDash(spans: readonly TextSpan[]): readonly TextSpan[] | null {
  const text = textOf(spans);
  const rest = sliceSpans(spans, opening.exec(text)?.[0].length ?? 0, text.length);
  return rest.length === 0 ? null : rest;
}

type SplitQuotation = Pick<BlockQuotation, 'body' | 'source'>;

/** "— Ana Ruiz", in a line of its own at the end, is the source; so is "Ana Ruiz, baker" in a paragraph of its own. */
function splitSource(blocks: readonly Block[]): SplitQuotation {
  const last = blocks.at(-1);
  const whole = { body: blocks, source: null };
  if (last?.kind !== 'paragraph') return whole;
  const spans = onlyText(last.spans);
  const text = textOf(spans);
  const at = text.lastIndexOf('\n') + 1;
  const line = text.slice(at);
  const isAlone = at === 0;
  if (isAlone && blocks.length === 1) return whole;
  if (!isSourceLine(line) && !(isAlone && isSignature(line))) return whole;
  const source = sliceSpans(spans, at + (sourceDash.exec(line)?.[0].length ?? 0), text.length);
  const words = sliceSpans(spans, 0, Math.max(0, at - 1));
  const before = blocks.slice(0, -1);
  const kept: readonly Block[] =
    words.length === 0 ? [] : [{ kind: 'paragraph', id: '', place: extentOf(words), spans: words }];
  return { body: [...before, ...kept], source };
}

const onlyText = (spans: readonly Span[]): readonly TextSpan[] =>
  spans.filter((span) => span.kind === 'text');
