import { english } from './english.ts';
import type { OwnWords } from './own-words.ts';

/** By primary language subtag. */
const languages: Readonly<Record<string, OwnWords>> = { en: english };

export interface OwnLanguage {
  readonly words: OwnWords;
  /** BCP 47: the article's own tag where Lectern has words in its language, else "en". */
  readonly language: string;
  /** The region of the article's language: "GB"; null where it states none. */
  readonly region: string | null;
}

/** Lectern's words for an article in `language`, in English where there are none in its own. */
export function ownWordsFor(language: string): OwnLanguage {
  const [primary = '', ...subtags] = language.split('-');
  const words = languages[primary.toLowerCase()];
  if (words === undefined) return { words: english, language: 'en', region: null };
  const region = subtags.find((subtag) => /^[a-z]{2}$/iu.test(subtag))?.toUpperCase() ?? null;
  return { words, language, region };
}
