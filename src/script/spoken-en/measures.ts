import type { Around } from '../spoken/around.ts';
import { anyOf, atFigure, atSign, atWords, type Region, type Rule } from '../spoken/rule.ts';
import { isAdjectival } from './adjectival.ts';
import { cardinal, numeral } from './number-words.ts';
import { DASH, END, NUMBER, SCALE, scaleWord } from './numeral-pattern.ts';
import { PER_UNITS, UNITS } from './units.ts';

/** British spelling: kilometres, litres, tonnes. */
const british = (words: string): string =>
  words
    .replaceAll(/(meter|liter)(?=s?\b)/g, (unit) => `${unit.slice(0, -2)}re`)
    .replaceAll(/ton(?=s?\b)/g, 'tonne');

const inRegion = (words: string, region: Region): string => (region === 'GB' ? british(words) : words);

const POWERS: Readonly<Record<string, string>> = {
  '²': 'square ',
  '³': 'cubic ',
  '2': 'square ',
  '3': 'cubic ',
  sq: 'square ',
  cu: 'cubic ',
};

// "in" and "m" are words and a million too, and single letters can be anything: they are units only where the text says so.
const DOUBTFUL = [
  'in',
  'm',
  'h',
  't',
  'st',
  'min',
  'L',
  'l',
  'V',
  'W',
  'MP',
  'mb',
  'Mt',
  's',
  'K',
  'N',
  'J',
  'AU',
  'Pa',
  'sec',
  'ac',
  'kn',
  'cal',
  'mol',
  'Mb',
  'Gb',
  'g',
];
const CLEAR = [...UNITS.keys()].filter((unit) => !DOUBTFUL.includes(unit));
const SPACED = [...CLEAR, 'sec', 'L', 'l', 'V', 'W', 'MP', 'min', 'Mt', 'g', 't', 'cal', 'K', 'N', 'J', 'AU'];
const GLUED = [
  ...CLEAR,
  'h',
  't',
  'st',
  'min',
  'L',
  'l',
  'V',
  'W',
  'MP',
  'in',
  'Mt',
  'mb',
  'Mb',
  'Gb',
  'g',
  'sec',
  'kn',
  'N',
  'J',
];
const SQUARE = String.raw`(?:(sq|cu)\.?[ -]?)`;
const UNIT = `(?:[ -]${SQUARE}?(${anyOf([...SPACED, 'm', 'in'])})|(${anyOf(GLUED)}))`;
/** A power, "per" another unit, and a point that only shortens: "sq. ft. of land". */
const TAIL = `([²³]|[23](?!\\d))?(?:/(${anyOf(PER_UNITS.keys())}))?${END}(?:\\.(?= \\p{Ll}|[),;:]))?`;

interface Unit {
  readonly sign: string;
  readonly power: string;
  readonly per: string;
}

/** "square kilometers", "kilometer per hour". */
function unitWords({ sign, power, per }: Unit, one: boolean): string {
  const names = UNITS.get(sign);
  const words = `${POWERS[power] ?? ''}${(one ? names?.[0] : names?.[1]) ?? sign}`;
  return per === '' ? words : `${words} per ${PER_UNITS.get(per) ?? per}`;
}

/** After "5km" and a noun the unit stays singular even without an article: "9mm pistol". */
const describesNoun = (around: Around, isGlued: boolean): boolean =>
  isAdjectival(around) || (isGlued && isAdjectival(around, 'a '));

const UNIT_GROUPS = 5;
function unitIn(groups: readonly (string | undefined)[]): { unit: Unit; isGlued: boolean } {
  const [square = '', spaced, glued, power = '', per = ''] = groups;
  return {
    unit: { sign: spaced ?? glued ?? '', power: square || power, per },
    isGlued: spaced === undefined,
  };
}

/** "m" after a blank is meters unless a count follows; "in" only where no number follows it: "5 in 10". */
function isMeasure(sign: string, isGlued: boolean, around: Around): boolean {
  if (sign === 'in' && !isGlued)
    return (
      around.text[around.end - 1] === '.' ||
      /^(?:$|[,;)]| (?:x|by|wide|tall|long|high|deep|thick)\b)/.test(around.after)
    );
  // "a 2.8 V 6" is an engine.
  return sign !== 'V' || !/^ \d/.test(around.after);
}

/** What tells knots from kilotons. */
const WINDS = /\b(?:winds?|gusts?|gusting|breeze|speeds?|boat|ship|yacht|vessel|sailing|knots)\b/i;

