import type { Around } from '../spoken/around.ts';
import { atCapitals, atCompound, type Rule } from '../spoken/rule.ts';
import { MIXED, SPELLED } from './acronym-table.ts';
import { asWord, sayLetters, sayShouted, spell } from './letters.ts';
import { END } from './numeral-pattern.ts';

const LETTERS = String.raw`(\p{Lu}{2,24})`;

/** A spelled plural takes an apostrophe, or an engine would read "Os" as a word: "N G O's". */
function withEnding(said: string, ending: string): string {
  if (ending === '') return said;
  return ending === "'s" || / \p{L}$|^\p{L}$/u.test(said) ? `${said}'s` : `${said}s`;
}

/** iPhone, SpaceX, OpenAI: capitals inside a word that are letters of their own. */
function sayCamel(word: string): string | null {
  const known = MIXED.get(word);
  if (known !== undefined) return known;
  if (/^\p{Lu}[a-z]\p{Lu}{1,2}$/u.test(word)) return spell(word);
  const [, initial = '', stem = ''] = /^(\p{Lu})(\p{Lu}\p{Ll}{2,})$/u.exec(word) ?? [];
  if (initial !== '') return `${initial} ${stem}`;
  const [, lead = '', rest = ''] = /^(\p{Ll})(\p{Lu}\p{Ll}+)$/u.exec(word) ?? [];
  if (lead !== '') return `${lead.toUpperCase()} ${rest}`;
  const [, name = '', letters = ''] = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}{1,4})$/u.exec(word) ?? [];
  if (name !== '') return `${name} ${sayLetters(letters)}`;
  const [, run = '', tail = ''] = /^(\p{Lu}{2,4})(\p{Lu}\p{Ll}{2,})$/u.exec(word) ?? [];
  return run === '' ? null : `${sayLetters(run)} ${tail}`;
}

const PERIODS: Readonly<Record<string, string>> = { y: 'year', q: 'quarter', m: 'month', w: 'week' };

/** In a line of capitals "US" is the country, but for what is done to us. */
const WITH_US =
  /^(?:LET|TELL|GIVE|HELP|JOIN|WITH|ALL|BOTH|CALL|CONTACT|AMONG|BETWEEN|ABOUT|SHOW|MAKE|TEACH|REMIND|KEEP)$/;

const DATELINE =
  /^[\s"“(]{0,3}(\p{Lu}[\p{Lu}\p{M}.' -]{1,40})(?:, [\p{L}. ]{2,30})?(?: \([^)]{1,40}\))? ?(?:[—–]|--|- )/u;

/** "LVIV, Ukraine —" before a report is a place, however it is spelled. */
const isInDateline = ({ text, end }: Around): boolean =>
  end < 44 && (DATELINE.exec(text.slice(0, 130))?.[1]?.length ?? 0) + 3 >= end;

export const acronymRules: readonly Rule[] = [
  // AT&T, R&D, B&Bs
  atCompound(
    String.raw`(\p{Lu}{1,3})&(\p{Lu}{1,3})('s|s)?${END}`,
    ([, first = '', second = '', ending = '']) => withEnding(`${spell(first)} and ${spell(second)}`, ending),
  ),
  atCompound('TL;DR', () => 'T L D R'),
  // y/y, q/q
  atCompound(`([ymqw])/\\1${END}`, ([, period = '']) => `${PERIODS[period]} over ${PERIODS[period]}`),
  // HLD.L, a ticker
  atCompound(
    String.raw`(\p{Lu}{2,6})\.(\p{Lu}{1,3})${END}(?!\.)`,
    ([, name = '', place = '']) => `${spell(name)} dot ${spell(place)}`,
  ),
  // AA+, BBB-, B-
  atCompound(
    String.raw`(([A-D])\2{0,2})([+-])(?![\p{L}\d+-])`,
    ([, grade = '', letter = '', sign]) =>
      `${['', 'double ', 'triple '][grade.length - 1]}${letter} ${sign === '+' ? 'plus' : 'minus'}`,
  ),
  // OPEC+, LGBTQ+
  atCompound(`${LETTERS}\\+${END}`, ([, word = '']) => `${sayLetters(word)} plus`),
  // AFL-CIO, CD-ROMs
  atCapitals(`${LETTERS}-${LETTERS}(s?)${END}`, ([, first = '', second = '', ending = ''], { shouted }) =>
    shouted ? null : `${sayLetters(first)} ${withEnding(sayLetters(second), ending)}`,
  ),
  atCapitals(`${LETTERS}${END}`, ([, word = ''], around) =>
    word.length > 3 && !MIXED.has(word) && !SPELLED.has(word) && isInDateline(around) ? asWord(word) : null,
  ),
  // NGOs, MPs', FBI's
  atCapitals(`${LETTERS}('s|s|'S)?${END}`, ([, word = '', ending = ''], { shouted, wordBefore }) =>
    shouted && word === 'US' && WITH_US.test(wordBefore)
      ? 'us'
      : withEnding(shouted ? sayShouted(word) : sayLetters(word), ending.toLowerCase()),
  ),
  // iPhone, PhDs, SpaceX's
  atCapitals(String.raw`(\p{L}{2,30}?)('s|s)?${END}`, ([, word = '', ending = '']) => {
    const said = sayCamel(word);
    return said === null ? null : withEnding(said, ending);
  }),
];
