/** The words of a text alone, with one blank between them: no case, no punctuation. */
export const evenWords = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');

/** Whether the words of one text stand, whole and in order, in another. Both as `evenWords` gives them. */
export const holdsWords = (text: string, words: string): boolean =>
  words !== '' && ` ${text} `.includes(` ${words} `);

/** The share of the words of two texts that they have in common, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const left = new Set(evenWords(one).split(' '));
  const right = new Set(evenWords(other).split(' '));
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
}
