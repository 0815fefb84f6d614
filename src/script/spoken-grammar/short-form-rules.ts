import type { Around } from '../spoken/around.ts';
import { anyOf, atCapitals, atCompound, atWords, type Rule, type Said } from '../spoken/rule.ts';
import type { Grammar } from './grammar.ts';
import { END } from './numeral.ts';

/** Letter by letter, each a capital of its own. */
export const spell = (letters: string): string => Array.from(letters.toUpperCase()).join(' ');
const asWord = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();

const ended = (words: string, match: string, around: Around): Said => ({
  words,
  pause: match.endsWith('.') && around.endsSentence ? '.' : null,
});

/** Long runs of capitals with vowels are words; four letters are one where vowels and consonants take turns. */
const isSayable = (word: string): boolean =>
  (word.length >= 6 && /[AEIOUYÄÖÜÉÈÁÍÓÚ]/.test(word)) ||
  (word.length >= 4 &&
    /^[^AEIOUYÄÖÜ]{0,2}(?:[AEIOUYÄÖÜ]{1,2}[^AEIOUYÄÖÜ]{1,2}){1,3}[AEIOUYÄÖÜ]?$/.test(word));

export function sayCapitals(word: string, { shortForms }: Grammar, shouted: boolean): string {
  const mixed = shortForms.mixed.get(word);
  if (mixed !== undefined) return mixed;
  if (shortForms.asWord.has(word) || isSayable(word)) return asWord(word);
  return shouted && /[AEIOUYÄÖÜÉÁÍÓÚ]/.test(word) ? asWord(word) : spell(word);
}

export function shortFormRules(grammar: Grammar): readonly Rule[] {
  const { always, withPoint, beforeNumber, pointed, mixed } = grammar.shortForms;
  const rules = (table: Readonly<Record<string, string>>, tail: string): Rule =>
    atWords(Object.keys(table), `(${anyOf(Object.keys(table))})${tail}`, ([match = '', word = ''], around) =>
      ended(table[word] ?? word, match, around),
    );
  // "z. B." starts at the word "z", whatever follows it.
  const starts = Object.keys(pointed).map((key) => /^\p{L}+/u.exec(key)?.[0] ?? key);
  const pointedKeys = anyOf(Object.keys(pointed));
  const sayPointed: Rule['say'] = ([match = ''], around) =>
    ended(pointed[match.replaceAll(/ (?=\p{L}\.)/gu, ' ')] ?? match, match, around);
  return [
    atCompound(`${pointedKeys}${END}`, sayPointed),
    atWords(starts, `${pointedKeys}${END}`, sayPointed),
    rules(beforeNumber, String.raw`\.? ?(?=[\d$£€])`),
    rules(always, `\\.?${END}`),
    rules(withPoint, '\\.'),
    atCapitals(String.raw`(\p{Lu}\.(?:[ -]?\p{Lu}\.){0,7})${END}`, ([match = ''], around) => {
      const letters = Array.from(match.matchAll(/\p{L}/gu), ([letter]) => letter);
      return letters.length === 1 && /^\s*$/.test(around.after)
        ? null
        : ended(letters.join(' '), match, around);
    }),
    // G7, H5N1, A380, COVID-19
    atCompound(
      String.raw`(?=\p{L}{0,12}\p{Lu})\p{L}{1,12}-?\d{1,4}(?:\p{Lu}{1,3}\d{0,3}){0,2}${END}`,
      ([match = '']) => sayCode(match, grammar),
    ),
    ...[...mixed.keys()]
      .filter((key) => !/^\p{Lu}+$/u.test(key))
      .map((key) => atWords([key], key + END, () => mixed.get(key) ?? null)),
    atCapitals(`(\\p{Lu}{2,24})(s)?${END}`, ([, word = '', plural], { shouted }) => {
      const said = sayCapitals(word, grammar, shouted);
      return plural === undefined ? said : `${said}${said.includes(' ') ? "'s" : 's'}`;
    }),
  ];
}

function sayCode(code: string, grammar: Grammar): string {
  const pieces = code.match(/\p{L}+|\d+/gu) ?? [];
  return pieces
    .map((piece) => {
      if (/^\d/.test(piece)) return grammar.cardinal(piece, null);
      if (!/^\p{Lu}+$/u.test(piece)) return piece;
      return piece.length < 4 && !grammar.shortForms.asWord.has(piece)
        ? spell(piece)
        : sayCapitals(piece, grammar, false);
    })
    .join(' ');
}
