import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { OwnWords } from './own-words.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** By primary language subtag. */
const languages: Readonly<Record<string, OwnWords>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

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
  const words = Object.hasOwn(languages, primary.toLowerCase())
    ? languages[primary.toLowerCase()]
    : undefined;
  if (words === undefined) return { words: english, language: 'en', region: null };
  const region = subtags.find((subtag) => /^[a-z]{2}$/iu.test(subtag))?.toUpperCase() ?? null;
  return { words, language, region };
}
