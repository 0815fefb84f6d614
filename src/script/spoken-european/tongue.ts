/** A language of the continent: what each family of rules is told of it, and the families in the order in which they are asked. */
import type { Rule } from '../spoken/rule.ts';
import { abbreviationRules, type AbbreviationWording } from './abbreviations.ts';
import { codeRules } from './codes.ts';
import { dateRules, type CalendarWording } from './dates.ts';
import { emojiRules, type EmojiWording } from './emoji.ts';
import { fractionRules, phraseRules, type FractionWording } from './fractions.ts';
import type { Idiom, Noun } from './idiom.ts';
import { acronymRules, type AcronymWording } from './letters.ts';
import { measureRules, type MeasureWording } from './measures.ts';
import { moneyRules, type MoneyWording } from './money.ts';
import { numberRules } from './numbers.ts';
import { percentRules } from './percent.ts';
import { scoreRules, type ScoreWording } from './scores.ts';
import { mathsRules, symbolRules, type SymbolWording } from './symbols.ts';
import { telephoneRules, type TelephoneWording } from './telephone.ts';
import { timeRules, type ClockWording } from './times.ts';
import { webRules, type WebWording } from './web.ts';
import { yearRules, type YearWording } from './years.ts';

export interface Tongue {
  readonly idiom: Idiom;
  readonly calendar: CalendarWording;
  readonly clock: ClockWording;
  readonly scores: ScoreWording;
  readonly years: YearWording;
  readonly money: MoneyWording;
  readonly points: Readonly<Record<string, Noun>>;
  readonly measures: MeasureWording;
  readonly fractions: FractionWording;
  readonly abbreviations: AbbreviationWording;
  readonly acronyms: AcronymWording;
  readonly telephone: TelephoneWording;
  readonly web: WebWording;
  readonly symbols: SymbolWording;
  readonly emoji: EmojiWording;
  /** Rules of the language alone: those asked before dates, and those asked before abbreviations. */
  readonly own: {
    readonly early: readonly Rule[];
    readonly ordinals: readonly Rule[];
    readonly late: readonly Rule[];
  };
}

export function rulesOf(tongue: Tongue): readonly Rule[] {
  const { idiom, acronyms, own, web } = tongue;
  return [
    ...webRules(idiom, { web, acronyms }),
    ...telephoneRules(idiom, tongue.telephone),
    ...phraseRules(tongue.fractions.phrases),
    ...own.early,
    ...dateRules(idiom, tongue.calendar),
    ...own.ordinals,
    ...scoreRules(idiom, tongue.scores),
    ...timeRules(idiom, tongue.clock),
    ...yearRules(idiom, tongue.years),
    ...moneyRules(idiom, tongue.money),
    ...percentRules(idiom, tongue.points),
    ...codeRules(idiom, { acronyms, elision: acronyms.elision }),
    ...measureRules(idiom, tongue.measures),
    ...fractionRules(idiom, tongue.fractions),
    ...own.late,
    ...abbreviationRules(tongue.abbreviations),
    ...acronymRules(acronyms),
    ...mathsRules(idiom, tongue.symbols),
    ...numberRules(idiom),
    ...symbolRules(tongue.symbols),
    ...emojiRules(tongue.emoji),
  ];
}