function sayMeasure(number: string, groups: readonly (string | undefined)[], around: Around): string | null {
  const { unit, isGlued } = unitIn(groups.slice(0, UNIT_GROUPS));
  if (!isMeasure(unit.sign, isGlued, around)) return null;
  if (unit.sign === 'kt' && WINDS.test(around.before)) return `${numeral(number, around.region)} knots`;
  const one = number === '1' || describesNoun(around, isGlued);
  return `${numeral(number, around.region)} ${inRegion(unitWords(unit, one), around.region)}`;
}

const TURNS: Readonly<Record<string, string>> = { N: 'north', S: 'south', E: 'east', W: 'west' };
const COMPASS = String.raw`(\d{1,3}(?:\.\d{1,6})?) ?°(?: ?(\d{1,2})')?(?: ?(\d{1,2})(?:"|''))? ?([NSEW])${END}`;

function sayCoordinate(
  [, degrees = '', minutes, seconds, turn = '']: RegExpExecArray,
  { region }: Around,
): string {
  const parts = [`${numeral(degrees, region)} degrees`];
  if (minutes !== undefined) parts.push(`${cardinal(Number(minutes), region)} minutes`);
  if (seconds !== undefined) parts.push(`${cardinal(Number(seconds), region)} seconds`);
  return `${parts.join(' ')} ${TURNS[turn]}`;
}

/** What tells that a glued m is meters: otherwise news means millions by it. */
const LENGTH_AFTER =
  /^(?: (?:tall|high|long|wide|deep|thick|away|apart|off|above|below|ahead|sprint|final|hurdles|individual|medley|Individual|Freestyle|Hurdles|Relay|Backstroke|Butterfly|Breaststroke|Medley|race|freestyle|backstroke|breaststroke|butterfly|relay|dash|champion|record|runner|world|men|women|semi|heat|pool|waves?|exclusion|radius|drop|fall|jump|wall|fence|by|from|to|x)\b|-(?:long|high|tall|wide|deep))/;
const EVENT_AFTER =
  /^ (?:individual|Individual|Freestyle|Hurdles|Relay|Backstroke|Butterfly|Breaststroke|Medley)\b/;
const LENGTH_BEFORE =
  /\b(?:within|spaced by|altitude|elevation|radius|jump(?:ed)?|leap(?:t|ed)?|threw|throw|swam|ran|depth|height|width|length|clear(?:ed)?|distance|stands|measures?|over the|under the|in the|of the|the|a) (?:of |about |at |up to )?$/i;

function sayGluedMeters(number: string, around: Around): string | null {
  const isLength =
    /\d ?[x×] ?$/.test(around.before) ||
    /^(?:1,?500|3,?000|5,?000|10,?000)$/.test(number) ||
    LENGTH_AFTER.test(around.after) ||
    /\.\d\d$/.test(number) ||
    (LENGTH_BEFORE.test(around.before) && !/^ \p{Ll}+s\b/u.test(around.after));
  if (!isLength) return null;
  const one = number === '1' || isAdjectival(around) || EVENT_AFTER.test(around.after);
  const words = number === '1500' ? 'fifteen hundred' : numeral(number, around.region);
  return `${words} ${inRegion(one ? 'meter' : 'meters', around.region)}`;
}

const PARTS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
/** Numbers that other rules say, and leave their unit behind. */
const UNUSUAL_NUMBER = new RegExp(String.raw`(?:[${PARTS}]|\d[⁰¹²³⁴-⁹]{1,3}|\d/\d{1,3}|\^-?\d{1,3})[ -]?$`);
const PART_OF_ONE = new RegExp(String.raw`(?:^|[^\d ]|[^\d] )(?:[${PARTS}]|1/\d{1,3})[ -]?$`);

