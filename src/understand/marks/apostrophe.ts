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

/** Whether a lone `'` or `’` at `index` is part of a word: "don't", "'90s", "rock 'n' roll", "'tis". */
export function isApostrophe(text: string, index: number): boolean {
  const [before, after] = [text[index - 1], text[index + 1]];
  if (isWordUnit(before) && isWordUnit(after)) return true;
  if (isWordUnit(before)) return wordAt(text, index - 1) === 'n' && /['’]/.test(text[index - 2] ?? '');
  return isDigit(after) || elided.has(wordAt(text, index + 1));
}
