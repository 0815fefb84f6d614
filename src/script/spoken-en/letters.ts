/** Runs of capitals: said as a word (NATO), spelled (NPR) or both (JPEG). */
import { AS_WORD, MIXED, SHORT_WORDS, SPELLED } from './acronym-table.ts';

/** Letter by letter, each a capital of its own: "NPR" → "N P R". */
export const spell = (letters: string): string => Array.from(letters.toUpperCase()).join(' ');

/** As a word, with one capital, so that no engine spells it: "NATO" → "Nato". */
export const asWord = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();

/** The consonants that an English word can start with, as the source of a pattern. */
export const ONSET =
  '(?:[BCFGPS]L|[BCDFGPT]R|S[CKMNPTW]|[CSTPW]H|QU|S[CPT]R|SHR|THR|SCH|KN|WR|[DT]W|[BCDFGHJKLMNPRSTVWYZ])';
const VOWEL = '(?:AI|AU|AY|EA|EE|EI|EY|IE|OA|OI|OO|OU|OY|UE|[AEIOUY])';
const CODA =
  '(?:CK|CT|FT|GHT|LD|LF|LK|LL|LM|LP|LT|MP|MB|ND|NG|NGTH|NK|NT|PT|PS|R[BCDFGKLMNPST]|S[KPST]|[CST]H|NCH|RCH|TCH|WN|W|X|[BCDFGKLMNPRSTXZ])';
const SAYABLE = new RegExp(`^${ONSET}?(?:${VOWEL}${CODA}?${ONSET}){0,6}${VOWEL}${CODA}?E?S?$`);

/** Whether an unknown run of capitals has the shape of an English word. Few long ones are spelled. */
const isSayable = (word: string): boolean =>
  word.length >= 4 && (SAYABLE.test(word) || (word.length >= 7 && /[AEIOUY]/.test(word)));

/** Capitals outside a line of capitals. Plurals and possessives are the caller's. */
export function sayLetters(word: string): string {
  const mixed = MIXED.get(word);
  if (mixed !== undefined) return mixed;
  if (AS_WORD.has(word)) return asWord(word);
  if (SPELLED.has(word)) return spell(word);
  return SHORT_WORDS.has(word) || isSayable(word) ? asWord(word) : spell(word);
}

/** In a line of capitals a run is a word, but for acronyms that are no words too. */
export function sayShouted(word: string): string {
  const mixed = MIXED.get(word);
  if (mixed !== undefined) return mixed;
  if (!/[AEIOUY]/.test(word) || (word.length < 4 && !SAYABLE.test(word))) return spell(word);
  return SPELLED.has(word) && !/^(?:IT|WHO|AM|ID|ICE|LED|ACT|ARC|ET|SAT|PA|LA|MA|AD|IN|OR|OK)$/.test(word)
    ? spell(word)
    : asWord(word);
}
