import type { Around } from '../spoken/around.ts';
import { atCapitals, atWords, type Rule } from '../spoken/rule.ts';
import { END } from './numeral-pattern.ts';
import { cardinal, ordinal } from './number-words.ts';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const VALID = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in either case; null where the letters are none. */
function romanValue(letters: string): number | null {
  const numeral = letters.toUpperCase();
  if (numeral === '' || !VALID.test(numeral)) return null;
  const values = Array.from(numeral, (letter) => VALUES[letter] as number);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After these even a single letter is a number. */
const COUNTED =
  set(`Chapter Chapters Part Parts Act Acts Scene Volume Vol Book Books Section Sections Article Articles Title Phase Type
  Class Grade Stage Level Tier Appendix War Episode Schedule Annex Amendment Division Category Figure Table Mark Lesson Unit Round
  chapter part act scene volume book section article phase type class grade stage level tier appendix episode annex`);
/** After these any numeral is one, but a lone letter may be a letter. */
const NUMBERED = set(
  'Bowl WrestleMania Apollo Mark Falcon Fantasy Vatican Titan Saturn Soyuz Gemini Olympiad',
);
const REGNAL =
  set(`Elizabeth Charles Henry George Edward William James Louis Francis Philip Felipe Phillip John Paul Benedict Leo Pius Nicholas
  Alexander Catherine Frederick Wilhelm Carlos Carl Gustaf Gustav Harald Olav Margrethe Frederik Christian Haakon Albert Leopold Rama
  Mohammed Muhammad Abdullah Hassan Hussein Ramses Ramesses Napoleon Ivan Pedro Alfonso Ferdinand Richard Mary Peter Innocent Clement
  Gregory Urban Boniface Julius Sixtus Xerxes Darius Ptolemy Cleopatra Amenhotep Thutmose Justinian Theodosius Constantine David Robert
  Margaret Joseph Franz Rainier Letsie Mswati Tupou Faisal Umberto Victor Emmanuel Isabella Isabel Juan Joao Manuel Sigismund Casimir
  Otto Konrad Conrad Rudolf Maximilian Matthias Bela Stephen Matilda Anne Malietoa Tawfiq Farouk Fuad Zog Carol Michael Boris Simeon
  Willem Beatrix Wilhelmina Baudouin Jean Henri Guillaume Hans Adam Alois Ashurbanipal Nebuchadnezzar Selim Suleiman Mehmed Murad Bayezid`);
const CROWNS =
  /\b(?:King|Queen|Pope|Emperor|Empress|Tsar|Czar|Kaiser|Sultan|Pharaoh|Prince|Duke|Grand Duke|Patriarch|Shah) (?:\p{Lu}[\p{L}-]+ ){1,2}$/u;
const FULL_NAME = /(?:^|[^\p{L}] |[\p{Ll},“"(] |^)\p{Lu}(?:\p{Ll}+|\.)(?: \p{Lu}\.)? \p{Lu}\p{L}+ $/u;
const SERIES =
  /\b(?:Super|Final|Star|World|Grand|Mortal|Street|Civilization|Episode|Title|Falcon|The|Red|Dead) \p{Lu}\p{L}+ $/u;
const ORDERED =
  /^ (?:century|Olympiad|Olympic|Congress|Corps|Army|Party|Summit|Legion|Dynasty|dynasty|International|Republic|Assembly|Ecumenical|Winter|Paralympic)/;

/** What a numeral counts, as far as the words around it tell: kings and popes are the second, chapters are two. */
function kindOf(numeral: string, around: Around): 'ordinal' | 'cardinal' | null {
  const { wordBefore, before } = around;
  if (before !== '' && !before.endsWith(' ')) return null;
  if (COUNTED.has(wordBefore)) return 'cardinal';
  const single = numeral.length === 1;
  // "John D. Harrow" has an initial, not a number.
  if (single && (!/[IVX]/.test(numeral) || /^\. \p{Lu}/u.test(around.after))) return null;
  if (CROWNS.test(before) && numeral !== 'X') return 'ordinal';
  if (REGNAL.has(wordBefore)) return isRegnal(numeral, around) ? 'ordinal' : null;
  if (single) return null;
  if (NUMBERED.has(wordBefore)) return 'cardinal';
  if (wordBefore === 'the' && ORDERED.test(around.after)) return 'ordinal';
  if (!/^[IVX]+$/.test(numeral)) return null;
  if (!/^\p{Lu}\p{Ll}/u.test(wordBefore))
    return /^(?:II|III|VII|VIII|XI{1,3}|XIV|XVI{1,3})$/.test(numeral) ? 'cardinal' : null;
  return FULL_NAME.test(before) && !SERIES.test(before) && numeral.length < 4 ? 'ordinal' : 'cardinal';
}

/** "Elizabeth I" is a queen, "Elizabeth I know" is not. */
const isRegnal = (numeral: string, { after }: Around): boolean =>
  numeral !== 'I' ||
  !/^ (?:[a-z]+(?:'[a-z]+)?)\b/.test(after) ||
  /^ (?:of|and|was|died|reigned|ruled|became|in)\b/.test(after);

export const romanRules: readonly Rule[] = [
  atCapitals(String.raw`([IVXLCDM]{1,8})('s)?${END}`, ([, numeral = '', possessive = ''], around) => {
    const value = romanValue(numeral);
    const kind = value === null ? null : kindOf(numeral, around);
    if (value === null || kind === null) return null;
    const words =
      kind === 'ordinal' ? `the ${ordinal(value, around.region)}` : cardinal(value, around.region);
    const doubled = kind === 'ordinal' && around.wordBefore === 'the';
    return (doubled ? words.replace(/^the /, '') : words) + possessive;
  }),
  atWords(
    ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
    String.raw`([ivx]{1,4})${END}`,
    ([, numeral = ''], around) => {
      const value = romanValue(numeral);
      return value !== null && COUNTED.has(around.wordBefore) ? cardinal(value, around.region) : null;
    },
  ),
];
