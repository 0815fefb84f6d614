/** Characters as a reader counts them: a letter with its marks, an emoji of several parts. */

/** Longer than any character; short, for the segmenter's time grows with the square of what it is given. */
const WINDOW = 128;
const PLAIN = /^[\u{20}-\u{7E}\u{A0}-\u{2FF}\u{2010}-\u{205E}]*$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text in order; takes linear time. */
export function graphemesOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split('');
  const graphemes: string[] = [];
  for (let at = 0; at < text.length;) {
    const window = [...segmenter.segment(text.slice(at, at + WINDOW))].map(({ segment }) => segment);
    // The last one of a window may go on behind it.
    if (at + WINDOW < text.length && window.length > 1) window.pop();
    graphemes.push(...window);
    for (const grapheme of window) at += grapheme.length;
  }
  return graphemes;
}

/** How many characters a reader sees. */
export const lengthOf = (text: string): number => (PLAIN.test(text) ? text.length : graphemesOf(text).length);
