/** The rules of English, families in the order in which they are asked. */
import type { Rule } from '../spoken/rule.ts';
import { abbreviationRules } from './abbreviations.ts';
import { acronymRules } from './acronyms.ts';
import { addressRules } from './addresses.ts';
import { chemistryRules } from './chemistry.ts';
import { codeRules } from './codes.ts';
import { dateRules } from './dates.ts';
import { emojiRules } from './emoji.ts';
import { greekRules } from './greek.ts';
import { fractionRules } from './fractions.ts';
import { measureRules } from './measures.ts';
import { moneyRules } from './money.ts';
import { numericDateRules } from './numeric-dates.ts';
import { numberRules, ordinalRules } from './numbers.ts';
import { percentRules } from './percent.ts';
import { romanRules } from './roman.ts';
import { scoreRules } from './scores.ts';
import { mathsRules, ratioRules, symbolRules } from './symbols.ts';
import { digitGroupRules, telephoneRules } from './telephone.ts';
import { timeRules } from './times.ts';
import { webRules } from './web.ts';
import { yearRules } from './years.ts';

export const englishRules: readonly Rule[] = [
  ...emojiRules,
  ...webRules,
  ...telephoneRules,
  ...addressRules,
  ...dateRules,
  ...numericDateRules,
  ...ordinalRules,
  ...ratioRules,
  ...timeRules,
  ...scoreRules,
  ...yearRules,
  ...moneyRules,
  ...percentRules,
  ...chemistryRules,
  ...codeRules,
  ...measureRules,
  ...fractionRules,
  ...mathsRules,
  ...greekRules,
  ...romanRules,
  ...digitGroupRules,
  ...abbreviationRules,
  ...acronymRules,
  ...numberRules,
  ...symbolRules,
];
