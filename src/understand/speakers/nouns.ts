import type { Nameless } from './resolved.ts';

interface Spoken {
  readonly nameless: Nameless;
  readonly words: ReadonlySet<string>;
  readonly at: number;
}

const wordsIn = (phrase: string): readonly string[] => phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many nameless speakers of one noun are told apart. */
const most = 16;

/** The nameless speakers so far, by the words of their phrases: "the spokeswoman" is who was "a spokeswoman for the ministry". */
export class Nouns {
  readonly #byWord = new Map<string, Spoken[]>();

  hear(nameless: Nameless, at: number): void {
    const words = new Set(wordsIn(nameless.name));
    for (const word of words) {
      const list = this.#byWord.get(word) ?? [];
      this.#byWord.set(word, list);
      if (list.length < most) list.push({ nameless, words, at });
    }
  }

  /** The latest of whom every word of `phrase` was said; null where there is none. */
  meantBy(noun: string, phrase: string): Omit<Spoken, 'words'> | null {
    const words = wordsIn(phrase);
    const found = this.#byWord.get(noun)?.findLast((one) => words.every((word) => one.words.has(word)));
    return found ?? null;
  }
}
