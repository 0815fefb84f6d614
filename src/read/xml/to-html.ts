/** Words in an agency's own markup, or in XHTML, as HTML that one reader of HTML can read. */
import type { XmlElement, XmlNode } from './element.ts';

/** What an element becomes: a tag of HTML, its children alone (""), nothing at all (null), or HTML made by hand. */
type HtmlForm = string | null | ((element: XmlElement, inner: string) => string);

/** By local name; elements that are not named keep theirs. */
export type HtmlForms = Readonly<Record<string, HtmlForm>>;

const voids = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The inside of an element as HTML. */
export const htmlInside = ({ children }: XmlElement, forms: HtmlForms = {}): string =>
  children.map((child) => htmlOf(child, forms)).join('');

function htmlOf(node: XmlNode, forms: HtmlForms): string {
  if (node.kind === 'text') return escapeHtml(node.text);
  const local = node.name.slice(node.name.indexOf(':') + 1);
  const form = Object.hasOwn(forms, local) ? forms[local] : local;
  if (form === null || form === undefined) return '';
  const inner = htmlInside(node, forms);
  if (typeof form === 'function') return form(node, inner);
  if (form === '') return inner;
  const opening = `<${form}${attributesOf(node)}>`;
  return voids.has(form) ? opening : `${opening}${inner}</${form}>`;
}

const attributesOf = ({ attributes }: XmlElement): string =>
  Object.entries(attributes)
    .filter(([name]) => !name.startsWith('xmlns') && /^[\w-]+$|^xml:lang$/.test(name))
    .map(([name, value]) => ` ${name === 'xml:lang' ? 'lang' : name}="${escapeHtml(value)}"`)
    .join('');
