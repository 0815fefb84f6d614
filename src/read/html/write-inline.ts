/** From inline elements to spans. */
import { safeHref } from '../links.ts';
import type { SpanStyle } from '../span-writer.ts';
import { alignText } from './align-text.ts';
import { attributeOf, rangeOf, type Element, type Text } from './dom.ts';
import { readLanguageTag } from './language-tag.ts';
import type { Setting } from './setting.ts';

const slanted = new Set(['em', 'i', 'cite', 'dfn', 'var']);
const strong = new Set(['strong', 'b']);
const struck = new Set(['del', 's', 'strike']);

/** Writes the words of a text node, each at its place. */
export function writeText(node: Text, style: SpanStyle, { source, offset, writer }: Setting): void {
  const range = rangeOf(node);
  if (range === null) return;
  const start = range.start + offset;
  const end = range.end + offset;
  const pieces = alignText(source.text.slice(start, end), node.value);
  if (pieces === null) return writer.replace(node.value, { start, end }, style);
  for (const piece of pieces) {
    const place = { start: start + piece.start, end: start + piece.end };
    if (piece.text === null) writer.write(place.start, place.end, style);
    else writer.replace(piece.text, place, style);
  }
}

/** The style of what stands inside an element. */
export function styleInside(element: Element, outer: SpanStyle, setting: Setting): SpanStyle {
  const { tagName } = element;
  const style = withLanguage(element, outer, setting);
  if (slanted.has(tagName)) return { ...style, emphasis: emphasise(style.emphasis, 'em') };
  if (strong.has(tagName)) return { ...style, emphasis: emphasise(style.emphasis, 'strong') };
  if (struck.has(tagName)) reportStruck(element, setting);
  return tagName === 'a' ? { ...style, href: hrefOf(element, setting) ?? style.href } : style;
}

const emphasise = (outer: SpanStyle['emphasis'], inner: 'em' | 'strong'): SpanStyle['emphasis'] =>
  outer === 'none' || outer === inner ? inner : 'both';

function withLanguage(element: Element, style: SpanStyle, { language }: Setting): SpanStyle {
  const written = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
  const tag = written === null ? null : readLanguageTag(written);
  if (tag === null) return style;
  return { ...style, language: isSameLanguage(tag, language) ? null : tag };
}

/** "en" inside an article in "en-GB" says nothing new. */
const isSameLanguage = (tag: string, language: string | null): boolean =>
  language !== null && tag.split('-')[0] === language.split('-')[0];

function reportStruck(element: Element, { source, offset, reports }: Setting): void {
  const range = rangeOf(element);
  if (range === null) return;
  const words = source.text
    .slice(range.start + offset, range.end + offset)
    .replace(/<[^>]*>/g, '')
    .trim();
  if (words !== '') reports.add('struck-words-kept', { words: words.slice(0, 200) }, range.start + offset);
}

/** A link's target where it is safe to follow. Links inside the page lead nowhere in a newsletter, and are none. */
function hrefOf(element: Element, { offset, reports, url: base }: Setting): string | null {
  const url = attributeOf(element, 'href')?.trim() ?? '';
  if (url === '' || url.startsWith('#')) return null;
  const href = safeHref(url, base);
  if (href !== null) return href;
  const at = (rangeOf(element)?.start ?? 0) + offset;
  if (URL.canParse(url)) reports.add('link-unsafe', { url }, at);
  else reports.add('link-relative', { url }, at);
  return null;
}
