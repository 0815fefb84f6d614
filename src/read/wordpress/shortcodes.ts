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
  const opened = withoutCommands(content.replace(caption, '<figure>$1<figcaption>$2</figcaption></figure>'));
  return /<!--\s*wp:|<p[\s>]/i.test(opened) ? opened : addParagraphs(opened);
}

/** Brackets are editors' marks too, as in "[the council]": a command has a form that tells it, or is a usual one. */
function withoutCommands(text: string): string {
  const closed = new Set(Array.from(text.matchAll(closing), ({ groups }) => groups?.['name']));
  const opened = new Set<string>();
  return text.replace(command, (bracket, ...parts: readonly string[]) => {
    const [slash = '', name = '', rest = ''] = parts;
    const isOpening = slash === '' && (closed.has(name) || isCommand(name, rest));
    if (isOpening) opened.add(name);
    return isOpening || (slash !== '' && opened.has(name)) ? '' : bracket;
  });
}

const closing = /\[\/(?<name>[a-z][a-z0-9_-]{1,40})\]/g;
const command = /\[(\/?)([a-z][a-z0-9_-]{1,40})((?:\s[^[\]<>]{0,500})?\/?)\](?!\()/g;

const usual = new Set([
  'ad',
  'ads',
  'audio',
  'caption',
  'embed',
  'gallery',
  'instagram',
  'playlist',
  'soundcloud',
  'toc',
  'tweet',
  'twitter',
  'video',
  'vimeo',
  'youtube',
]);

const isCommand = (name: string, rest: string): boolean =>
  usual.has(name) || name.includes('_') || rest.endsWith('/') || /\s[\w-]{1,60}=\s*["'\w]/.test(rest);

/** Each run of lines without a blank one is a paragraph, unless it is marked as something else; single breaks stay breaks. */
const addParagraphs = (text: string): string =>
  text
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((part) => {
      const words = part.trim();
      return words === '' || block.test(words) ? words : `<p>${words.replace(/\r?\n/g, '<br>\n')}</p>`;
    })
    .join('\n');
