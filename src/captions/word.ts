import { graphemesOf, lengthOf } from './graphemes.ts';

/** No line of a caption is longer, in characters. */
export const LINE_LENGTH = 42;

/** What a caption never breaks. */
export interface Word {
  readonly text: string;
  /** [start, end) in the text of its segment, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Characters as a reader counts them. */
  readonly length: number;
  /** Whether a blank stands before it; false for the rest of a word that had to be cut. */
  readonly spaced: boolean;
}

/**
 * The words of a text in order. Only a word that fits on no line is cut: behind hyphens, slashes and the like, or
 * between any two characters where it has none.
 */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[^\s]+(?:[\u{A0}\u{202F}][^\s]+)*/gu)].flatMap(({ 0: word, index }) =>
    word.length <= LINE_LENGTH || lengthOf(word) <= LINE_LENGTH
      ? [wordAt(word, index, true)]
      : cutWord(word, index),
  );
}

const wordAt = (text: string, start: number, spaced: boolean): Word => ({
  text,
  start,
  end: start + text.length,
  length: lengthOf(text),
  spaced,
});

function cutWord(word: string, index: number): readonly Word[] {
  const pieces = graphemesOf(word);
  const words: Word[] = [];
  let start = 0;
  while (start < pieces.length) {
    const room = pieces.slice(start, start + LINE_LENGTH);
    const joint =
      start + room.length < pieces.length
        ? room.findLastIndex((piece) => /[-–/_.,;:&?=、。]/u.test(piece))
        : -1;
    const length = joint < LINE_LENGTH / 2 ? room.length : joint + 1;
    const from = words.at(-1)?.end ?? index;
    words.push(wordAt(pieces.slice(start, start + length).join(''), from, start === 0));
    start += length;
  }
  return words;
}
