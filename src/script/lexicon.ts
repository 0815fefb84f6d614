/** How names are said: what a person has written down, by word or phrase. Shaped so that a PLS 1.0 lexeme is one entry. */

export interface LexiconEntry {
  /** Spellings that are said so: words or phrases, as printed. At least one. */
  readonly graphemes: readonly string[];
  /** BCP 47; null for every language. "en" holds for en-US and en-GB too. */
  readonly language: string | null;
  /** A respelling in plain words: "Yoon Sung-nyol". Null where only IPA is given. */
  readonly alias: string | null;
  /** Null where only a respelling is given. */
  readonly ipa: string | null;
}

interface Pronunciation {
  /** What stands in the spoken text: the alias, or the word itself where an engine must take the IPA. */
  readonly spoken: string;
  readonly ipa: string | null;
}

export interface Lexicon {
  /** The longest listed word or phrase that starts at `at` and ends at the end of a word. */
  longestAt(text: string, at: number, language: string): (Pronunciation & { readonly end: number }) | null;
}

const FIRST_WORD = /[\p{L}\p{M}\p{N}]+/uy;
const LETTER_AFTER = /[\p{L}\p{M}\p{N}]/uy;

/** Whether an entry for `listed` holds for a text in `language`. */
const holdsFor = (listed: string | null, language: string): boolean =>
  listed === null ||
  language.toLowerCase() === listed.toLowerCase() ||
  language.toLowerCase().startsWith(`${listed.toLowerCase()}-`);

interface Listed {
  readonly grapheme: string;
  readonly entry: LexiconEntry;
}

const firstWord = (text: string, at: number): string => {
  FIRST_WORD.lastIndex = at;
  return FIRST_WORD.exec(text)?.[0] ?? '';
};
const letterAt = (text: string, at: number): boolean => {
  LETTER_AFTER.lastIndex = at;
  return LETTER_AFTER.test(text);
};

/** Respellings hold words, hyphens and apostrophes only, whatever was written down. */
const cleanAlias = (alias: string): string =>
  alias
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}' -]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const pronounce = ({ grapheme, entry }: Listed): Pronunciation => ({
  spoken: (entry.alias === null ? '' : cleanAlias(entry.alias)) || grapheme,
  ipa: entry.ipa,
});

/** A lexicon of entries; of two for one spelling the later one holds, and one with the language goes first. */
export function openLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const byFirstWord = new Map<string, Listed[]>();
  for (const entry of entries) {
    for (const spelling of entry.graphemes) {
      const grapheme = spelling.normalize('NFC').replaceAll('\u2019', "'");
      const key = firstWord(grapheme, 0);
      if (key === '') continue;
      byFirstWord.set(key, [{ grapheme, entry }, ...(byFirstWord.get(key) ?? [])]);
    }
  }
  for (const listed of byFirstWord.values()) listed.sort(byLength);
  const candidates = (text: string, at: number, language: string): Listed[] =>
    (byFirstWord.get(firstWord(text, at)) ?? []).filter(
      ({ grapheme, entry }) => text.startsWith(grapheme, at) && holdsFor(entry.language, language),
    );
  return {
    longestAt(text, at, language) {
      const listed = candidates(text, at, language).find(
        ({ grapheme }) => !letterAt(text, at + grapheme.length),
      );
      return listed === undefined ? null : { ...pronounce(listed), end: at + listed.grapheme.length };
    },
  };
}

const byLength = (a: Listed, b: Listed): number =>
  b.grapheme.length - a.grapheme.length ||
  Number(b.entry.language !== null) - Number(a.entry.language !== null);
