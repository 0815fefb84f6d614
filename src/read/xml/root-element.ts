const before =
  /(?:\s+|<\?[^>]{0,2000}\?>|<!--[^]{0,20000}?-->|<!DOCTYPE[^[>]{0,2000}(?:\[[^\]]{0,20000}\])?\s*>)/iy;
const opening = /<([A-Za-z_][\w.:-]{0,80})([^>]{0,8000})>/y;

/** The name and attributes of the element that a text begins with, as written, where it looks like XML; null elsewhere. */
export function rootElementOf(text: string): { readonly name: string; readonly attributes: string } | null {
  let at = 0;
  for (let count = 0; count < 50; count++) {
    before.lastIndex = at;
    const match = before.exec(text);
    if (match === null) break;
    at += match[0].length;
  }
  opening.lastIndex = at;
  const [, name, attributes = ''] = opening.exec(text) ?? [];
  return name === undefined ? null : { name: name.replace(/^[^:]*:/, ''), attributes };
}
