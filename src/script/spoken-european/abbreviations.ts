import type { Around } from '../spoken/around.ts';
import { anyOf, atCapitals, atCompound, atWords, type Rule, type Said } from '../spoken/rule.ts';
import { END } from './numeral.ts';

export interface AbbreviationWording {
  /** "numéro", for "n°" and "nº". */
  readonly number: string;
  /** Said in full wherever they stand, with or without their point. */
  readonly always: Readonly<Record<string, string>>;
  /** Said in full with their point. */
  readonly pointed: Readonly<Record<string, string>>;
  /** Said in full with their point and a number after them. */
  readonly beforeNumber: Readonly<Record<string, string>>;
  /** Said in full with a capital after them: "M. Dupont". */
  readonly beforeName: Readonly<Record<string, string>>;
  /** Of several parts: "z. B.", "EE. UU.", printed with or without blanks between the parts. */
  readonly phrases: Readonly<Record<string, string>>;
}

/** The words, and the full stop that a point stands for too where the sentence ends with it. */
const ended = (words: string, match: string, around: Around): Said => ({
  words,
  pause: match.endsWith('.') && around.endsSentence ? '.' : null,
});

/** A phrase as its parts: "z. B." is printed as "z.B." too. */
const phraseSource = (phrase: string): string =>
  phrase
    .split(' ')
    .map((part) => part.replaceAll('.', '\\.'))
    .join(' ?');

const firstWord = (phrase: string): string => /^\p{L}+/u.exec(phrase)?.[0] ?? '';

export function abbreviationRules(wording: AbbreviationWording): Rule[] {
  const { always, pointed, beforeNumber, beforeName, phrases, number } = wording;
  const say =
    (table: Readonly<Record<string, string>>): Rule['say'] =>
    ([match = '', word = ''], around) => {
      const words = table[word];
      return words === undefined ? null : ended(words, match, around);
    };
  const listed = Object.entries(phrases).map(([phrase, words]) => {
    const source = `(${phraseSource(phrase)})${END}`;
    const rule: Rule['say'] = ([match = ''], around) => ended(words, match, around);
    return [atCompound(source, rule), atWords([firstWord(phrase)], source, rule)];
  });
  const keys = (table: Readonly<Record<string, string>>): string => anyOf(Object.keys(table));
  return [
    ...listed.flat(),
    // n° 5, nos 5
    atWords(['n', 'N', 'nº', 'Nº'], String.raw`[nN]\.?[°º]s?\.? ?(?=\d)`, () => number),
    atWords(
      Object.keys(beforeNumber),
      `(${keys(beforeNumber)})\\.? ?(?=[\\d$£€IVX])`,
      ([match = '', word = '']) => (match.includes('.') ? (beforeNumber[word] ?? null) : null),
    ),
    atWords(
      Object.keys(beforeName),
      `(${keys(beforeName)})\\.(?= ?(?:d[ei'u]|von |\\p{Lu}))`,
      ([, word = ''], around) => (around.endsSentence ? null : (beforeName[word] ?? null)),
    ),
    atWords(Object.keys(always), `(${keys(always)})\\.?${END}`, say(always)),
    atWords(Object.keys(pointed), `(${keys(pointed)})\\.`, say(pointed)),
    // J. K., U.S.
    atCapitals(String.raw`(\p{Lu}\.(?:[ -]?\p{Lu}\.){0,7})${END}`, sayInitials),
    atCapitals(String.raw`\p{Lu}\.-\p{Lu}\.`, sayInitials),
  ];
}

function sayInitials([match = '']: RegExpExecArray, around: Around): Said | null {
  const letters = match.match(/\p{L}/gu) ?? [];
  // "Plan B." is no initial but the end of a sentence.
  if (letters.length === 1 && (around.after.trim() === '' || around.endsSentence)) return null;
  return ended(letters.join(' '), match, around);
}
