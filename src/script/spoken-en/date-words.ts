/** Dates in words: American "March third", British "March the third", and both "the third of March". */
import type { Around } from '../spoken/around.ts';
import type { Region } from '../spoken/rule.ts';
import { monthOf } from './calendar.ts';
import { ordinal, yearWords } from './number-words.ts';

const DETERMINERS = /^(?:the|a|an|this|that|its|their|his|her|our|my|last|next|every|each)$/i;

/** A day or a list of days as printed, each as an ordinal: "3, 5 and 8" "third, fifth and eighth". */
const ordinals = (printed: string, lead: string, region: Region): string =>
  printed.replace(/(\d{1,2})(?:st|nd|rd|th)?/g, (_, day: string) => lead + ordinal(day, region));

const daysInto = (printed: string, region: Region): string =>
  ordinals(printed, region === 'GB' ? 'the ' : '', region);

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
  const spoken = days.filter(Boolean).map((day) => ordinals(day, 'the ', region));
  const date = `${spoken.join(' to ')} of ${monthOf(month) ?? month}`;
  const lead = DETERMINERS.test(wordBefore) && around.before.endsWith(' ') ? date.replace(/^the /, '') : date;
  return year === '' ? lead : `${lead} ${yearWords(Number(year), region)}`;
}
