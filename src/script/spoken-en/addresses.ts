import { anyOf, atCapitals, atFigure, atWords, type Rule } from '../spoken/rule.ts';
import { SMALL_STREETS, STATES, STREETS } from './address-table.ts';
import { END } from './numeral-pattern.ts';
import { digitByDigit, nameNumber } from './number-words.ts';

const DIRECTIONS: Readonly<Record<string, string>> = {
  N: 'North',
  S: 'South',
  E: 'East',
  W: 'West',
  NE: 'Northeast',
  NW: 'Northwest',
  SE: 'Southeast',
  SW: 'Southwest',
};
const DIRECTION = `(?:${anyOf(Object.keys(DIRECTIONS))}\\.?|North|South|East|West)`;
const SHORT_STREETS = [...Object.keys(STREETS), ...Object.keys(SMALL_STREETS), 'st', 'dr'];
const STREET = `(?:${anyOf(SHORT_STREETS)}\\.?|${anyOf(Object.values(STREETS))})${END}`;
const NAME = String.raw`(?:(?:\p{Lu}[\p{L}']{1,20}\.?|\d{1,3}(?:st|nd|rd|th)) ){1,3}`;

/** A street stands before: its name and its kind. */
const AFTER_STREET = new RegExp(
  `[\\p{Lu}\\d][\\p{L}\\d']* (?:${anyOf(Object.values(STREETS))}|${anyOf(SHORT_STREETS)}\\.?) $`,
  'u',
);

export const addressRules: readonly Rule[] = [
  // 1600 Pennsylvania Ave., 221B Baker Street
  atFigure(
    String.raw`(\d{1,5})([A-Za-z])?(?= (?:${DIRECTION} )?${NAME}${STREET})`,
    ([, digits = '', letter], { region }) =>
      nameNumber(digits, region) + (letter === undefined ? '' : ` ${letter.toUpperCase()}`),
  ),
  // the 2300 block of Elm Avenue
  atFigure(String.raw`(\d{3,5})(?= block of )`, ([, digits = ''], { region }) => nameNumber(digits, region)),
  // 5 N. Oak Rd., 100 First Street NE
  atWords(
    Object.keys(DIRECTIONS),
    `(${anyOf(Object.keys(DIRECTIONS))})\\.?(?= ${NAME}${STREET})`,
    ([, direction = '']) => DIRECTIONS[direction] ?? null,
  ),
  atWords(
    Object.keys(DIRECTIONS),
    `(${anyOf(Object.keys(DIRECTIONS))})${END}`,
    ([, direction = ''], { before, after }) =>
      AFTER_STREET.test(before) && !/^\.? ?\p{Lu}/u.test(after) ? (DIRECTIONS[direction] ?? null) : null,
  ),
  // Oak Blvd, Main St
  atWords(
    Object.keys(STREETS),
    `(${anyOf(Object.keys(STREETS))})${END}(?!\\.)`,
    ([, street = ''], { before }) =>
      /(?:\p{Lu}[\p{L}']+|\d(?:st|nd|rd|th)) $/u.test(before) ? (STREETS[street] ?? null) : null,
  ),
  atWords(
    Object.keys(SMALL_STREETS),
    `(${anyOf(Object.keys(SMALL_STREETS))})\\.?${END}`,
    ([, street = ''], { before }) =>
      /(?:\p{Lu}[\p{L}']+|\d(?:st|nd|rd|th)) $/u.test(before) ? (SMALL_STREETS[street] ?? null) : null,
  ),
  // Boston, MA 02134
  atCapitals(
    `(${anyOf(Object.keys(STATES))})\\.?(?:,? (\\d{5})(?:-(\\d{4}))?)?${END}`,
    ([, state = '', zip, more], { before, after }) => {
      if (!/\p{Lu}\p{Ll}[\p{Ll}.' ]{0,30}, $/u.test(before)) return null;
      if (zip === undefined && /^ \p{Lu}/u.test(after)) return null;
      const digits = [zip, more].filter((part) => part !== undefined).map((part) => digitByDigit(part));
      return [STATES[state] ?? '', ...digits].join(' ');
    },
  ),
  atFigure(String.raw`\d{5}(?:-\d{4})?(?!\d)`, ([digits = ''], { before }) =>
    /\b(?:[Zz][Ii][Pp]|postal|Postal)(?: code)?:? $/.test(before) ? digitByDigit(digits) : null,
  ),
];
