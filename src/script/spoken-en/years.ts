import type { Around } from '../spoken/around.ts';
import { atFigure, atSign, type Region, type Rule } from '../spoken/rule.ts';
import { DASH, END } from './numeral-pattern.ts';
import { cardinal, decadeWords, pluralOf, yearWords } from './number-words.ts';

const YEAR_LEADS =
  /\b(?:in|since|by|from|until|till|before|after|during|early|late|mid|circa|about|A\.D\.|AD|year|years|season|spring|summer|autumn|fall|winter|class of|back to|as of|of|for|the|every|through|between|and|to|January|February|March|April|May|June|July|August|September|October|November|December)[ -]$/i;
const STRONG_LEADS =
  /\b(?:in|since|until|till|during|early|late|mid|circa|year|spring|summer|autumn|fall|winter|class of|back to|as of|January|February|March|April|May|June|July|August|September|October|November|December)[ -]$/i;
const COUNTED =
  /^ (?:(?:or so|or more|more|other|new|old|young|extra|additional|different|such|U\.S\.|American|British|local|foreign|people|men|women|children|troops|pounds|dollars|euros|miles|feet|metres|meters|yards|acres|square|cubic|percent|per|calories|kilometers|kilometres|kg|km|mph|hours|times|jobs|homes|tons|tonnes|votes|points|seats|workers|soldiers|students|refugees|migrants|fans|members|copies|words|pages|steps|volts|watts|grams|litres|liters|degrees|employees|residents|households|businesses|passengers|patients|cases|deaths|protesters|police|officers|staff|civilians|victims|years)\b)/;

/** Nothing that numbers of four digits count: "1385 (2006)", but not "1385 households". */
const NOT_COUNTING =
  /^(?:$|[.,;:!?)\]"”'’]|[–—]| [(–—\p{Lu}]| (?:and|or|but|when|while|as|was|is|were|are|to|until|by|after|before|at|on|in|he|she|it|they|the|that|which|with|for|from)\b)/u;

/** Whether four digits without a comma are a year here rather than a count. */
function isYear(year: number, around: Around): boolean {
  if (COUNTED.test(around.after) && !STRONG_LEADS.test(around.before)) return false;
  if (year >= 1500 && year <= 2099) return true;
  if (year < 1000 || year >= 2200) return false;
  return (
    YEAR_LEADS.test(around.before) ||
    (year > 1009 && year < 1500 && around.start + 4 < around.text.length && NOT_COUNTING.test(around.after))
  );
}

const SEASON =
  /^(?: (?:[a-z]+ )?(?:season|campaign|school|academic|fiscal|financial|tax|budget|term|winter|edition|term)\b)/;

/** 1998–2003 "… to …"; a season that two years share is said without "to". */
function sayYearRange(first: string, last: string, around: Around): string | null {
  const start = Number(first);
  const end = last.length === 2 ? Math.floor(start / 100) * 100 + Number(last) : Number(last);
  if (start < 1000 || start > 2099 || end <= start || end > 2199) return null;
  const { region, after } = around;
  const spokenEnd = last.length === 2 && Number(last) > 9 ? cardinal(last, region) : yearWords(end, region);
  const joint = last.length === 2 && SEASON.test(after) ? ' ' : ' to ';
  return yearWords(start, region) + joint + spokenEnd;
}

const eraWords = (era: string): string => Array.from(era.replaceAll('.', '').toUpperCase()).join(' ');

const shortDecade = (tens: string, region: Region): string => pluralOf(cardinal(`${tens}0`, region));

export const yearRules: readonly Rule[] = [
  // 44 BC, 300 B.C.E.
  atFigure(
    String.raw`(\d{1,4})( ?)(BCE?|CE|AD|B\.C\.?(?:E\.?)?|C\.E\.?|A\.D\.?)${END}`,
    ([match = '', year, , era = ''], around) => ({
      words: `${yearWords(Number(year), around.region)} ${eraWords(era)}`,
      pause: match.endsWith('.') && around.endsSentence ? '.' : null,
    }),
  ),
  // 1960s–80s, 1960s–1980s
  atFigure(
    String.raw`(1[0-9]|20)(\d0)s${DASH}(?:(1[0-9]|20)?(\d0)s)${END}`,
    ([, century = '', decade = '', second, last = ''], { region }) => {
      const end =
        second === undefined
          ? shortDecade(last.slice(0, 1), region)
          : decadeWords(Number(second + last), region);
      return `${decadeWords(Number(century + decade), region)} to ${end}`;
    },
  ),
  // 1990s, 1900s, 1,000s; 1990s–2000s is two of them
  atFigure(String.raw`(1[0-9]|20)(\d0)['’]?s${END}`, ([, century, decade], { region }) =>
    decadeWords(Number(`${century}${decade}`), region),
  ),
  // 20s, 90s
  atFigure(String.raw`([2-9])0['’]?s${END}`, ([, tens = ''], { region }) => shortDecade(tens, region)),
  atSign("'‘’", String.raw`['‘’](\d)0s${END}`, ([, tens = ''], { region }) =>
    tens === '0' ? 'two thousands' : tens === '1' ? 'tens' : shortDecade(tens, region),
  ),
  // '98
  atSign("'‘’", String.raw`['‘’](\d\d)${END}(?!['%])`, ([, year = ''], { region }) =>
    year.startsWith('0') ? `oh ${cardinal(year.slice(1), region)}` : cardinal(year, region),
  ),
  // 1998–2003, 2023-24, 2023/24
  atFigure(
    String.raw`([12]\d{3})(?:${DASH}|/)(\d{4}|\d{2})(?![\p{L}\d]|[-–/,.]\d|%)`,
    ([, first = '', last = ''], around) => sayYearRange(first, last, around),
  ),
  // the year 476
  atFigure(String.raw`\d{2,4}(?![\d%]|[,.]\d)`, ([year = ''], around) =>
    /\byear $/i.test(around.before) ? yearWords(Number(year), around.region) : null,
  ),
  // 1998
  atFigure(String.raw`(1\d{3}|2[01]\d{2})(?!\d|[,.:]\d|%)${END}`, ([, year = ''], around) =>
    isYear(Number(year), around) ? yearWords(Number(year), around.region) : null,
  ),
];
