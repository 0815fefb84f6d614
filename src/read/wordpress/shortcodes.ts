/** What WordPress itself makes of the text of a post before it shows it. */

const caption =
  /\[caption\b[^\]]{0,500}\]\s*((?:<a\b[^>]{0,1000}>\s*)?<img\b[^>]{0,2000}>(?:\s*<\/a>)?)([^[]{0,3000})\[\/caption\]/gi;
const block =
  /^<\/?(?:address|article|aside|blockquote|details|div|dl|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul|script|style|iframe|!--)\b/i;

/**
 * Captions as figures, other shortcodes without their brackets' commands, and blank lines as paragraphs where the post
 * was written in the old editor, which saves no paragraphs.
 */
export function openShortcodes(content: string): string {
  const opened = content
    .replace(caption, '<figure>$1<figcaption>$2</figcaption></figure>')
    .replace(/\[\/?(?:[a-z][a-z0-9_-]{1,40})(?:\s[^\]<>]{0,500})?\/?\](?!\()/g, '');
  return /<!--\s*wp:|<p[\s>]/i.test(opened) ? opened : addParagraphs(opened);
}

/** Each run of lines without a blank one is a paragraph, unless it is marked as something else; single breaks stay breaks. */
const addParagraphs = (text: string): string =>
  text
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((part) => {
      const words = part.trim();
      return words === '' || block.test(words) ? words : `<p>${words.replace(/\r?\n/g, '<br>\n')}</p>`;
    })
    .join('\n');
