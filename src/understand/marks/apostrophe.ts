import { isDigit, isWordUnit } from './surroundings.ts';

/** Words that begin with an apostrophe, without it, in lower case: English, then Dutch. */
const elided = new Set(
  'tis twas em n til till cause cos cuz bout round nuff neath gainst tude kay s t k m ns'.split(' '),
);

const wordAt = (text: string, start: number): string => {
  let end = start;
  while (isWordUnit(text[end])) end++;
  return text.slice(start, Math.min(end, start + 12)).toLowerCase();
};

/** Whether a letter is of a script that writes no apostrophes, and no blank behind a mark: ‘…’라고. */
export const isUncased = (sign: string | undefined): boolean =>
  sign !== undefined && sign >= '\u2E80' && sign < '\uF900';

/** Whether a lone `'` or `’` at `index` is part of a word: "don't", "'90s", "rock 'n' roll", "'tis". */
export function isApostrophe(text: string, index: number): boolean {
  const [before, after] = [text[index - 1], text[index + 1]];
  if (isWordUnit(before) && isWordUnit(after)) return !isUncased(after);
  if (isWordUnit(before)) return wordAt(text, index - 1) === 'n' && /['’]/.test(text[index - 2] ?? '');
  return isDigit(after) || elided.has(wordAt(text, index + 1));
}
