import type { Around } from '../spoken/around.ts';
import { anyOf, atCapitals, atCompound, atSign, atWords, type Rule, type Said } from '../spoken/rule.ts';
import {
  ALWAYS,
  BEFORE_NUMBER,
  BEFORE_YEAR,
  DOUBTFUL_STATES,
  LOUD_BEFORE_NUMBER,
  RANKS,
  SMALL_ENDINGS,
  SMALL_TITLES,
  STATE_ABBREVIATIONS,
  WITH_POINT,
} from './abbreviation-table.ts';
import { POINTED } from './pointed-table.ts';
import { STATES } from './address-table.ts';
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
  const said = ended(street || !nameAfter ? 'Street' : 'Saint', found[0], around);
  if (!nameAfter || !nameBefore) return said;
  return {
    ...said,
    doubt: { chose: said.words, reason: 'a name stands before "St." and another one after it' },
  };
};

/** "Dr." before a name is a doctor; after one, with none behind it, a drive. */
const sayDoctorOrDrive = (found: RegExpExecArray, around: Around): Said => {
  const nameAfter = /^ \p{Lu}/u.test(around.after) && !around.endsSentence;
  const numbered = /\d+ (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}']+ ){1,3}$/u.test(around.before);
  const nameBefore =
    /(?:^|[^.!?“"] )\p{Lu}[\p{L}']{2,} $/u.test(around.before) &&
    !/\b(?:The|And|But|When|If|As|Of|Says?|Meet|Ask|See|With|Both|Then) $/.test(around.before);
  const isDrive = nameAfter ? numbered : numbered || nameBefore;
  return ended(isDrive ? 'Drive' : 'Doctor', found[0], around);
};

/** Printed small, "st" and "dr" are abbreviations only beside a name. */
const sayBesideName =
  (say: (found: RegExpExecArray, around: Around) => Said) =>
  (found: RegExpExecArray, around: Around): Said | null => {
    const nameAfter = /^ \p{Lu}[\p{L}.]/u.test(around.after);
    const nameBefore = /(?:\p{Lu}[\p{L}']+|\d(?:st|nd|rd|th)) $/u.test(around.before);
    return nameAfter || nameBefore ? say(found, around) : null;
  };

/** "the 2nd ed." is an edition, "Vale, R., ed." an editor. */
const sayEditionOrEditor = ([match = '']: RegExpExecArray, around: Around): Said =>
  ended(
    /(?:\d(?:st|nd|rd|th)?|rev\.|revised|new|third|second|first) $/.test(around.before)
      ? 'edition'
      : 'editor',
    match,
    around,
  );

/** "Co." is a county before an Irish or English name, and a company after any. */
const sayCompanyOrCounty = ([match = '']: RegExpExecArray, around: Around): Said => {
  const isCounty =
    /(?:^|\p{Ll} |\p{Ll}, )$/u.test(around.before) &&
    /^ \p{Lu}\p{Ll}/u.test(around.after) &&
    !/\p{Lu}[\p{L}']* $/u.test(around.before);
  return isCounty && !around.endsSentence ? { words: 'County' } : ended('Company', match, around);
};

const keys = (table: Readonly<Record<string, string>>): string => anyOf(Object.keys(table));

/** "the 5th c.", where an era may follow. */
function centuryWord(match: string, around: Around): Said | null {
  if (!/\d(?:st|nd|rd|th) $/.test(around.before)) return null;
  return /^ (?:A\.?D|B\.?C)/.test(around.after) ? { words: 'century' } : ended('century', match, around);
}

export const abbreviationRules: readonly Rule[] = [
  atWords(['St', 'Ste'], `Ste?\\.?${END}`, sayStreetOrSaint),
  atWords(['Dr'], `Dr\\.?${END}`, sayDoctorOrDrive),
  // STOCKTON ST JOHN'S, ST. LOUIS — but MAIN ST. REOPENS
  atWords(['ST'], String.raw`ST(\.?)(?= \p{Lu}{3,30})`, ([, point], { before, shouted }) => {
    if (point !== '') return /\p{Lu}{3} $/u.test(before) ? 'Street' : 'Saint';
    return shouted ? 'Saint' : null;
  }),
  atWords(['dr'], `dr\\.?${END}`, sayBesideName(sayDoctorOrDrive)),
  atWords(['st'], `st\\.?${END}`, sayBesideName(sayStreetOrSaint)),
  atWords(
    Object.keys(SMALL_TITLES),
    `(${keys(SMALL_TITLES)})\\.?(?= \\p{Lu})`,
    ([, word = '']) => SMALL_TITLES[word] ?? null,
  ),
  atWords(
    Object.keys(SMALL_ENDINGS),
    `(${keys(SMALL_ENDINGS)})\\.?${END}`,
    ([match = '', word = ''], around) =>
      /[\p{Lu}\d][\p{L}\d.]*,? $/u.test(around.before)
        ? ended(SMALL_ENDINGS[word] ?? word, match, around)
        : null,
  ),
  atWords(
    Object.keys(RANKS),
    `(${keys(RANKS)})(?= \\p{Lu}\\p{L}{1,30})(?! Alpha)`,
    ([, word = '']) => RANKS[word] ?? null,
  ),
  // Jr.'s, Inc.'s
  atWords(
    [...Object.keys(ALWAYS), 'Co'],
    `(${anyOf([...Object.keys(ALWAYS), 'Co'])})\\.'s${END}`,
    ([, word = '']) => `${ALWAYS[word] ?? WITH_POINT[word] ?? word}'s`,
  ),
  atWords(['Co'], 'Co\\.', sayCompanyOrCounty),
  atWords(['ed'], 'ed\\.', sayEditionOrEditor),
  atWords(
    Object.keys(BEFORE_YEAR),
    `(${keys(BEFORE_YEAR)})\\. ?(?=(?:c\\. ?|circa )?\\d{3,4}(?![\\d,.%]|\\.\\d))`,
    ([, word = '']) => BEFORE_YEAR[word] ?? null,
  ),
  // the 5th c. A.D.
  atWords(['c'], 'c\\.', ([match = ''], around) => centuryWord(match, around)),
  // No. 5, p. 12
  atWords(
    Object.keys(BEFORE_NUMBER),
    `(${keys(BEFORE_NUMBER)})\\. ?(?=[\\d$£€.])`,
    ([, word = '']) => BEFORE_NUMBER[word] ?? null,
  ),
  // NO. 5, VOL 3
  atWords(
    Object.keys(LOUD_BEFORE_NUMBER),
    `(${keys(LOUD_BEFORE_NUMBER)})(\\.?) ?(?=\\d)`,
    ([, word = '', point], { shouted }) =>
      word === 'NO' && point === '' && shouted ? null : (LOUD_BEFORE_NUMBER[word] ?? null),
  ),
  // vol 5, figs 2 and 3
  atWords(
    ['vol', 'vols', 'fig', 'figs', 'pp'],
    String.raw`(\p{L}{2,4})(?= \d)`,
    ([, word = '']) => BEFORE_NUMBER[word] ?? null,
  ),
  // No 10 Downing Street
  atWords(['No', 'Nos'], String.raw`(Nos?)(?= \d)`, ([, word = ''], { region, before }) =>
    region === 'GB' || /\b(?:at|from|outside|inside|into|of) $/.test(before)
      ? (BEFORE_NUMBER[word] ?? null)
      : null,
  ),
  atWords(
    ['Apt', 'apt', 'Ste', 'Rm'],
    String.raw`(\p{L}{2,3})(?= \d)`,
    ([, word = '']) => BEFORE_NUMBER[word] ?? null,
  ),
  atWords(Object.keys(ALWAYS), `(${keys(ALWAYS)})\\.?${END}`, ([match = '', word = ''], around) =>
    ended(ALWAYS[word] ?? word, match, around),
  ),
  atWords(Object.keys(WITH_POINT), `(${keys(WITH_POINT)})\\.`, ([match = '', word = ''], around) => {
    // "to the max." ends a sentence, and is the word itself.
    if (around.endsSentence && /^[a-z]/.test(word) && !/\d $/.test(around.before)) return null;
    return ended(WITH_POINT[word] ?? word, match, around);
  }),
  ...[STATE_ABBREVIATIONS, DOUBTFUL_STATES].map((states) =>
    atWords(Object.keys(states), `(${keys(states)})\\.`, ([match = '', word = ''], around) =>
      states === STATE_ABBREVIATIONS || /[,(-] ?$/.test(around.before)
        ? ended(states[word] ?? word, match, around)
        : null,
    ),
  ),
  // (R-TX)
  atWords(['D', 'R', 'I'], `([DRI])-(${keys(STATES)})${END}`, ([, party = '', state = ''], { before }) =>
    /(?:\(|, ?)$/.test(before) ? `${party} ${STATES[state] ?? state}` : null,
  ),
  // (D-Calif.), R-Ohio
  atWords(['D', 'R', 'I'], '([DRI])-(?=\\p{Lu})', ([, party = ''], { before }) =>
    /(?:\(|, ?)$/.test(before) ? party : null,
  ),
  atCompound(`(${keys(POINTED)})${END}`, ([match = ''], around) =>
    ended(POINTED[match] ?? match, match, around),
  ),
  // U.S., J. K., D.C., the U.S.'s
  atCapitals(String.raw`(\p{Lu}\.(?:[ -]?\p{Lu}\.){0,7})(?:('s)${END})?`, sayInitials),
  atSign("'‘", "['‘]n'", () => 'and'),
];

function sayInitials([match = '', letters = '', possessive]: RegExpExecArray, around: Around): Said | null {
  const count = [...letters.matchAll(/\p{L}/gu)].length;
  if (count === 1 && /^\s*$/.test(around.after)) return null;
  const said = [...letters.matchAll(/\p{L}/gu)].map(([letter]) => letter.toUpperCase()).join(' ');
  return ended(possessive === undefined ? said : `${said}'s`, match, around);
}
