import type { Around } from '../spoken/around.ts';
import { atFigure, atSign, type Region, type Rule } from '../spoken/rule.ts';
import { END } from './numeral-pattern.ts';
import { cardinal, numeral, ordinal } from './number-words.ts';

const GLYPHS: Readonly<Record<string, readonly [over: number, under: number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅐': [1, 7],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅑': [1, 9],
  '⅒': [1, 10],
};
const GLYPH = `[${Object.keys(GLYPHS).join('')}]`;

function partWord(under: number, region: Region): readonly [one: string, many: string] {
  if (under === 2) return ['half', 'halves'];
  if (under === 4) return ['quarter', 'quarters'];
  const part = ordinal(under, region);
  return [part, `${part}s`];
}

/** 1/2 "one half", 3/4 "three quarters", 5/123 "five over one hundred twenty-three". */
function fractionWords(over: number, under: number, region: Region): string {
  return under > 100 || under < 2
    ? `${cardinal(over, region)} over ${cardinal(under, region)}`
    : partsWords(over, under, region);
}

function partsWords(over: number, under: number, region: Region): string {
  const [one, many] = partWord(under, region);
  return `${cardinal(over, region)} ${over === 1 ? one : many}`;
}

/** After a whole number a single part takes "a": 2½ "two and a half". */
function mixedWords(whole: string, [over, under]: readonly [number, number], region: Region): string {
  const part =
    over === 1 && (under === 2 || under === 4)
      ? `a ${partWord(under, region)[0]}`
      : fractionWords(over, under, region);
  return `${cardinal(whole, region)} and ${part}`;
}

const glyphParts = (glyph: string): readonly [number, number] => GLYPHS[glyph] ?? [1, 2];

const RATED =
  /\b(?:rat(?:ed|ing|es)|scor(?:ed|ing|es)|score of|gave it|got|gets|earn(?:ed|s)|marks? of) (?:it |him |her |them |a |an )?$/i;
/** Those of whom a share is counted, after it: "7/10 doctors", but "3/4 miles" and "7/10 points". */
const COUNTED =
  /^ (?:people|adults|children|men|women|voters|patients|doctors|nurses|teachers|parents|pupils|students|workers|readers|users|drivers|households|families|homes|firms|companies|businesses|schools|owners|Americans|Britons|respondents)\b/;
const ODDS = /\b(?:odds(?: of| at)?|bet|backed at|priced at|at) $/i;

/** What two numbers with a slash are when they are no fraction: marks out of ten, odds, a blood pressure. */
function jointOf(over: number, under: number, { before, after }: Around): string | null {
  if (/^ (?:favou?rite|shot|outsider|odds|joint)/.test(after) || (ODDS.test(before) && over > under))
    return 'to';
  if (COUNTED.test(after) && over < under) return 'out of';
  if (
    [5, 10, 20, 100].includes(under) &&
    (RATED.test(before) || /^ (?:stars?|rating|score|points)\b/.test(after))
  )
    return 'out of';
  return over > under && under >= 40 ? 'over' : null;
}

export const fractionRules: readonly Rule[] = [
  // 2½, 2 ½
  atFigure(`(\\d{1,9}) ?(${GLYPH})`, ([, whole = '', glyph = ''], { region }) =>
    mixedWords(whole, glyphParts(glyph), region),
  ),
  atSign(Object.keys(GLYPHS).join(''), GLYPH, ([glyph = ''], { region }) =>
    fractionWords(...glyphParts(glyph), region),
  ),
  // 2 1/2
  atFigure(
    String.raw`(\d{1,4})[ -]([1-9]\d{0,2})/([1-9]\d{0,2})(?:(?:rd|th)s?)?(?![/\d])${END}`,
    ([, whole = '', over, under], { region }) =>
      Number(over) < Number(under) ? mixedWords(whole, [Number(over), Number(under)], region) : null,
  ),
  atFigure('24/7/365', () => 'twenty-four seven three sixty-five'),
  // 24/7, 9/11, 50/50
  atFigure(String.raw`(24/7|9/11|7/7|50/50|20/20)(?![/\d])${END}`, ([match = ''], { region }) =>
    match === '50/50' || match === '20/20'
      ? `${cardinal(match.slice(0, 2), region)}-${cardinal(match.slice(0, 2), region)}`
      : match
          .split('/')
          .map((part) => cardinal(part, region))
          .join(' '),
  ),
  // 8/7 Central, a 60/40 split
  atFigure(
    String.raw`(\d{1,2})/(\d{1,2})(?=c\b| Central\b)`,
    ([, east = '', central = ''], { region }) => `${cardinal(east, region)} ${cardinal(central, region)}`,
  ),
  atFigure(String.raw`([1-9]\d)/([1-9]\d)(?![/\d]|\.\d)${END}`, ([, one = '', other = ''], { region }) =>
    Number(one) + Number(other) === 100 ? `${cardinal(one, region)}-${cardinal(other, region)}` : null,
  ),
  // rated 8/10, odds of 5/1, 120/80
  atFigure(String.raw`(\d{1,4})/(\d{1,4})(?![/\d]|\.\d)${END}`, ([, over = '', under = ''], around) => {
    const joint = jointOf(Number(over), Number(under), around);
    return joint === null
      ? null
      : `${cardinal(over, around.region)} ${joint} ${cardinal(under, around.region)}`;
  }),
  // 4.5/5
  atFigure(
    String.raw`(\d{1,3}\.\d{1,2})/(\d{1,3})(?![/\d.])${END}`,
    ([, over = '', under = ''], { region }) => `${numeral(over, region)} out of ${cardinal(under, region)}`,
  ),
  // 2/3rds, 1/100th
  atFigure(
    String.raw`(\d{1,3})/(\d{1,3})(?:st|nd|rd|th|ST|ND|RD|TH)s?${END}`,
    ([, over, under], { region }) =>
      Number(under) > 1 ? partsWords(Number(over), Number(under), region) : null,
  ),
  // 1/28,000
  atFigure(
    String.raw`(\d{1,3})/(\d{1,3}(?:,\d{3}){1,3})(?![\d/])`,
    ([, over = '', under = ''], { region }) =>
      under.endsWith(',000')
        ? partsWords(Number(over), Number(under.replaceAll(',', '')), region)
        : `${cardinal(over, region)} over ${cardinal(under, region)}`,
  ),
  // what is 6/3?
  atFigure(String.raw`(\d{1,6})/(\d{1,6})(?= ?(?:=|\?))${END}`, ([, over = '', under = ''], around) =>
    /\b(?:is|what's|calculate|solve|of|=) $/i.test(around.before) || /^ ?=/.test(around.after)
      ? `${cardinal(over, around.region)} divided by ${cardinal(under, around.region)}`
      : null,
  ),
  // 1/2
  atFigure(String.raw`(\d{1,6})/(\d{1,6})(?![/\d]|\.\d)${END}`, ([, over, under], { region }) =>
    fractionWords(Number(over), Number(under), region),
  ),
];
