// oxlint-disable-next-line no-control-regex -- the controls are what is looked for
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/gu;
// oxlint-disable-next-line no-control-regex -- as above
const oldBreaks = /[\u000B\u000C\u0085]/gu;

// Without the flag u this finds halves of pairs, whole ones too: it only tells where to look closer.
// oxlint-disable-next-line no-control-regex, require-unicode-regexp -- as above
const suspect = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * A text without the characters that no rendition may carry: C0 and C1 controls, noncharacters, halves of surrogate
 * pairs (which become U+FFFD). Tabs stay, and line ends as `\n`. Nothing that a reader sees or hears is lost.
 */
export function dropControls(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(controls, '')
    .replace(/\r\n?/gu, '\n')
    .replace(oldBreaks, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** A text in one line, with single blanks and none at its ends: what a header field or a label can carry. */
export function toOneLine(text: string): string {
  return dropControls(text)
    .replace(/[\t\n \u2028\u2029]+/gu, ' ')
    .trim();
}
