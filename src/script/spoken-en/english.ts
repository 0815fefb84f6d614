/** The rules of English, families in the order in which they are asked. */
import { openRuleBook, type RuleBook } from '../spoken/rule-book.ts';
import type { Region } from '../spoken/rule.ts';
import { abbreviationRules } from './abbreviations.ts';
import { acronymRules } from './acronyms.ts';
import { dateRules } from './dates.ts';
import { fractionRules } from './fractions.ts';
import { measureRules } from './measures.ts';
import { moneyRules } from './money.ts';
import { digitByDigit } from './number-words.ts';
import { numberRules, ordinalRules } from './numbers.ts';
import { percentRules } from './percent.ts';
import { timeRules } from './times.ts';
import { yearRules } from './years.ts';

export const openEnglish = (region: Region): RuleBook =>
  openRuleBook(
    [
      ...dateRules,
      ...ordinalRules,
      ...timeRules,
      ...yearRules,
      ...moneyRules,
      ...percentRules,
      ...measureRules,
      ...fractionRules,
      ...abbreviationRules,
      ...acronymRules,
      ...numberRules,
    ],
    { region, digits: digitByDigit },
  );