export const measureRules: readonly Rule[] = [
  atFigure(COMPASS, sayCoordinate),
  // 6ft 2in, 6'2", 12 lb 6 oz, 12st 6lb
  atFigure(
    String.raw`(\d{1,2})(?: ?ft\.? ?|' ?)(\d{1,2})(?: ?in${END}\.?|"|”|'')`,
    ([, feet = '', inches = ''], around) => {
      const [foot, inch] = [cardinal(feet, around.region), cardinal(Number(inches), around.region)];
      if (isAdjectival(around)) return `${foot} foot ${inch} inch`;
      return `${foot} ${feet === '1' ? 'foot' : 'feet'} ${inch} ${Number(inches) === 1 ? 'inch' : 'inches'}`;
    },
  ),
  // 10' x 12'
  atFigure(
    String.raw`(\d{1,3})'(?= ?(?:[x×]|by) ?\d| (?:tall|high|long|wide|deep)\b)`,
    ([, feet = ''], { region }) => `${cardinal(feet, region)} feet`,
  ),
  atFigure(String.raw`(\d{1,3})'(?![\p{L}\d])`, ([, feet = ''], { before, region }) =>
    /\d' ?(?:[x×]|by) ?$/.test(before) ? `${cardinal(feet, region)} feet` : null,
  ),
  // 12" x 8", 12" × 8"
  atFigure(
    String.raw`(\d{1,3}(?:\.\d)?)["”](?= ?[x×] ?\d{1,3}(?:\.\d)?["”])`,
    ([, number = ''], { region }) => `${numeral(number, region)} inches`,
  ),
  atFigure(String.raw`(\d{1,3}(?:\.\d)?)["”]`, ([, number = ''], { before, region }) =>
    /\d["”] ?[x×] ?$/.test(before) ? `${numeral(number, region)} inches` : null,
  ),
  // a 16" screen
  atFigure(
    String.raw`(\d{1,3}(?:\.\d)?)["”](?= (?:screen|display|tv|monitor|tall|wide|long|pipe|vinyl|pizza|gun|tyre|tire|wheel)s?\b)`,
    ([, number = ''], around) =>
      `${numeral(number, around.region)} ${isAdjectival(around) ? 'inch' : 'inches'}`,
  ),
  // 20C
  atFigure(
    String.raw`(\d{1,3}(?:\.\d)?)([CF])${END}`,
    ([, number = '', scale], { region }) =>
      `${numeral(number, region)} degrees ${scale === 'C' ? 'Celsius' : 'Fahrenheit'}`,
  ),
  // in 9.58s
  atFigure(
    String.raw`(\d{1,3}\.\d{1,3})s${END}`,
    ([, number = ''], { region }) => `${numeral(number, region)} seconds`,
  ),
  atFigure(`(${NUMBER})m${END}(?!/)`, ([, number = ''], around) => sayGluedMeters(number, around)),
  // 10m/s
  atFigure(
    `(${NUMBER})m(?:/(s²|s2|s|min|h))${END}`,
    ([, number = '', per = ''], { region }) =>
      `${numeral(number, region)} ${inRegion(unitWords({ sign: 'm', power: '', per }, number === '1'), region)}`,
  ),
  // 45º, with the sign of an ordinal for that of a degree
  atFigure(
    `(${NUMBER}) ?º(?! ?[CFNSEW]\\b)`,
    ([, number = ''], { region }) => `${numeral(number, region)} ${number === '1' ? 'degree' : 'degrees'}`,
  ),
  // 12/kg
  atFigure(
    `(${NUMBER})/(${anyOf([...PER_UNITS.keys()].filter((unit) => unit.length > 1))})${END}`,
    ([, number = '', per = ''], { region }) =>
      `${numeral(number, region)} per ${inRegion(PER_UNITS.get(per) ?? per, region)}`,
  ),
  // 10–15 km
  atFigure(`(${NUMBER})${DASH}(${NUMBER})${UNIT}${TAIL}`, ([, low = '', high = '', ...groups], around) => {
    const said = sayMeasure(high, groups, around);
    return said === null ? null : `${numeral(low, around.region)} to ${said}`;
  }),
  atFigure(`(${NUMBER})${UNIT}${TAIL}`, ([, number = '', ...groups], around) =>
    sayMeasure(number, groups, around),
  ),
  atSign('.', `(${NUMBER})${UNIT}${TAIL}`, ([, number = '', ...groups], around) =>
    sayMeasure(number, groups, around),
  ),
  // 3 million km
  atFigure(
    `(${NUMBER})(${SCALE})[ -]${SQUARE}?(${anyOf([...CLEAR, 'm', 'g', 'l', 'L', 't'])})()${TAIL}`,
    ([, number = '', scale = '', square, sign, , power, per], around) => {
      const { unit } = unitIn([square, sign, undefined, power, per]);
      const { region } = around;
      return `${numeral(number, region)} ${scaleWord(scale)} ${inRegion(unitWords(unit, isAdjectival(around)), region)}`;
    },
  ),
  // ½ km, 2½ lbs, 3 1/4 mi, 10⁸ m/s
  atWords(
    [...CLEAR, 'm', 'l', 'L', 'g', 'in'],
    `(${anyOf([...CLEAR, 'm', 'l', 'L', 'g', 'in'])})${TAIL}`,
    ([, sign = '', power = '', per = ''], around) => {
      if (!UNUSUAL_NUMBER.test(around.before)) return null;
      const one = PART_OF_ONE.test(around.before) || isAdjectival(around);
      return inRegion(unitWords({ sign, power, per }, one), around.region);
    },
  ),
  // 70 people/km²
  atSign(
    '/',
    `/(${anyOf([...PER_UNITS.keys()].filter((unit) => unit.length > 1))})${END}`,
    ([, unit = ''], { before, region }) =>
      /\p{L}$/u.test(before) && !/^(?:day|week|month|year)$/.test(unit)
        ? `per ${inRegion(PER_UNITS.get(unit) ?? unit, region)}`
        : null,
  ),
];
