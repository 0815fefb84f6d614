/** Signs that have a form in ASCII of their own. Accented letters need no line: they lose their accents. */
import { lettersOf } from './romanize-alphabet.ts';

const letters =
  "æ:ae œ:oe ø:o ß:ss ł:l đ:d ð:d þ:th ħ:h ı:i ŋ:ng ĸ:k ŧ:t ə:a ƙ:k ɗ:d ɓ:b ɛ:e ɔ:o ƴ:y ʻ:' ʼ:' ʿ:' ʾ:'";

/** Quotation marks are not heard; a dash is, as a pause. */
const marks: readonly (readonly [signs: string, ascii: string])[] = [
  ['‘’′', "'"],
  ['“”„«»‹›″「」『』¡¿', ''],
  ['‚،、', ','],
  ['–‐‑−', '-'],
  ['—', ', '],
  ['…。।', '.'],
  ['؟', '?'],
  ['؛', ';'],
  ['·•・', ' '],
  ['⁄', '/'],
];

export const romanLetters: ReadonlyMap<string, string> = new Map([
  ...lettersOf(letters),
  ...marks.flatMap(([signs, ascii]) => Array.from(signs, (sign) => [sign, ascii] as const)),
]);
