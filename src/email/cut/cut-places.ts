import { sentencesOf } from '../../article/sentence.ts';

/** A longer sentence is cut behind a word too: it would drag all of its text out of the message. */
const longestSentence = 1000;

/** The places inside a sentence, each behind a word where that is near, never inside a surrogate pair. */
function* placesInside(text: string, start: number, end: number): Generator<number> {
  let at = start;
  while (end - at > longestSentence) {
    const blank = text.lastIndexOf(' ', at + longestSentence);
    at =
      blank > at
        ? blank
        : at + longestSentence - (/[\uD800-\uDBFF]/.test(text[at + longestSentence - 1] ?? '') ? 1 : 0);
    yield at;
  }
}

/** Where a text may be cut, in UTF-16 units: behind each of its sentences, and inside those that are very long. */
export function cutPlacesOf(text: string): readonly number[] {
  return sentencesOf(text).flatMap(([start, end]) => [...placesInside(text, start, end), end]);
}
