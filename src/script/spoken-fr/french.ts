/** French, by region: France and the world, Belgium, Switzerland, Canada. */
import type { Rule } from '../spoken/rule.ts';
import { readNouns, type Idiom } from '../spoken-european/idiom.ts';
import { rulesOf } from '../spoken-european/tongue.ts';
import { abbreviations } from './abbreviation-table.ts';
import { acronyms } from './acronym-table.ts';
import { calendar, clock, telephone } from './calendar.ts';
import { money } from './currencies.ts';
import { EMOJI } from './emoji-table.ts';
import { genderAfter } from './nouns.ts';
import { cardinalFor, decimals, digitByDigit } from './number-words.ts';
import { elidedNumberRules, inclusiveRules, ordinalRules, titleRules } from './ordinals.ts';
import { fractions, symbols, web } from './signs.ts';
import { measures } from './units.ts';

const scales = readNouns(`
M | Mio | Mn = million, millions
Md | Mds | Mrd | Mrds = milliard, milliards
k | K = mille, mille
million | millions = million, millions
milliard | milliards = milliard, milliards`);

function idiomFor(region: string | null): Idiom {
  const cardinal = cardinalFor(region);
  return {
    decimalMark: ',',
    cardinal,
    decimals: (places) => decimals(places, cardinal),
    agreesBeforeMark: false,
    digitByDigit,
    genderAfter,
    half: (gender) => (gender === 'feminine' ? 'une demi' : 'un demi'),
    isSingular: (amount) => amount < 2,
    year: (year) => cardinal(String(year), null),
    scales,
    words: {
      comma: 'virgule',
      point: 'point',
      minus: 'moins',
      plus: 'plus',
      and: 'et',
      to: 'à',
      percent: 'pour cent',
      perThousand: 'pour mille',
      number: 'numéro',
    },
  };
}

const YEAR_LEADS =
  /(?:^|[^\p{L}])(?:en|depuis|année|années|an|dès|fin|début|mi|courant|d'ici|exercice|saison|avant|après|millésime|printemps|été|automne|hiver|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[ -]$/iu;
const SCORE =
  /(?:bat|gagn|victoire|victorieu|défait|nul|score|match|men[éèa]|impos|inclin|emport|tirs au but|set|perd)/iu;

export function frenchRules(region: string | null): readonly Rule[] {
  const idiom = idiomFor(region);
  return rulesOf({
    idiom,
    calendar: calendar(idiom, region),
    clock: clock(idiom),
    scores: {
      joint: 'à',
      isScore: ({ before, after }) => SCORE.test(`${before.slice(-40)} ${after.slice(0, 30)}`),
      clock: /^ ?h\b/,
    },
    years: {
      leads: YEAR_LEADS,
      season: /(?:saison|année scolaire|hiver|exercice|championnat|édition|programme) (?:\S+ )?\|/i,
      isYear: () => false,
    },
    money,
    points: readNouns(
      'pb | pdb = point de base, points de base\npp = point de pourcentage, points de pourcentage',
    ),
    measures,
    fractions: fractions(idiom),
    abbreviations,
    acronyms,
    telephone: telephone(idiom),
    web,
    symbols: symbols(idiom),
    emoji: { language: 'fr', names: EMOJI, flag: 'drapeau:', family: 'famille', other: 'émoji' },
    own: {
      early: [...elidedNumberRules(idiom), ...inclusiveRules],
      ordinals: ordinalRules(idiom),
      late: titleRules,
    },
  });
}
