import type { Rule } from '../spoken/rule.ts';
import { dateRules } from './date-rules.ts';
import type { Grammar } from './grammar.ts';
import { measureRules } from './measure-rules.ts';
import { moneyRules } from './money-rules.ts';
import { numberRules } from './number-rules.ts';
import { shortFormRules } from './short-form-rules.ts';
import { emojiRules, fractionRules, ratioRules, signRules } from './sign-rules.ts';
import { timeRules } from './time-rules.ts';
import { digitGroupRules, webRules } from './web-rules.ts';

/** All rules of a grammar in the order in which they are asked; `own` are the language's, and asked before numbers. */
export function rulesOf(grammar: Grammar, own: readonly Rule[]): readonly Rule[] {
  return [
    ...webRules(grammar),
    ...dateRules(grammar),
    ...digitGroupRules(grammar),
    ...timeRules(grammar),
    ...ratioRules(grammar),
    ...own,
    ...moneyRules(grammar),
    ...measureRules(grammar),
    ...fractionRules(grammar),
    ...shortFormRules(grammar),
    ...numberRules(grammar),
    ...signRules(grammar),
    ...emojiRules(grammar),
  ];
}
