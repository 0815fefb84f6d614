/** Speech markup that is well-formed by its making: no text of an article can become a tag or an attribute in it. */

declare const markup: unique symbol;

/** Made only by the functions of this file. */
export type Ssml = string & { readonly [markup]: true };

/** Characters that XML 1.0 has no way to write; a voice has no sound for them either. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as character data, or as the value of an attribute in double quotes. */
export const escapeText = (text: string): Ssml =>
  text
    .replaceAll(UNWRITABLE, '\uFFFD')
    .replaceAll(/[&<>"\t\n\r]/gu, (sign) => references[sign] ?? '') as Ssml;

/** An element; attributes that are null are left out, and so are the tags where there is nothing else to an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  children: readonly Ssml[] = [],
): Ssml {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeText(value)}"`,
  );
  const open = `<${name}${written.join('')}`;
  return (children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`) as Ssml;
}
