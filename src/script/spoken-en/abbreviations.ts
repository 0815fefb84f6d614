import type { Around } from '../spoken/around.ts';
import { anyOf, atCompound, atWords, type Rule, type Said } from '../spoken/rule.ts';
import { ALWAYS, POINTED, WITH_POINT } from './abbreviation-table.ts';
import { END } from './numeral-pattern.ts';

/** The words, and the full stop that a point stands for too where the sentence ends with it. */
const ended = (words: string, match: string, around: Around): Said => ({
  words,
  pause: match.endsWith('.') && around.endsSentence ? '.' : null,
});

/** "St." before a name is a saint's, after one a street's. */
const sayStreetOrSaint = (found: RegExpExecArray, around: Around): Said => {
  const nameAfter = /^ \p{Lu}/u.test(around.after) && !around.endsSentence;
  const nameBefore = /(?:\p{Lu}[\p{L}']+|\d(?:st|nd|rd|th)) $/u.test(around.before);
  const street =
    nameBefore && !(nameAfter && !/^ (?:and|in|N|S|E|W)\b/.test(around.after) && !/\d/.test(around.before));
  return ended(street || !nameAfter ? 'Street' : 'Saint', found[0], around);
};

const sayDoctorOrDrive = (found: RegExpExecArray, around: Around): Said => {
  const nameAfter = /^ \p{Lu}/u.test(around.after);
  const numbered = /\d+ (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}']+ ){1,3}$/u.test(around.before);
  return ended(nameAfter && !numbered ? 'Doctor' : numbered ? 'Drive' : 'Doctor', found[0], around);
};

export const abbreviationRules: readonly Rule[] = [
  atWords(['St', 'Ste'], 'Ste?\\.?(?= )', sayStreetOrSaint),
  atWords(['St'], 'St\\.', sayStreetOrSaint),
  atWords(['Dr'], `Dr\\.?${END}`, sayDoctorOrDrive),
  atWords(['No', 'Nos', 'no', 'nos'], String.raw`([Nn])os?\. ?(?=\d)`, ([match = '', initial]) => {
    const word = /s\. ?$/.test(match) ? 'umbers' : 'umber';
    return `${initial === 'N' ? 'N' : 'n'}${word}`;
  }),
  atWords(['pp', 'p'], String.raw`(pp?)\. ?(?=\d)`, ([, p]) => (p === 'pp' ? 'pages' : 'page')),
  atWords(
    Object.keys(ALWAYS),
    `(${anyOf(Object.keys(ALWAYS))})\\.?${END}`,
    ([match = '', word = ''], around) => ended(ALWAYS[word] ?? word, match, around),
  ),
  atWords(
    Object.keys(WITH_POINT),
    `(${anyOf(Object.keys(WITH_POINT))})\\.`,
    ([match = '', word = ''], around) => {
      // "to the max." ends a sentence, and is the word itself.
      if (around.endsSentence && /^[a-z]/.test(word) && !/\d $/.test(around.before)) return null;
      return ended(WITH_POINT[word] ?? word, match, around);
    },
  ),
  atCompound(`(${anyOf(Object.keys(POINTED))})${END}`, ([match = ''], around) =>
    ended(POINTED[match] ?? match, match, around),
  ),
  // 9 to 5 of initials: U.S., J. K., D.C.
  atCompound(String.raw`(\p{L}\.(?:[ -]?\p{Lu}\.){0,7})(?:('s)${END})?`, (found, around) =>
    sayInitials(found, around),
  ),
];

function sayInitials([match = '', letters = '', possessive]: RegExpExecArray, around: Around): Said | null {
  const count = [...letters.matchAll(/\p{L}/gu)].length;
  if (count === 1 && /^\s*$/.test(around.after)) return null;
  const said = [...letters.matchAll(/\p{L}/gu)].map(([letter]) => letter.toUpperCase()).join(' ');
  return ended(possessive === undefined ? said : `${said}'s`, match, around);
}
