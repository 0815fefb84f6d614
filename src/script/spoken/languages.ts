import { sentenceWordsOf } from '../../article/sentence-words.ts';
import { germanRules } from '../spoken-de/german.ts';
import { digitByDigit as germanDigits } from '../spoken-de/number-words.ts';
import { englishRules } from '../spoken-en/english.ts';
import { digitByDigit } from '../spoken-en/number-words.ts';
import { digitByDigit as spanishDigits } from '../spoken-es/number-words.ts';
import { spanishRules } from '../spoken-es/spanish.ts';
import { frenchRules } from '../spoken-fr/french.ts';
import { digitByDigit as frenchDigits } from '../spoken-fr/number-words.ts';
import { plainLanguage } from '../spoken-plain/plain.ts';
import { openRuleBook, type Language, type RuleBook } from './rule-book.ts';
import type { Region } from './rule.ts';

/** Regions whose English counts, dates and abbreviates as American English does. */
const AMERICAN = /^en(?:-(?:US|CA|PH))?$/i;
const BRITISH = /^en-/i;

function regionOf(language: string): Region {
  if (AMERICAN.test(language)) return 'US';
  return BRITISH.test(language) ? 'GB' : 'other';
}

type Sayings = Pick<Language, 'rules' | 'digits'>;

/** By the region of the language tag: "CH"; null where it states none. */
const LANGUAGES: Readonly<Record<string, (region: string | null) => Sayings>> = {
  en: () => ({ rules: englishRules, digits: digitByDigit }),
  de: (region) => ({ rules: germanRules(region), digits: germanDigits }),
  es: (region) => ({ rules: spanishRules(region), digits: spanishDigits }),
  fr: (region) => ({ rules: frenchRules(region), digits: frenchDigits }),
};

const opened = new Map<string, RuleBook>();

function openBook(language: string): RuleBook {
  const [primary = '', ...subtags] = language.split('-');
  const place = subtags.find((subtag) => /^(?:[a-z]{2}|\d{3})$/.test(subtag))?.toUpperCase() ?? null;
  const sayings = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary]?.(place) : undefined;
  return openRuleBook({
    ...(sayings ?? plainLanguage(primary)),
    region: regionOf(language),
    starters: sentenceWordsOf(language).starters,
  });
}

/**
 * The rules for a BCP 47 language. A language without rules of its own has its figures said in its number words, and
 * nothing said in another language's.
 */
export function ruleBookFor(language: string): RuleBook {
  const key = language.toLowerCase();
  const book = opened.get(key) ?? openBook(key);
  opened.set(key, book);
  return book;
}
