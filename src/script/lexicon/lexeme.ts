import type { LexiconEntry } from '../lexicon.ts';

export interface Said {
  readonly kind: 'alias' | 'ipa';
  readonly words: string;
  readonly preferred: boolean;
}

/** A lexeme of a PLS document, as far as a voice needs it. */
export interface Lexeme {
  readonly graphemes: readonly string[];
  /** Every pronunciation, in order. */
  readonly said: readonly Said[];
  readonly language?: string | null;
}

/** The entry of a lexeme; null where it has no word, or no pronunciation that is understood. */
export function entryOf({ graphemes, said, language }: Lexeme, file: string): LexiconEntry | null {
  const words = graphemes.filter((grapheme) => /[\p{L}\p{N}]/u.test(grapheme));
  const choose = (kind: Said['kind']): string | null => {
    const fitting = said.filter((one) => one.kind === kind && one.words !== '');
    return (fitting.find(({ preferred }) => preferred) ?? fitting[0])?.words ?? null;
  };
  const [alias, ipa] = [choose('alias'), choose('ipa')];
  if (words.length === 0 || (alias === null && ipa === null)) return null;
  return { graphemes: words, language: language ?? null, alias, ipa, file };
}

/** Of several entries for one spelling the first holds: the others keep the spellings that are theirs alone. */
export function keepFirst(entries: readonly LexiconEntry[]): readonly LexiconEntry[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const graphemes = entry.graphemes.filter((grapheme) => !seen.has(grapheme));
    for (const grapheme of graphemes) seen.add(grapheme);
    return graphemes.length === 0 ? [] : [{ ...entry, graphemes }];
  });
}
