/** Spanish, by region: Spain and the world, and the countries of America, of which some print a decimal point. */
import type { Rule } from '../spoken/rule.ts';
import { readNouns, type Idiom } from '../spoken-european/idiom.ts';
import { rulesOf } from '../spoken-european/tongue.ts';
import { abbreviations } from './abbreviation-table.ts';
import { acronyms } from './acronym-table.ts';
import { calendarIn, clock, telephone } from './calendar.ts';
import { moneyIn } from './currencies.ts';
import { EMOJI } from './emoji-table.ts';
import { genderAfter } from './nouns.ts';
import { cardinal, decimals, digitByDigit } from './number-words.ts';
import { earlyRules, ordinalRules } from './ordinals.ts';
import { fractions, symbols, web } from './signs.ts';
import { measures } from './units.ts';

const POINT_COUNTRIES: ReadonlySet<string | null> = new Set('419 MX US PR DO GT HN NI PA PE SV'.split(' '));

const idiomFor = (region: string | null): Idiom => ({
  decimalMark: POINT_COUNTRIES.has(region) ? '.' : ',',
  cardinal,
  decimals,
  agreesBeforeMark: true,
  digitByDigit,
  genderAfter,
  half: (gender) => (gender === 'feminine' ? 'media' : 'medio'),
  isSingular: (amount) => amount === 1,
  year: (year) => cardinal(String(year), null),
  scales: readNouns(`
M | MM | mill. = millón, millones
k | K = mil, mil
mil millones | mil M = mil millones, mil millones
millón | millones = millón, millones
billón | billones = billón, billones
trillón | trillones = trillón, trillones`),
  words: {
    comma: 'coma',
    point: 'punto',
    minus: 'menos',
    plus: 'más',
    and: 'y',
    to: 'a',
    percent: 'por ciento',
    perThousand: 'por mil',
    number: 'número',
  },
});

const SCORE =
  /(?:gan[aóo]|victoria|derrot|empat|venci|marcador|partido|goles|triunf|golea|super[óa]|impuso|set|perdi|cay[óe])/iu;
const YEAR_LEADS =
  /(?:^|[^\p{L}])(?:en|desde|año|años|hacia|principios de|finales de|mediados de|temporada|ejercicio|verano de|otoño de|invierno de|primavera de|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) del?)[ -]$/iu;

export function spanishRules(region: string | null): readonly Rule[] {
  const idiom = idiomFor(region);
  return rulesOf({
    idiom,
    calendar: calendarIn(region),
    clock,
    scores: {
      joint: 'a',
      isScore: ({ before, after }) => SCORE.test(`${before.slice(-40)} ${after.slice(0, 30)}`),
      clock: /^ ?h(?:oras|rs?|s)?\b/,
    },
    years: {
      leads: YEAR_LEADS,
      season: /(?:temporada|curso|ejercicio|campaña) (?:\S+ )?\|/i,
      isYear: () => false,
    },
    money: moneyIn(region),
    points: readNouns(
      'pb | pbs = punto básico, puntos básicos\npp | p. p. = punto porcentual, puntos porcentuales',
    ),
    measures,
    fractions,
    abbreviations,
    acronyms,
    telephone,
    web,
    symbols,
    emoji: { language: 'es', names: EMOJI, flag: 'bandera:', family: 'familia', other: 'emoji' },
    own: { early: earlyRules(idiom), ordinals: ordinalRules, late: [] },
  });
}
