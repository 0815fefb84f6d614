import type { Around } from '../spoken/around.ts';
import { atCompound, atFigure, atSign, atWords, type Region, type Rule, type Said } from '../spoken/rule.ts';
import { CURRENCY_SIGNS } from './currencies.ts';
import { nameNumber, cardinal, numeral, ordinal } from './number-words.ts';
import { END, NUMBER } from './numeral-pattern.ts';
import { spell } from './letters.ts';

/** Signs that are said the same wherever they stand. */
const NAMES: Readonly<Record<string, string>> = {
  '&': 'and',
  '=': 'equals',
  '×': 'times',
  '÷': 'divided by',
  '≥': 'at least',
  '≤': 'at most',
  '≈': 'approximately',
  '≠': 'not equal to',
  '±': 'plus or minus',
  '√': 'square root of',
  π: 'pi',
  '∞': 'infinity',
  '∑': 'sum',
  '∆': 'delta',
  '∫': 'integral',
  '©': 'copyright',
  '™': 'trademark',
  '®': 'registered trademark',
  '→': 'to',
  '←': 'from',
  '↔': 'to and from',
  '⇒': 'implies',
  '↑': 'up',
  '↓': 'down',
  μ: 'mu',
  Ω: 'ohm',
  '°': 'degrees',
  '%': 'percent',
  '#': 'hash',
  '@': 'at',
  '§': 'section',
  '¶': 'paragraph',
  '№': 'number',
  ª: 'a',
  º: 'o',
  '★': 'star',
  '☆': 'star',
  '✓': 'check mark',
  '✔': 'check mark',
  '✗': 'cross mark',
  '✘': 'cross mark',
  '♥': 'heart',
  '♀': 'female',
  '♂': 'male',
};

/** A currency's sign without an amount is its name: "the $ fell". */
const LONE_CURRENCIES = Object.fromEntries(
  Object.entries(CURRENCY_SIGNS)
    .filter(([sign]) => sign.length === 1)
    .map(([sign, { one }]) => [sign, one]),
);
const ALL_NAMES: Readonly<Record<string, string>> = { ...LONE_CURRENCIES, ...NAMES, '¢': 'cents' };

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUPERSCRIPT = `⁻?[${SUPERSCRIPTS}]{1,4}`;

/** ² "squared", ³ "cubed", ⁶ "to the sixth", ⁻¹ "to the minus one". */
function powerWords(superscript: string, region: Region): string {
  const digits = Array.from(superscript, (sign) => SUPERSCRIPTS.indexOf(sign))
    .filter((digit) => digit >= 0)
    .join('');
  if (superscript.startsWith('⁻')) return `to the minus ${cardinal(digits, region)}`;
  if (digits === '2') return 'squared';
  return digits === '3' ? 'cubed' : `to the ${ordinal(digits, region)}`;
}

