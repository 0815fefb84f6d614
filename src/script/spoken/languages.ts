import { sentenceWordsOf } from '../../article/sentence-words.ts';
import { germanRules } from '../spoken-de/german.ts';
import { digitByDigit as germanDigits } from '../spoken-de/number-words.ts';
import { englishRules } from '../spoken-en/english.ts';
import { digitByDigit } from '../spoken-en/number-words.ts';
import { digitByDigit as spanishDigits } from '../spoken-es/number-words.ts';
import { spanishRules } from '../spoken-es/spanish.ts';
import { frenchRules } from '../spoken-fr/french.ts';
import { digitByDigit as frenchDigits } from '../spoken-fr/number-words.ts';
import { openRuleBook, type Language, type RuleBook } from './rule-book.ts';
import type { Region, Rule } from './rule.ts';

/** Regions whose English counts, dates and abbreviates as American English does. */
const AMERICAN = /^en(?:-(?:US|CA|PH))?$/i;
const BRITISH = /^en-/i;

function regionOf(language: string): Region {
  if (AMERICAN.test(language)) return 'US';
  return BRITISH.test(language) ? 'GB' : 'other';
}

interface Entry extends Pick<Language, 'digits'> {
  /** By the region of the language tag: "CH"; null where it states none. */
  readonly rulesFor: (region: string | null) => readonly Rule[];
}

const LANGUAGES: Readonly<Record<string, Entry>> = {
  en: { rulesFor: () => englishRules, digits: digitByDigit },
  de: { rulesFor: germanRules, digits: germanDigits },
  es: { rulesFor: spanishRules, digits: spanishDigits },
  fr: { rulesFor: frenchRules, digits: frenchDigits },
};

const opened = new Map<string, RuleBook>();

/** The rules for a BCP 47 language. A language without rules of its own has its figures said in English. */
export function ruleBookFor(language: string): RuleBook {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  const known = Object.hasOwn(LANGUAGES, primary) ? primary : 'en';
  const place = subtags.find((subtag) => /^(?:[a-z]{2}|\d{3})$/.test(subtag))?.toUpperCase() ?? null;
  const key = `${known} ${known === 'en' ? regionOf(language) : place}`;
  const known_ = opened.get(key);
  if (known_ !== undefined) return known_;
  const { rulesFor, digits } = LANGUAGES[known] as Entry;
  const book = openRuleBook({
    rules: rulesFor(place),
    digits,
    region: regionOf(language),
    starters: sentenceWordsOf(language).starters,
  });
  opened.set(key, book);
  return book;
}
