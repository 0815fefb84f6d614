import { sentenceWordsOf } from '../../article/sentence-words.ts';
import { digitByDigit } from '../spoken-en/number-words.ts';
import { englishRules } from '../spoken-en/english.ts';
import { openRuleBook, type Language, type RuleBook } from './rule-book.ts';
import type { Region } from './rule.ts';

/** Regions whose English counts, dates and abbreviates as American English does. */
const AMERICAN = /^en(?:-(?:US|CA|PH))?$/i;
const BRITISH = /^en-/i;

function regionOf(language: string): Region {
  if (AMERICAN.test(language)) return 'US';
  return BRITISH.test(language) ? 'GB' : 'other';
}

const LANGUAGES: Readonly<Record<string, Pick<Language, 'rules' | 'digits'>>> = {
  en: { rules: englishRules, digits: digitByDigit },
};

const opened = new Map<string, RuleBook>();

/** The rules for a BCP 47 language. A language without rules of its own has its figures said in English. */
export function ruleBookFor(language: string): RuleBook {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const known = Object.hasOwn(LANGUAGES, primary) ? primary : 'en';
  const region = regionOf(language);
  const key = `${known} ${region}`;
  const book =
    opened.get(key) ??
    openRuleBook({
      ...(LANGUAGES[known] as Pick<Language, 'rules' | 'digits'>),
      region,
      starters: sentenceWordsOf(language).starters,
    });
  opened.set(key, book);
  return book;
}
