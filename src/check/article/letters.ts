/**
 * The letters and digits of a text, in small letters, run together. Two renditions of the same words have the same
 * ones, whatever marks, line breaks and emphasis they are set with.
 */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
