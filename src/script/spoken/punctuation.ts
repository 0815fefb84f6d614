import type { Pause } from './rule.ts';

/** What a mark between words does to the voice. `join` binds the words on both sides as a hyphen does. */
export interface Mark {
  readonly end: number;
  readonly effect: Pause | 'join' | 'none';
}

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
/** What a hyphen can follow without a blank: "U.S.-led", "100%-owned". */
const BEFORE_HYPHEN = /[\p{L}\p{M}\p{N}.%°']/u;
const NEXT_IS_CAPITAL = /[.…]*["'”’»)\]]*\s+["'“‘«([]*\p{Lu}/uy;
const REST_IS_MARKS = /[^\p{L}\p{N}]{0,20}$/uy;

const PAUSES: Readonly<Record<string, Pause>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '!': '!',
  '?': '?',
  '(': ',',
  ')': ',',
  '[': ',',
  ']': ',',
  '{': ',',
  '}': ',',
  '—': ',',
  '|': ',',
  '•': ',',
  '·': ',',
  '▪': ',',
  '‣': ',',
  '◦': ',',
};

const matches = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** An ellipsis trails off inside a sentence and ends one before a capital. */
function markOfPoints(text: string, at: number): Mark {
  let end = at + 1;
  while (text[end] === '.' || text[end] === '…') end += 1;
  const trails = end - at > 1 || text[at] === '…';
  const ends = matches(NEXT_IS_CAPITAL, text, end) || matches(REST_IS_MARKS, text, end);
  return { end, effect: trails && !ends ? ',' : '.' };
}

/** Figures that no rule has taken together stay apart: "forty-one" is no "forty" and "one". */
const isBetweenFigures = (text: string, at: number): boolean =>
  /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');

/** A hyphen joins; a dash with blanks around it, or two hyphens, is a pause. */
function markOfDash(text: string, at: number): Mark {
  let end = at + 1;
  while (text[end] === '-' || text[end] === '–') end += 1;
  const before = BEFORE_HYPHEN.test(text[at - 1] ?? '');
  const after = LETTER_OR_DIGIT.test(text[end] ?? '');
  if (end - at > 1 || isBetweenFigures(text, at)) return { end, effect: ',' };
  if (before && after) return { end, effect: 'join' };
  const blankBefore = at === 0 || text[at - 1] === ' ';
  return { end, effect: blankBefore && (text[end] ?? ' ') === ' ' ? ',' : 'none' };
}

/** What the mark at `at` does, when no rule of the language has claimed it. */
export function readMark(text: string, at: number): Mark {
  const mark = text[at] ?? '';
  if (mark === '.' || mark === '…') return markOfPoints(text, at);
  if (mark === '-' || mark === '–') return markOfDash(text, at);
  if (mark === '/' && (text[at - 1] === ' ' || text[at + 1] === ' ')) return { end: at + 1, effect: ',' };
  const effect = PAUSES[mark] ?? 'none';
  // A bracket that closes the text has nothing to be set off from.
  if (/[)\]}|]/.test(mark) && matches(REST_IS_MARKS, text, at)) return { end: at + 1, effect: 'none' };
  return { end: at + 1, effect };
}
