/** email.html read as mail programs read it: two views of one source, and the cascade of each palette. */
import { parse, type ParserError } from 'parse5';
import { placeAt } from '../../article/source.ts';
import { decodeUtf8 } from '../damage.ts';
import { cascadeOf } from './cascade.ts';
import { outlookSource, readConditionalComments } from './conditional-comments.ts';
import {
  ancestorsOf,
  attributeOf,
  elementsIn,
  isElement,
  isText,
  type Element,
  type Node,
} from './elements.ts';
import type { MarkupError, Page, Palette, View } from './page.ts';
import { readStyleSheet, type StyleRule } from './style-sheet.ts';
import { rootStyle, styleFrom, type Style } from './style.ts';

function viewOf(html: string, onParseError: (error: ParserError) => void = () => {}): View {
  const document = parse(html, { sourceCodeLocationInfo: true, onParseError });
  return { document, elements: [...elementsIn(document)] };
}

/** The text of every `<style>`, in order. */
export function styleTextsOf(view: View): readonly string[] {
  return view.elements
    .filter((element) => element.tagName === 'style')
    .map((element) =>
      element.childNodes
        .filter(isText)
        .map((node) => node.value)
        .join(''),
    );
}

function stylesOf(sheet: readonly StyleRule[], palette: Palette): (element: Element) => Style {
  const declaredOf = cascadeOf(sheet, palette);
  const isDark = palette === 'dark';
  const known = new Map<Element, Style>();
  const compute = (element: Element, parent: Style): Style => {
    const { tagName } = element;
    const isLink = tagName === 'a' && attributeOf(element, 'href') !== null;
    return styleFrom(declaredOf(element), { tagName, isLink, isDark }, parent);
  };
  return (element) => {
    const unknown: Element[] = [];
    let style: Style | undefined;
    for (const next of [element, ...ancestorsOf(element)]) {
      style = known.get(next);
      if (style !== undefined) break;
      unknown.push(next);
    }
    return unknown.reduceRight(
      (parent, next) => {
        const computed = compute(next, parent);
        known.set(next, computed);
        return computed;
      },
      style ?? rootStyle(isDark),
    );
  };
}

function offsetOf(node: Node, attribute: string | undefined): number | null {
  const location = node.sourceCodeLocation;
  if (location === undefined || location === null) return null;
  const attributes = isElement(node) ? node.sourceCodeLocation?.attrs : undefined;
  return attributes?.[attribute ?? '']?.startOffset ?? location.startOffset;
}

/** @throws DamagedFile where the file is no text */
export function openPage(bytes: Uint8Array): Page {
  const text = decodeUtf8(bytes);
  const source = { name: 'email.html', text };
  const markupErrors: MarkupError[] = [];
  const view = viewOf(text, ({ code, startOffset }) => markupErrors.push({ code, offset: startOffset }));
  const outlook = viewOf(outlookSource(text, readConditionalComments(text).comments));
  const sheet = styleTextsOf(view).flatMap(readStyleSheet);
  const styles = {
    light: stylesOf(sheet, 'light'),
    dark: stylesOf(sheet, 'dark'),
    bare: stylesOf(sheet, 'bare'),
  } satisfies Record<Palette, unknown>;
  return {
    source,
    byteLength: bytes.length,
    view,
    outlook,
    markupErrors,
    styleOf: (palette, element) => styles[palette](element),
    placeAt: (offset) => placeAt(source, offset),
    placeOf: (node, attribute) => {
      const offset = offsetOf(node, attribute);
      return offset === null ? null : placeAt(source, offset);
    },
  };
}
