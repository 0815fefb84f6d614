import { decodeReferences } from '../character-references.ts';

const blockTag = /^<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|blockquote|figure|section|article)\b/i;

interface Unread {
  readonly whole: RegExp;
  readonly closing: RegExp;
}

/** What stands in the source and is no words. */
const unread: readonly Unread[] = [
  { whole: /<!--[^]*?-->/g, closing: /-->/g },
  { whole: /<script\b[^<>]{0,500}>[^]*?<\/script>/gi, closing: /<\/script>/gi },
  { whole: /<style\b[^<>]{0,500}>[^]*?<\/style>/gi, closing: /<\/style>/gi },
];

/** Only looks where a closing follows: a flood of openings would be looked through for one from each of them. */
function removeClosed(text: string, { whole, closing }: Unread): string {
  let end = 0;
  for (const { index, 0: match } of text.matchAll(closing)) end = index + match.length;
  return text.slice(0, end).replace(whole, '') + text.slice(end);
}

/**
 * The words of a short piece that may be HTML, such as the title of an entry: without tags, references as the characters
 * that they stand for. Text that only looks a little like HTML ("a < b") stays.
 */
export const plainWords = (written: string): string =>
  decodeReferences(
    unread
      .reduce(removeClosed, written)
      .replace(/<\/?[a-z][^<>]{0,5000}>/gi, (tag) => (blockTag.test(tag) ? ' ' : '')),
  )
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a text is marked up as HTML: it has a tag or a reference. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,2000})?\/?>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/i.test(text);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a summary only says what the text begins with, or what its headline says: an excerpt that a machine cut off. */
export function repeatsText(
  summary: string,
  { headline, body }: { headline: string | null; body: string },
): boolean {
  const words = letters(
    summary.replace(/\s*(?:\[?(?:…|\.\.\.)\]?|\[…\]|Continue reading.{0,200}|Read more.{0,40})\s*$/iu, ''),
  );
  return words === '' || words === letters(headline ?? '') || letters(body).startsWith(words);
}
