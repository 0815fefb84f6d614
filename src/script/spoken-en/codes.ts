/** Letters and digits together: G7, COVID-19, A380, H5N1, 5G, 401(k); numbers that name a flight, a road or a model; versions. */
import type { Around } from '../spoken/around.ts';
import { atCompound, atFigure, atWords, type Region, type Rule } from '../spoken/rule.ts';
import { AS_WORD, MIXED } from './acronym-table.ts';
import { asWord, sayLetters, spell } from './letters.ts';
import { END } from './numeral-pattern.ts';
import { cardinal, digitByDigit, nameNumber, ordinal, pluralOf, yearWords } from './number-words.ts';

/** "2.1.3" → "two point one point three". */
const versionWords = (version: string, region: Region): string =>
  version
    .split('.')
    .map((part) => cardinal(part, region))
    .join(' point ');

/** The letters of a code: one letter stands alone, several are an acronym, and small ones a word. */
function runWords(run: string): string {
  if (run.length === 1) return run.toUpperCase();
  const known = MIXED.get(run);
  if (known !== undefined) return known;
  if (/^\p{Ll}\p{Lu}+$/u.test(run)) return spell(run);
  if (/^\p{Lu}+$/u.test(run))
    return AS_WORD.has(run) ? asWord(run) : run.length < 4 ? spell(run) : sayLetters(run);
  return run;
}

const numberWords = (digits: string, region: Region): string =>
  digits.includes('.') ? versionWords(digits, region) : nameNumber(digits, region);

const PIECES = /\d+(?:\.\d+)*|\p{L}+/gu;

