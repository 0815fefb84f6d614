const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many characters a reader sees. */
export const countCharacters = (text: string): number =>
  /^[\u{20}-\u{7E}]*$/u.test(text) ? text.length : Array.from(graphemes.segment(text)).length;
