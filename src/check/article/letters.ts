/**
 * The letters and digits of a text, in small letters, run together. Two renditions of the same words have the same
 * ones, whatever marks, line breaks and emphasis they are set with. The joiner of letters, which Unicode counts among
 * the marks, is none to a reader, and like all that is left out it goes before the marks of a letter are put in order.
 * Accents without any letter are nothing to be read.
 */
export const lettersOf = (text: string): string =>
  /[\p{L}\p{N}]/u.test(text)
    ? text
        .replaceAll(/[^\p{L}\p{M}\p{N}]+|\u034f+/gu, '')
        .normalize('NFC')
        .toLowerCase()
    : '';
