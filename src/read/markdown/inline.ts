import type { Nodes, PhrasingContent } from 'mdast';
import type { Range } from '../../article/source.ts';
import type { TextSpan } from '../../article/span.ts';
import { decodeReferences } from '../character-references.ts';
import { safeHref } from '../links.ts';
import { plainStyle, type SpanStyle } from '../span-writer.ts';
import { readPictureTag } from './html-tokens.ts';
import { placeOfNode, type Setting } from './setting.ts';
import { writeText } from './text.ts';

/** The spans of running text. */
export function readInline(nodes: readonly PhrasingContent[], setting: Setting): readonly TextSpan[] {
  writeNodes(nodes, plainStyle, setting);
  return setting.writer.take();
}

function writeNodes(nodes: readonly PhrasingContent[], style: SpanStyle, setting: Setting): void {
  for (const node of nodes) {
    if (!setting.html.isDropped(placeOfNode(node).start)) writeNode(node, style, setting);
  }
}

function writeNode(node: PhrasingContent, style: SpanStyle, setting: Setting): void {
  switch (node.type) {
    case 'text':
      return writeWords(node, style, setting);
    case 'inlineCode':
      return writeCode(node, style, setting);
    case 'emphasis':
      return writeNodes(node.children, { ...style, emphasis: emphasise(style.emphasis, 'em') }, setting);
    case 'strong':
      return writeNodes(node.children, { ...style, emphasis: emphasise(style.emphasis, 'strong') }, setting);
    case 'delete':
      setting.reports.add('struck-words-kept', { words: sourceOf(node, setting) }, placeOfNode(node).start);
      return writeNodes(node.children, style, setting);
    case 'link':
      return writeNodes(node.children, { ...style, href: hrefOf(node.url, node, setting) }, setting);
    case 'linkReference': {
      const url = setting.definitions.get(node.identifier)?.url ?? '';
      return writeNodes(node.children, { ...style, href: hrefOf(url, node, setting) }, setting);
    }
    case 'break':
      return setting.writer.breakLine(placeOfNode(node));
    case 'html':
      return writeMarkup(node.value, placeOfNode(node), setting);
    case 'footnoteReference':
      return setting.writer.replace(
        `[${setting.footnotes.refer(node.identifier)}]`,
        placeOfNode(node),
        style,
      );
    case 'image':
    case 'imageReference':
      return writeAlt(node.alt ?? '', node, { style, setting });
  }
}

const emphasise = (outer: TextSpan['emphasis'], inner: 'em' | 'strong'): TextSpan['emphasis'] =>
  outer === 'none' || outer === inner ? inner : 'both';

const sourceOf = (node: Nodes, { source }: Setting): string => {
  const { start, end } = placeOfNode(node);
  return source.text.slice(start, end);
};

function writeWords(node: { value: string } & Nodes, style: SpanStyle, setting: Setting): void {
  writeText(setting.writer, {
    source: setting.source.text,
    range: placeOfNode(node),
    value: node.value,
    style,
  });
}

/** The words between the marks of inline code, as they are. */
function writeCode(node: { value: string } & Nodes, style: SpanStyle, { writer, source }: Setting): void {
  const place = placeOfNode(node);
  const raw = source.text.slice(place.start, place.end);
  const at = raw.indexOf(node.value.trim(), /^`*/.exec(raw)?.[0].length ?? 0);
  const start = place.start + at;
  if (at === -1) writer.replace(node.value, place, style);
  else writer.write(start, start + node.value.trim().length, style);
}

function writeMarkup(markup: string, place: Range, { html, writer }: Setting): void {
  const name = html.enterTag(markup, place.start);
  if (name === 'br') writer.breakLine(place);
  else if (name === 'img') writer.replace(decodeReferences(readPictureTag(markup).alt ?? ''), place);
}

interface AltSetting {
  readonly style: SpanStyle;
  readonly setting: Setting;
}

/** A picture in the middle of a sentence: its text alternative stands for it. */
function writeAlt(alt: string, node: Nodes, { style, setting }: AltSetting): void {
  const place = placeOfNode(node);
  setting.reports.add('picture-in-sentence', { alt }, place.start);
  setting.writer.replace(alt, place, style);
}

/** A link's target where it is safe to follow; null, with a message, where it is not. */
function hrefOf(url: string, node: Nodes, { reports, url: base }: Setting): string | null {
  const href = safeHref(url, base);
  const at = placeOfNode(node).start;
  if (href !== null) return href;
  if (URL.canParse(url)) reports.add('link-unsafe', { url }, at);
  else reports.add('link-relative', { url }, at);
  return null;
}
