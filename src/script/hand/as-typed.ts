/** A text as an editor may have left it: one blank for all white space, and letters in one piece with their accents. */
export const asTyped = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u{85}]+/gu, ' ')
    .trim();
