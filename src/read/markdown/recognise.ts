const frontMatter =
  /^---[ \t]*(?:\r\n?|\n)(?:(?:\w[\w -]*:|[ \t#-]).*(?:\r\n?|\n)|\r\n?|\n)*---[ \t]*(?:[\r\n]|$)/;

/** Marks that plain text does not carry by chance. */
const marks: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /\*\*[^\s*][^*\n]{0,200}\*\*/,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /!\[[^\]\n]{0,200}\]\([^)\s]{1,500}\)/,
  /^(?:```|~~~)/m,
  /^\[[^\]\n]{1,100}\]: \S/m,
];

/** Whether a text is Markdown beyond doubt: front matter, a headline mark at its top, or two different marks. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (frontMatter.test(head) || /^\s{0,3}# \S/.test(head)) return true;
  return marks.filter((mark) => mark.test(head)).length >= 2;
}
