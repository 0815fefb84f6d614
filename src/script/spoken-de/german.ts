/** German, by region: Germany and the world, Austria, Switzerland. */
import type { Rule } from '../spoken/rule.ts';
import { readNouns, type Idiom } from '../spoken-european/idiom.ts';
import { rulesOf } from '../spoken-european/tongue.ts';
import { abbreviations } from './abbreviation-table.ts';
import { acronyms } from './acronym-table.ts';
import { calendar, clock, telephone } from './calendar.ts';
import { money } from './currencies.ts';
import { EMOJI } from './emoji-table.ts';
import { genderAfter } from './nouns.ts';
import { cardinal, digitByDigit, yearWords } from './number-words.ts';
import { compoundRules, ordinalRules, sectionRules } from './ordinals.ts';
import { fractions, symbols, web } from './signs.ts';
import { measures } from './units.ts';

const idiomFor = (region: string | null): Idiom => ({
  decimalMark: ',',
  cardinal,
  decimals: digitByDigit,
  agreesBeforeMark: false,
  digitByDigit,
  genderAfter,
  half: (gender) => (gender === 'feminine' ? 'eine halbe' : null),
  isSingular: (amount) => amount === 1,
  year: yearWords,
  scales: readNouns(`
Mio. | Mio | Mill. = Million, Millionen, f
Mrd. | Mrd = Milliarde, Milliarden, f
Bio. = Billion, Billionen, f
Tsd. | Tsd | k = tausend, tausend
Million | Millionen | million | millionen = Million, Millionen, f
Milliarde | Milliarden | milliarde | milliarden = Milliarde, Milliarden, f
Billion | Billionen = Billion, Billionen, f`),
  words: {
    comma: 'Komma',
    // In Switzerland print has a point, and speech a comma.
    point: region === 'CH' ? 'Komma' : 'Punkt',
    minus: 'minus',
    plus: 'plus',
    and: 'und',
    to: 'bis',
    percent: 'Prozent',
    perThousand: 'Promille',
    number: 'Nummer',
  },
});

const SCORE =
  /(?:gew[ao]nn|gewinn|sieg|verlor|verlier|niederlage|unterl[ai]g|unterleg|remis|unentschieden|führ|schl[ua]g|endstand|halbzeit|stand es|besieg|bezw[au]ng|ergebnis|satz|sätze|treffer|stimmten|votier)/iu;
const YEAR_LEADS =
  /(?:^|[^\p{L}])(?:Jahr|Jahre|Jahren|Jahres|seit|anno|Anfang|Ende|Mitte|Saison|Sommer|Herbst|Winter|Frühjahr|Frühling|Jahrgang|Baujahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jänner|Weihnachten|Ostern)[ -]$/u;

/** Nouns have capitals, so one after the number is most likely what it counts. */
const COUNTS = /^ (?:\p{Ll}+(?:e|en|er) )?\p{Lu}\p{Ll}{2,}/u;

export function germanRules(region: string | null): readonly Rule[] {
  const idiom = idiomFor(region);
  return rulesOf({
    idiom,
    calendar,
    clock,
    scores: {
      joint: 'zu',
      isScore: ({ before, after }) => SCORE.test(`${before.slice(-40)} ${after.slice(0, 30)}`),
      clock: /^ ?(?:Uhr|h)\b/,
    },
    years: {
      leads: YEAR_LEADS,
      season: /(?:Saison|Spielzeit|Schuljahr|Wintersemester|Winter) (?:\S+ )?\|/i,
      isYear: (year, { after }) => year >= 1500 && year < 2000 && !COUNTS.test(after),
    },
    money,
    points: readNouns('bp | Bp = Basispunkt, Basispunkte\npp = Prozentpunkt, Prozentpunkte'),
    measures,
    fractions,
    abbreviations,
    acronyms,
    telephone,
    web,
    symbols,
    emoji: { language: 'de', names: EMOJI, flag: 'Flagge:', family: 'Familie', other: 'Emoji' },
    own: { early: compoundRules, ordinals: ordinalRules, late: sectionRules },
  });
}
