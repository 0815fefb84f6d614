/** Dates in words: American "March third", British "March the third", and both "the third of March". */
import type { Around } from '../spoken/around.ts';
import type { Region } from '../spoken/rule.ts';
import { monthOf } from './calendar.ts';
import { ordinal, yearWords } from './number-words.ts';

const DETERMINERS = /^(?:the|a|an|this|that|its|their|his|her|our|my|last|next|every|each)$/i;

const daysInto = (printed: string, region: Region): string =>
  region === 'GB' ? `the ${ordinal(printed, region)}` : ordinal(printed, region);

/** "March third", "March third to fifth"; British "March the third". */
export function sayMonthFirst(
  { month, days, comma, year }: { month: string; days: readonly string[]; comma: string; year: string },
  region: Region,
): string {
  const spoken = days.filter(Boolean).map((day) => daysInto(day, region));
  const date = `${monthOf(month) ?? month} ${spoken.join(' to ')}`;
  return year === '' ? date : `${date}${comma} ${yearWords(Number(year), region)}`;
}

/** "the third of March": the article is not doubled where the text has one. */
export function sayDayFirst(
  { month, days, year }: { month: string; days: readonly string[]; year: string },
  around: Around,
): string {
  const { region, wordBefore } = around;
  const spoken = days.filter(Boolean).map((day) => `the ${ordinal(day, region)}`);
  const date = `${spoken.join(' to ')} of ${monthOf(month) ?? month}`;
  const lead = DETERMINERS.test(wordBefore) && around.before.endsWith(' ') ? date.replace(/^the /, '') : date;
  return year === '' ? lead : `${lead} ${yearWords(Number(year), region)}`;
}
