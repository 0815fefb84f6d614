const pattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

const straight = (word: string): string => word.toLowerCase().replaceAll(/[’‘`]/g, "'");

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their places, in lower case with straight apostrophes. */
export const placedWords = (text: string): readonly Word[] =>
  [...text.matchAll(pattern)].map((match) => ({
    word: straight(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

export const wordsIn = (text: string): readonly string[] =>
  placedWords(text.replaceAll(/[’‘`]/g, "'")).map(({ word }) => word);

/** Words of a source phrase that name nobody. */
const unnaming = new Set(
  (
    'the a an of in on at for to and or mr mrs ms dr sen rep gov president said sir lord prof professor ' +
    'secretary minister former chief director spokesman spokeswoman spokesperson'
  ).split(' '),
);

/** The words of a phrase that tell who is meant. */
export const namingWords = (phrase: string): readonly string[] =>
  wordsIn(phrase)
    .map((word) => word.replace(/'s$/, ''))
    .filter((word) => word.length > 1 && !unnaming.has(word));
