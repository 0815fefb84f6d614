import type { Around } from '../spoken/around.ts';
import { atCapitals, atFigure, atWords, type Rule, type Said } from '../spoken/rule.ts';
import { AS_WORD, MIXED, SPELLED } from './acronym-table.ts';
import { asWord } from './letters.ts';
import { END } from './numeral-pattern.ts';
import { cardinal, ordinal, yearWords } from './number-words.ts';
import { COUNTED, GIVEN, NUMBERED, NUMBERED_BOOKS, REGNAL } from './roman-table.ts';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const VALID = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in either case; null where the letters are none. */
function romanValue(letters: string): number | null {
  const numeral = letters.toUpperCase();
  if (numeral === '' || !VALID.test(numeral)) return null;
  const values = Array.from(numeral, (letter) => VALUES[letter] as number);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const CROWNS =
  /\b(?:King|Queen|Pope|Emperor|Empress|Tsar|Czar|Kaiser|Sultan|Pharaoh|Prince|Duke|Grand Duke|Patriarch|Shah|KING|QUEEN|POPE|EMPEROR|TSAR|CZAR) (?:\p{Lu}[\p{L}-]+ ){1,2}$/u;
const FULL_NAME = /(?:^|[^\p{L}] |[\p{Ll},“"(] |^)\p{Lu}(?:\p{Ll}+|\.)(?: \p{Lu}\.)? \p{Lu}\p{L}+ $/u;
const SERIES =
  /\b(?:Super|Final|Star|World|Grand|Mortal|Street|Civilization|Episode|Title|Falcon|The|Red|Dead) \p{Lu}\p{L}+ $/u;
const ORDERED =
  /^ (?:century|Olympiad|Olympic|Congress|Corps|Army|Party|Summit|Legion|Dynasty|dynasty|International|Republic|Assembly|Ecumenical|Winter|Paralympic)/;
const BOOK_AFTER = new RegExp(`^ ${NUMBERED_BOOKS}\\b`);

/** Runs of these letters that are no word and no acronym can only be numerals: XIX, LXVII, MMXXIV. */
const isPlainlyRoman = (numeral: string): boolean =>
  !AS_WORD.has(numeral) &&
  !SPELLED.has(numeral) &&
  !MIXED.has(numeral) &&
  (/^[IVXL]{3,}$/.test(numeral) || /^[IVXLCDM]{5,}$/.test(numeral));

/** A heading of nothing but a number: "XV." It takes a point to make a number of one letter. */
const isAlone = (numeral: string, { start, text, end }: Around): boolean =>
  start < 8 &&
  text.slice(0, start).trim() === '' &&
  /^(?:[.:)]? *| *- *\d+)$/.test(text.slice(end, end + 12)) &&
  text.length < end + 12 &&
  (numeral.length > 1 ? /^[IVXL]+$/.test(numeral) : text[end] === '.');

type Kind = 'ordinal' | 'cardinal' | 'book' | 'year';

/** What a numeral counts, as far as the words around it tell: kings and popes are the second, chapters are two. */
function kindOf(numeral: string, around: Around): Kind | null {
  const { before } = around;
  if (isAlone(numeral, around)) return 'cardinal';
  if (before !== '' && !/(?:[\s([–—]|--)$/.test(before)) return null;
  const printed = around.wordBefore;
  const shouted = printed.length > 2 && printed === printed.toUpperCase();
  const word = shouted ? asWord(printed) : printed;
  const single = numeral.length === 1;
  if (COUNTED.has(word) && isNextTo(printed, before))
    return single && !/[IVX]/.test(numeral) && !/^chapter$/i.test(word) ? null : 'cardinal';
  // "John D. Harrow" has an initial, not a number.
  if (single && (!/[IVX]/.test(numeral) || isInitial(around))) return null;
  return kindInRunningText(numeral, word, around) ?? (isPlainlyRoman(numeral) ? kindOfLong(numeral) : null);
}

/** "Chapter I", "Vol. I", but not "in his book, I read". */
const isNextTo = (word: string, before: string): boolean =>
  before.endsWith(`${word} `) || (/^(?:Vol|Fig|Ch|Pt|VOL|FIG)$/.test(word) && before.endsWith(`${word}. `));

/** A letter with a point and a name behind it, unless a king stands before it or a sentence begins behind it. */
const isInitial = ({ before, after }: Around): boolean =>
  /^\. \p{Lu}/u.test(after) &&
  !CROWNS.test(before) &&
  !/^\. (?:He|She|It|They|The|This|That|In|On|At|But|And|A|An|His|Her|When|After|Now|So|There)\b/.test(after);

const kindOfLong = (numeral: string): Kind => (/^M[IVXLCDM]{4,}$/.test(numeral) ? 'year' : 'cardinal');

function kindInRunningText(numeral: string, word: string, around: Around): Kind | null {
  const { before, after } = around;
  const single = numeral.length === 1;
  if (CROWNS.test(before) && numeral !== 'X') return 'ordinal';
  if (REGNAL.has(word) || /^\p{Lu}\p{Ll}{2,}(?:ian|ius)$/u.test(word))
    return isRegnal(numeral, around) ? 'ordinal' : null;
  if (GIVEN.has(word) && /^(?:II|III|IV)$/.test(numeral)) return 'ordinal';
  if (/^I{1,4}V?$/.test(numeral) && BOOK_AFTER.test(after)) return 'book';
  if (single) return null;
  if (NUMBERED.has(word)) return 'cardinal';
  if (/^the$/i.test(word) && ORDERED.test(after)) return 'ordinal';
  if (/^ (?:century|centuries)\b/.test(after)) return 'ordinal';
  if (!/^[IVX]+$/.test(numeral)) return null;
  if (!/^\p{Lu}\p{Ll}/u.test(word))
    return /^(?:II|III|VII|VIII|XI{1,3}|XIV|XVI{1,3})$/.test(numeral) ? 'cardinal' : null;
  return FULL_NAME.test(before) && !SERIES.test(before) && numeral.length < 4 ? 'ordinal' : 'cardinal';
}

/** "Elizabeth I" is a queen, "Elizabeth I know" is not; "Malcolm X" is a man, and so is "John V Harrow". */
function isRegnal(numeral: string, { after, wordBefore }: Around): boolean {
  if (numeral.length === 1 && /^ \p{Lu}\p{Ll}/u.test(after)) return false;
  if (numeral === 'X') return !/^malcolm$/i.test(wordBefore);
  return (
    numeral !== 'I' ||
    !/^ (?:[a-z]+(?:'[a-z]+)?)\b/.test(after) ||
    /^ (?:of|and|was|died|reigned|ruled|became|in)\b/.test(after)
  );
}

const title = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

function sayNumeral([, numeral = '', possessive = '']: RegExpExecArray, around: Around): string | null {
  const value = romanValue(numeral);
  const kind = value === null ? null : kindOf(numeral, around);
  if (value === null || kind === null) return null;
  const { region } = around;
  if (kind === 'cardinal') return cardinal(value, region) + possessive;
  if (kind === 'year') return yearWords(value, region) + possessive;
  const words = ordinal(value, region);
  if (kind === 'book') return title(words);
  const bare = /^the$/i.test(around.wordBefore) || around.after.startsWith(' centur');
  return (bare ? words : `the ${words}`) + possessive;
}

/** XXth, IVth */
function sayRomanOrdinal([, numeral = '']: RegExpExecArray, { region }: Around): string | null {
  const value = romanValue(numeral);
  return value === null ? null : ordinal(value, region);
}

export const romanRules: readonly Rule[] = [
  atCapitals(`([IVXLC]{1,7})(?:st|nd|rd|th)${END}`, sayRomanOrdinal),
  atCapitals(String.raw`([IVXLCDM]{1,10})('s)?${END}`, sayNumeral),
  atWords(
    ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
    String.raw`([ivx]{1,4})${END}`,
    ([, numeral = ''], around): Said | string | null => {
      const value = romanValue(numeral);
      const listed =
        /(?:^|[\s,;])\($/.test(around.before) && around.after.startsWith(')') && numeral.length > 1;
      return value !== null && (COUNTED.has(around.wordBefore) || listed)
        ? cardinal(value, around.region)
        : null;
    },
  ),
  // 1 Corinthians 13
  atFigure(`([1-4])(?= ${NUMBERED_BOOKS} \\d)`, ([, number = ''], { region }) =>
    title(ordinal(number, region)),
  ),
];