/** Each run of letters and of digits in its turn; a final s makes a plural of the number. */
function codeWords(code: string, region: Region): string {
  const plural = /\d'?s$/.test(code);
  const pieces = code.replace(/(?<=\d)'?s$/, '').match(PIECES) ?? [];
  const said = pieces.map((piece) => (/^\d/.test(piece) ? numberWords(piece, region) : runWords(piece)));
  const words = said.join(' ');
  return plural ? pluralOf(words) : words;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After these three or four digits are a name: "Flight 370" is "three seventy". */
const NAMED =
  set(`Boeing Airbus Flight flight flights Flights Route route Routes Highway highway Interstate Room room Rooms Area Article Section
  Porsche Peugeot Suite suite Box box Apartment apartment Bus bus Channel Studio Ward Form Unit unit Train train Nokia Ferrari Embraer
  Bombardier Fokker Tupolev Antonov Cessna Locker Gate gate Bldg Building Platform Psalm Psalms Hymn Exit exit Model Line Squadron
  SB HB AB Resolution Resolutions Bill Prop Proposition Volkswagen BMW Mercedes Mazda Lot Cabin cabin Apt apt Rte Hwy RTX GTX`);

const isNamed = ({ wordBefore, before }: Around): boolean =>
  before.endsWith(' ') &&
  (NAMED.has(wordBefore) || /\b[Rr]outes \d{3} and $/.test(before) || /\bU\.?S\.? $/.test(before));

const PLAIN_PREFIX =
  /^(?:Under|Over|Pre|Post|Mid|Ex|Top|Anti|Non|Plus|Sub|Age|Aged|Big|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)$/;
const JOINED_WORDS = [
  'covid',
  'omega',
  'uranium',
  'plutonium',
  'carbon',
  'iodine',
  'cesium',
  'caesium',
  'strontium',
  'cobalt',
  'polonium',
  'radium',
  'thorium',
  'catch',
  'vitamin',
];

const LETTERED_PLACE =
  /\b(?:seat|flat|unit|apartment|gate|row|room|house|berth|block|class|grade|form|bus|route|platform|section|number|apt|unit)\.? $/i;

export const codeRules: readonly Rule[] = [
  atFigure('7-Eleven', () => 'Seven-Eleven'),
  atCompound(`WW([12])${END}`, ([, number = ''], { region }) => `World War ${cardinal(number, region)}`),
  // the A1(M)
  atCompound(String.raw`A(\d{1,4})\(M\)`, ([, road = ''], { region }) => `A ${nameNumber(road, region)} M`),
  // v2.1.3, version 2.1
  atCompound(
    String.raw`(?:v|V\.)(\d{1,4}(?:\.\d{1,4}){0,4})${END}`,
    ([, version = ''], { region }) => `version ${versionWords(version, region)}`,
  ),
  atCompound('IPv([46])', ([, version = ''], { region }) => `I P version ${cardinal(version, region)}`),
  atFigure(String.raw`\d{1,4}(?:\.\d{1,4}){2,6}(?![\d])(?!\.\d)`, ([match = ''], { region }) =>
    versionWords(match, region),
  ),
  // Q1–Q3
  atCompound(
    String.raw`([QHM])(\d{1,2})[–-]\1?(\d{1,2})${END}`,
    ([, letter, first = '', last = ''], { region }) =>
      `${letter} ${cardinal(first, region)} to ${letter} ${cardinal(last, region)}`,
  ),
  // 2Q22, 3Q, 1H 2024
  atFigure(
    String.raw`([1-4])(Q|H(?=[ ']?\d))(?:[ ']?(\d\d|20\d\d))?${END}`,
    ([, part = '', kind, year], { before, region }) => {
      const name = `${ordinal(part, region)} ${kind === 'Q' ? 'quarter' : 'half'}`;
      const words = `${/\b(?:the|last|this|next) $/.test(before) ? '' : 'the '}${name}`;
      return year === undefined ? words : `${words} of ${yearWords(Number(year.padStart(4, '20')), region)}`;
    },
  ),
  // ab9453, a code in small letters
  atCompound(
    String.raw`(\p{Ll}{1,3})(\d{4,8})${END}`,
    ([, letters = '', digits = '']) => `${spell(letters)} ${digitByDigit(digits)}`,
  ),
  // p53, q11
  atCompound(
    String.raw`([a-uw-z])(\d{2,3})${END}`,
    ([, letter = '', digits = ''], { region }) => `${letter.toUpperCase()} ${nameNumber(digits, region)}`,
  ),
  // P5+1
  atCompound(
    String.raw`(\p{Lu})(\d{1,2})\+(\d{1,2})${END}`,
    ([, letter, first = '', second = ''], { region }) =>
      `${letter} ${cardinal(first, region)} plus ${cardinal(second, region)}`,
  ),
  // R2-D2, MiG-29, G-7, F-16s, U-235
  atCompound(
    String.raw`(?=[\p{L}]{0,12}\p{Lu})\p{L}{1,12}-?\d{1,5}(?:\.\d{1,3}){0,4}(?:-?\p{Lu}{1,6}-?\d{1,4}){0,3}(?:-\d{1,4})?(?:\p{L}{1,6}\d{0,3})?('s)?${END}`,
    ([match = '', possessive = ''], { region }) => {
      const code = match.slice(0, match.length - possessive.length);
      const lead = /^\p{L}+(?=-)/u.exec(code)?.[0] ?? '';
      if (PLAIN_PREFIX.test(lead) || /^\p{L}\p{Ll}{2,12}-?\d{4,5}/u.test(code)) return null;
      return codeWords(code, region) + possessive;
    },
  ),
  atCompound(String.raw`\p{Lu}{4,12}\d{1,3}${END}`, ([match = ''], { region }) => codeWords(match, region)),
  atWords(
    JOINED_WORDS,
    String.raw`(\p{L}{2,12})[- ](?=\d)(?<=-)(\d{1,3})('s)?${END}`,
    ([, word = '', digits = '', possessive = ''], { region }) =>
      `${word} ${nameNumber(digits, region)}${possessive}`,
  ),
  // 401(k), 501(c)(3)
  atFigure(String.raw`(\d{3})\((\p{Ll})\)(?:\((\d)\))?`, ([, digits = '', letter = '', more], { region }) =>
    [
      nameNumber(digits, region),
      letter.toUpperCase(),
      ...(more === undefined ? [] : [cardinal(more, region)]),
    ].join(' '),
  ),
  atFigure(
    String.raw`(401|403|457)([kb])${END}`,
    ([, digits = '', letter = ''], { region }) => `${nameNumber(digits, region)} ${letter.toUpperCase()}`,
  ),
  // 3-D, 4K, seat 14C, 1080p
  atFigure(
    String.raw`([1-9]\d?)-(D)${END}`,
    ([, digits = '', letter], { region }) => `${cardinal(digits, region)} ${letter}`,
  ),
  atFigure(
    String.raw`([48])K(?=/| (?:TV|video|screen|display|resolution|film|camera|monitor)s?\b)`,
    ([, digits = ''], { region }) => `${cardinal(digits, region)} K`,
  ),
  atFigure(String.raw`(\d{1,4})([A-Za-z])${END}`, ([, digits = '', letter = ''], { before, region }) =>
    LETTERED_PLACE.test(before) ? `${nameNumber(digits, region)} ${letter.toUpperCase()}` : null,
  ),
  atFigure(
    `(480|720|1080|1440|2160)([pi])${END}`,
    ([, digits = '', letter = ''], { region }) => `${nameNumber(digits, region)} ${letter.toUpperCase()}`,
  ),
  // ran the 5K
  atFigure(String.raw`(\d{1,2})K${END}(?! \p{Ll}{2,20}s\b)`, ([, digits = ''], { before, after, region }) =>
    /^ (?:run|race|walk|course)/.test(after) ||
    /\b(?:ran|run|running|the|finish(?:ed)?) (?:a |an |the |his |her |their )?$/.test(before)
      ? `${cardinal(digits, region)} K`
      : null,
  ),
  // the 747, 747s, 787-9
  atFigure(String.raw`(7[0-8]7)(?:-(\d{1,3})|(s))${END}`, ([, digits = '', variant, plural], { region }) => {
    const name = nameNumber(digits, region);
    return plural === undefined ? `${name} ${nameNumber(variant ?? '', region)}` : pluralOf(name);
  }),
  atFigure(String.raw`7[0-8]7(?![\d.,%])${END}`, ([digits = ''], around) =>
    /\b(?:an?|Boeing|the first|new) $/.test(around.before) ||
    /^(?: Max| Dreamliner| jets?\b)/.test(around.after)
      ? nameNumber(digits, around.region)
      : null,
  ),
  // No. 22-451, a court's docket
  atFigure(String.raw`(\d{2})-(\d{2,5})(?![\d-])${END}`, ([, year = '', number = ''], { before, region }) =>
    /\b(?:No|Nos|Case|Docket|Dkt)\.? (?:No\.? )?$/.test(before)
      ? `${cardinal(year, region)}, ${nameNumber(number, region)}`
      : null,
  ),
  // Exit 24B; Flight 370, Room 237
  atFigure(String.raw`(\d{1,2})(\p{Lu})${END}`, ([, digits = '', letter = ''], around) =>
    isNamed(around) ? `${cardinal(digits, around.region)} ${letter}` : null,
  ),
  atFigure(String.raw`(\d{3,4})(\p{Lu})?(?![\d%]|[.,:]\d)${END}`, ([, digits = '', letter], around) =>
    isNamed(around) ? nameNumber(digits, around.region) + (letter === undefined ? '' : ` ${letter}`) : null,
  ),
];
