import { openEnglish } from '../spoken-en/english.ts';
import type { RuleBook } from './rule-book.ts';
import type { Region } from './rule.ts';

/** Regions whose English counts, dates and abbreviates as American English does. */
const AMERICAN = /^en(?:-(?:US|CA|PH))?$/i;
const BRITISH = /^en-/i;

const regionOf = (language: string): Region =>
  AMERICAN.test(language) ? 'US' : BRITISH.test(language) ? 'GB' : 'other';

const opened = new Map<string, RuleBook>();
const OPENERS: Readonly<Record<string, (region: Region) => RuleBook>> = { en: openEnglish };

/** The rules for a BCP 47 language. A language without rules of its own has its figures said in English. */
export function ruleBookFor(language: string): RuleBook {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const open = OPENERS[primary] ?? openEnglish;
  const region = regionOf(language);
  const key = `${open === OPENERS[primary] ? primary : 'en'} ${region}`;
  const book = opened.get(key) ?? open(region);
  opened.set(key, book);
  return book;
}
