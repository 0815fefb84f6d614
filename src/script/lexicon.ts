/** How names are said: what a person has written down, by word or phrase. Shaped so that a PLS 1.0 lexeme is one entry. */
import { respellIpa } from './lexicon/respell-ipa.ts';

export interface LexiconEntry {
  /** Spellings that are said so: words or phrases, as printed. At least one. */
  readonly graphemes: readonly string[];
  /** BCP 47; null for every language. "en" holds for en-US and en-GB too. */
  readonly language: string | null;
  /** A respelling in plain words: "Yoon Sung-nyol". Null where only IPA is given. */
  readonly alias: string | null;
  /** Null where only a respelling is given. */
  readonly ipa: string | null;
  /** What to call the file that says so: "lexicon.yaml". Absent where it is none. */
  readonly file?: string;
}

interface Pronunciation {
  /** What stands in the spoken text: the alias, or the IPA respelled, or the word itself where neither helps a voice. */
  readonly spoken: string;
  readonly ipa: string | null;
  readonly entry: LexiconEntry;
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
  /** Of two entries for one spelling the one with the higher rank holds. */
  readonly rank: number;
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
    .replaceAll('\u2019', "'")
    .replaceAll(/[^\p{L}\p{M}' -]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The letters of a respelled IPA are those of English; a voice of another language would misread them. */
const respelled = (ipa: string | null, language: string): string =>
  ipa !== null && holdsFor('en', language) ? respellIpa(ipa) : '';

const pronounce = ({ grapheme, entry }: Listed, language: string): Pronunciation => ({
  spoken: cleanAlias(entry.alias ?? '') || respelled(entry.ipa, language) || grapheme,
  ipa: entry.ipa,
  entry,
});

const foldMarks = (text: string): string => text.normalize('NFC').replaceAll('\u2019', "'");

/** A name in a headline of capitals is the same name; "US" is not the word "us". */
const isListed = (grapheme: string, text: string, at: number): boolean =>
  text.startsWith(grapheme, at) ||
  (/^\p{Lu}\p{L}*\p{Ll}/u.test(grapheme) && text.startsWith(grapheme.toUpperCase(), at));

/**
 * A lexicon of entries; of two for one spelling the later one holds, and one with the language goes first. The entries
 * `before` go before all others: those of an article before those of its project.
 */
export function openLexicon(entries: readonly LexiconEntry[], before: readonly LexiconEntry[] = []): Lexicon {
  const byFirstWord = new Map<string, Listed[]>();
  const list = (entry: LexiconEntry, rank: number): void => {
    for (const grapheme of entry.graphemes.map(foldMarks)) {
      const key = firstWord(grapheme, 0).toLowerCase();
      if (key === '') continue;
      byFirstWord.set(key, [{ grapheme, entry, rank }, ...(byFirstWord.get(key) ?? [])]);
    }
  };
  for (const entry of entries) list(entry, 0);
  for (const entry of before) list(entry, 1);
  for (const listed of byFirstWord.values()) listed.sort(byWeight);
  return {
    longestAt(text, at, language) {
      const listed = byFirstWord
        .get(firstWord(text, at).toLowerCase())
        ?.find(
          ({ grapheme, entry }) =>
            isListed(grapheme, text, at) &&
            holdsFor(entry.language, language) &&
            !letterAt(text, at + grapheme.length),
        );
      if (listed === undefined) return null;
      return { ...pronounce(listed, language), end: at + listed.grapheme.length };
    },
  };
}

const byWeight = (a: Listed, b: Listed): number =>
  b.grapheme.length - a.grapheme.length ||
  b.rank - a.rank ||
  Number(b.entry.language !== null) - Number(a.entry.language !== null);
