import { looksLikeHtml } from '../html/recognise.ts';

/** Declarations stand at the very beginning; those of HTML within 1,024 bytes, as browsers look for them. */
const headLength = 4096;

const xmlDeclaration = /^\s*<\?xml\s[^>]{0,300}?\bencoding\s*=\s*["'](?<label>[^"'>]{1,50})["']/u;

/** `charset` stands as an attribute, or inside of one: `content="text/html; charset=…"`. */
const metaCharset = /\bcharset\s*=\s*["']?\s*(?<label>[^\s"'/>;]{1,50})/iu;

/**
 * The label of the encoding that a document says it is in: by its XML declaration, or in HTML by a `meta` element. Null
 * where it says nothing.
 */
export function findDeclaration(bytes: Uint8Array): string | null {
  // ASCII is what all encodings agree on in which a declaration can be read without knowing it.
  return declaredIn(new TextDecoder('latin1').decode(bytes.subarray(0, headLength)));
}

/** The same for the beginning of a text. */
export function declaredIn(text: string): string | null {
  const head = text.slice(0, headLength);
  const html = looksLikeHtml(head) ? metaLabel(head) : null;
  return html ?? xmlDeclaration.exec(head)?.groups?.['label'] ?? null;
}

function metaLabel(head: string): string | null {
  const elements = head.replaceAll(/<!--[\s\S]*?(?:-->|$)/gu, '').match(/<meta[\s/][^>]*/giu) ?? [];
  for (const element of elements) {
    const label = metaCharset.exec(element)?.groups?.['label'];
    if (label !== undefined) return label;
  }
  return null;
}