/** Whether an operator stands between operands, as in "a < b" or "5 > 3". */
const isBetween = ({ before, after }: Around): boolean =>
  /[\p{L}\p{N})] ?$/u.test(before) && /^ ?[\p{L}\p{N}($£€.-]/u.test(after);
const isBeforeNumber = ({ after }: Around): boolean => /^ ?[$£€]?\.?\d/.test(after);

const compared =
  (between: string, before: string) =>
  (_: RegExpExecArray, around: Around): string | null => {
    if (isBetween(around)) return between;
    return isBeforeNumber(around) ? before : null;
  };

const BOOKS =
  /^(?:Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra|Nehemiah|Esther|Job|Psalms?|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Lamentations|Ezekiel|Daniel|Hosea|Joel|Amos|Micah|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Philippians|Colossians|Thessalonians|Timothy|Titus|Hebrews|James|Peter|Jude|Revelation|Sura|Surah|Quran)$/;

export const ratioRules: readonly Rule[] = [
  // John 3:16
  atFigure(
    String.raw`(\d{1,3}):(\d{1,3})(?:[–-](\d{1,3}))?(?![\d:])`,
    ([, chapter = '', verse = '', last], { wordBefore, region }) => {
      if (!BOOKS.test(wordBefore)) return null;
      const start = `${cardinal(chapter, region)}${last === undefined ? ' ' : ', '}${cardinal(verse, region)}`;
      return last === undefined
        ? start
        : `${start.replace(', ', ' ').replace(/ (?=\S+$)/, ', ')} to ${cardinal(last, region)}`;
    },
  ),
  // 2:1, 16:9, a ratio of 10:15
  atFigure(
    String.raw`(\d{1,3}(?:,\d{3}){1,3}|\d{1,4}):(\d{1,4})(?![\d:])`,
    ([match = '', first = '', second = ''], { before, after, region }) => {
      const isClock = /^(?:[01]?\d|2[0-4]):[0-5]\d$/.test(match);
      const isRatio =
        /\bratio (?:of |was |is )?$/.test(before) || /^ (?:ratio|odds|format|scale)\b/.test(after);
      return isClock && !isRatio ? null : `${cardinal(first, region)} to ${cardinal(second, region)}`;
    },
  ),
  // 4x4, 12 x 10 ft, 1920×1080, 3 × 4
  atFigure(
    String.raw`(\d{3,5})[x×](\d{3,5})(?!\d)`,
    ([, across = '', down = ''], { region }) =>
      `${nameNumber(across, region)} by ${nameNumber(down, region)}`,
  ),
  // 4x100m: the length is left to its own rule
  atFigure(
    String.raw`(\d{1,4})[x×](?=\d{1,4} ?(?:k?m|mm|cm|ft|in|m2|m²|sq)(?![\p{L}\d]))`,
    ([, times = ''], { region }) => `${cardinal(times, region)} by`,
  ),
  atFigure(
    String.raw`(\d{1,4})[x×](\d{1,4})(s)?(?![\d\p{L}]|\.\d| ?=)`,
    ([, first = '', second = '', plural = ''], { region }) =>
      `${cardinal(first, region)} by ${cardinal(second, region)}${plural}`,
  ),
];

const SUM_ASKED = /\b(?:solve|calculate|compute|evaluate|equation is|[Ww]hat is|[Ww]hat's|minus) $/;

export const mathsRules: readonly Rule[] = [
  // 5 - 3 = 2, 35-20=15, solve 3 - 2
  atFigure(
    `(${NUMBER}) ?[-–] ?(?=${NUMBER} ?=)`,
    ([, number = ''], { region }) => `${numeral(number, region)} minus`,
  ),
  atFigure(`(${NUMBER}) ?- ?(?=${NUMBER}(?! ?-))`, ([, number = ''], { before, region }) =>
    SUM_ASKED.test(before) ? `${numeral(number, region)} minus` : null,
  ),
  atSign('−', '− ?(?=\\d)', (_, { before }) => (/[\d)] ?$/.test(before) ? 'minus' : null)),
  atFigure(
    `(${NUMBER})x(?![\\p{L}\\d])`,
    ([, number = ''], { region }) => `${numeral(number, region)} times`,
  ),
  atWords(['x'], String.raw`x(?= ?\d)`, (_, { before }) =>
    /[\p{L}\d½⅓⅔¼¾⅛'"”] ?$/u.test(before) ? 'by' : null,
  ),
  // x², 10⁶, 10^6, mc²
  atSign(`⁻${SUPERSCRIPTS}`, SUPERSCRIPT, ([power = ''], { region }) => powerWords(power, region)),
  atCompound(String.raw`(\p{L}{1,2})(?=[⁻${SUPERSCRIPTS}])`, ([, letters = '']) => spell(letters)),
  atSign('^', String.raw`\^(-?)(\d{1,3})`, ([, minus, power = ''], { region }) => {
    if (minus !== '') return `to the minus ${cardinal(power, region)}`;
    if (power === '2') return 'squared';
    return power === '3' ? 'cubed' : `to the ${ordinal(power, region)}`;
  }),
  atCompound('mc2', () => 'M C squared'),
  // Letters that stand for themselves: x = 5, a < b, (a)
  atWords(Array.from('bcdefghjklmnopqrstuvwxyz'), String.raw`(\p{Ll})${END}(?!['.-])`, ([, letter = '']) =>
    letter.toUpperCase(),
  ),
  atWords(['a'], String.raw`a(?= ?[<>=≠≤≥≈+×÷→|*])`, () => 'A'),
  atWords(['a'], String.raw`a(?=\))`, (_, { before }) => (before.endsWith('(') ? 'A' : null)),
  atWords(['π', 'μ', 'Ω'], '[πμΩ]', ([letter = '']) => NAMES[letter] ?? null),
  // item(s), C#, C++
  atSign('(', String.raw`\(s\)`, (_, { before }) =>
    /\p{L}$/u.test(before) ? { words: 's', attached: true } : null,
  ),
  atCompound('C#', () => 'C sharp'),
  // <br>, </noise>, <noise/>: the signs of a tag are marks, and no comparison
  atSign('<', String.raw`</?(?=\p{L}[^<>]{0,40}>)`, () => ''),
  atSign('>', '>', (_, { before }) => (/<\/?\p{L}[^<>]{0,40}$/u.test(before) ? '' : null)),
  // Operators
  atSign('<', '< ?', compared('less than', 'less than')),
  atSign('>', '> ?', compared('greater than', 'more than')),
  atSign('~', '~ ?(?=\\.?\\d)', () => 'about'),
  atSign('+', '\\+', () => 'plus'),
  atSign('*', '\\*', (_, around) =>
    isBetween(around) && /^ ?[\p{L}\d]/u.test(around.after) ? 'times' : null,
  ),
  atSign('/', '/ ?', (_, { before, after }) =>
    /\d ?$/.test(before) && /^\d/.test(after) ? 'divided by' : null,
  ),
  atSign('§', '§§ ?', () => 'sections'),
  // he/she, his/her, yes/no
  atSign('/', '/', ({ index, input }) =>
    /\b(?:he\/she|she\/he|his\/hers?|him\/her|her\/him|yes\/no|s\/he)\b/i.test(
      input.slice(Math.max(0, index - 4), index + 5),
    )
      ? 'or'
      : null,
  ),
  // input/output, but and/or without a word between
  atSign('/', String.raw`/(?!or\b)(?=\p{Ll})`, (_, { before }) => (/\p{Ll}$/u.test(before) ? 'slash' : null)),
];

export const symbolRules: readonly Rule[] = [
  atSign(Object.keys(ALL_NAMES).join(''), `[${Object.keys(ALL_NAMES).join('')}]`, ([sign = ''], around) =>
    nameOf(sign, around),
  ),
];

/** Signs in a row are a list of them: "★★★". */
function nameOf(sign: string, { after }: Around): Said | null {
  const words = ALL_NAMES[sign];
  if (words === undefined || (sign === '#' && after.startsWith('#'))) return null;
  return { words, pause: after.startsWith(sign) ? ',' : null };
}
