/** Ordinals, reigns, decades and compounds with figures in German: "3. Runde", "Ludwig XIV.", "1990er", "16-jährig". */
import type { Around } from '../spoken/around.ts';
import { atCapitals, atFigure, atSign, atWords, type Rule, type Said } from '../spoken/rule.ts';
import { readSet, type Gender } from '../spoken-european/idiom.ts';
import { END, NUMBER, readNumeral } from '../spoken-european/numeral.ts';
import { readRoman, ROMAN } from '../spoken-european/roman-value.ts';
import { MONTHS } from './calendar.ts';
import { asksForOrdinal, genderOf, ordinalEnding } from './nouns.ts';
import { cardinal, ordinalStem, yearWords } from './number-words.ts';

const NEXT_WORD = /^ ?([\p{L}-]+)/u;
/** After these nouns a number is a name, and its point the end of a sentence: "Platz 3." */
const NOUN_BEFORE = /(?:^|[^\p{L}])\p{Lu}[\p{L}]+ $/u;
const ORDERED =
  readSet(`Jahrhundert Jahrtausend Weltkrieg Bundesliga Liga Minute Runde Platz Rang Geburtstag Jahrestag Auflage Spieltag Etappe Stock
  Obergeschoss Klasse Quartal Kapitel Halbzeit Mannschaft Division Armee Bundestag Wahlperiode Legislaturperiode Mal Mai Lesung Lebensjahr Tag
  Woche Monat Jahr Senat Zivilsenat Strafsenat Kammer Sinfonie Symphonie Satz Akt Szene Teil Staffel Folge Advent Etage Instanz Generation Republik
  Spiel Tor Sieg Niederlage Ausgabe Bezirk Parteitag Hochzeitstag Todestag Internationale Reich Bürgermeister Vorsitzender Vorsitzende Preis Stelle`);

/** The gender of the noun after an ordinal, past adjectives. */
function nounAfter(after: string): Gender {
  const noun = /^ ?(?:\p{Ll}+ ){0,2}(\p{Lu}[\p{L}-]*)/u.exec(after)?.[1] ?? '';
  return (MONTHS as readonly string[]).includes(noun) ? 'masculine' : genderOf(noun.replace(/^.*-/, ''));
}

function isOrdinal(value: number, around: Around): boolean {
  const { before, after } = around;
  const next = NEXT_WORD.exec(after)?.[1] ?? '';
  const asked = asksForOrdinal(before);
  if (/^, \d{1,3}\. /.test(after)) return asked;
  if (next === '') return before === '' || (asked && /(?:am|vom|zum|bis zum|den|dem) $/i.test(before));
  if (around.endsSentence) return false;
  if (value > 31 && !asked && !ORDERED.has(next)) return false;
  if (/^\p{Ll}/u.test(next)) return asked || /^ (?:und|bis|oder|sowie) \d{1,3}\. /.test(after);
  return asked || ORDERED.has(next) || !NOUN_BEFORE.test(before);
}

const sayOrdinal = (digits: string, { before, after }: Around): string =>
  ordinalStem(digits) + ordinalEnding(before, nounAfter(after));

const DATIVE =
  /(?:^|[^\p{L}])(?:[Vv]o[nmr]|[Mm]it|[Bb]ei|[Nn]ach|[Uu]nter|[Zz]u[m]?|[Ss]eit|[Aa]us|[Gg]egenüber|[Nn]eben)(?: \p{Lu}\p{L}+){1,4} $/u;
const ACCUSATIVE =
  /(?:^|[^\p{L}])(?:[Ff]ür|[Gg]egen|[Oo]hne|[Dd]urch|[Uu]m|[Üü]ber|[Aa]n)(?: \p{Lu}\p{L}+){1,4} $/u;
const QUEENS =
  /(?:Elisabeth|Katharina|Margrethe|Isabella|Victoria|Viktoria|Maria|Christina|Anna|Johanna|Beatrix|Kleopatra)s? $/u;
const REGNAL =
  readSet(`Ludwig Wilhelm Friedrich Karl Heinrich Otto Johannes Paul Pius Benedikt Leo Franz Joseph Josef Georg Georgs Eduard Elisabeth
  Katharina Peter Alexander Nikolaus Napoleon Philipp Felipe Carl Gustaf Gustav Harald Margrethe Frederik Christian Albert Leopold Juan Carlos
  Innozenz Gregor Clemens Urban Sixtus Julius Bonifaz Konrad Rudolf Maximilian Ferdinand Leopold Ramses Mohammed Hassan Abdullah Iwan Charles
  Jakob Richard Wilhelms Friedrichs Ludwigs Heinrichs Karls Pauls Isabella Viktor Emanuel Umberto August Sigismund Stephan Matthias Thutmosis`);

/** "Ludwig der Vierzehnte", "von Ludwig dem Vierzehnten", "Ludwigs des Vierzehnten". */
function reignWords(value: number, before: string): string {
  const stem = ordinalStem(String(value)).replace(/^./u, (letter) => letter.toUpperCase());
  if (QUEENS.test(before))
    return DATIVE.test(before) || / \p{L}+as $/u.test(before) ? `der ${stem}en` : `die ${stem}e`;
  if (
    /\p{Ll}s $/u.test(before) &&
    !/(?:Carlos|Johannes|Pius|Julius|Nikolaus|Sixtus|Clemens|Charles|Ramses|Matthias|Thutmosis) $/u.test(
      before,
    )
  )
    return `des ${stem}en`;
  if (DATIVE.test(before)) return `dem ${stem}en`;
  return ACCUSATIVE.test(before) ? `den ${stem}en` : `der ${stem}e`;
}

const COUNTED = readSet(
  'Kapitel Teil Band Akt Szene Buch Artikel Apollo Hartz Klasse Stufe Phase Abschnitt Vatikan Titel Saturn Sojus Rocky Version',
);

function sayRoman([match = '', letters = '']: RegExpExecArray, around: Around): Said | null {
  const value = readRoman(letters);
  const { before, after, wordBefore } = around;
  if (value === null) return null;
  const hasPoint = match.endsWith('.');
  if (COUNTED.has(wordBefore) && before.endsWith(' ')) {
    return { words: cardinal(String(value), null), pause: hasPoint ? '.' : null };
  }
  const reigns =
    before.endsWith(' ') &&
    (REGNAL.has(wordBefore) || (letters.length > 1 && hasPoint && /\p{Lu}\p{Ll}+ $/u.test(before)));
  if (reigns && !(letters.length === 1 && /^ \p{Lu}\p{Ll}/u.test(after) && !/^[IVX]$/.test(letters))) {
    const ends = hasPoint && (around.endsSentence || after.trim() === '');
    return { words: reignWords(value, before), pause: ends ? '.' : null };
  }
  if (!hasPoint || !(letters.length > 1 || ORDERED.has(NEXT_WORD.exec(after)?.[1] ?? ''))) return null;
  return /^ \p{Lu}/u.test(after) ? { words: sayOrdinal(String(value), around) } : null;
}

const ADJECTIVE =
  '(?:[Jj]ährig|prozentig|fach|köpfig|stündig|tägig|wöchig|monatig|malig|stellig|teilig|seitig|stöckig|minütig|sekündig|geschossig|händig|türig|zeilig|sitzig|gradig|zügig|spurig|bändig|gleisig|motorig)';

/** A number as the first part of a word. */
const part = (digits: string): string => cardinal(digits, null).replace(/eins$/, 'ein').replaceAll(' ', '');

export const compoundRules: readonly Rule[] = [
  // 16-jährige, 16-Jähriger, 100-prozentig, 3-fach
  atFigure(`(${NUMBER})-?(${ADJECTIVE}\\p{Ll}{0,3})${END}`, ([, number = '', tail = '']) => {
    const { whole, places } = readNumeral(number, ',');
    if (places !== null) return null;
    const words = part(whole) + tail.toLowerCase();
    return /^\p{Lu}/u.test(tail) ? words.replace(/^./u, (letter) => letter.toUpperCase()) : words;
  }),
  atFigure(
    String.raw`(\d{1,6})-?(mal|Mal)(?!\p{L}|\d)(?<=-mal|\dmal)`,
    ([, digits = '']) => `${part(digits)}mal`,
  ),
  // 1990er, 90er, 90ern
  atFigure(String.raw`(\d{1,4})[-'’]?er(n?)${END}`, ([, digits = '', plural]) => {
    const year = Number(digits);
    const words = digits.length === 4 && year >= 1100 && year < 2100 ? yearWords(year) : part(digits);
    return `${words.replace(/ein$/, 'eins')}er${plural}`;
  }),
  // 5-%-Hürde
  atFigure(`(${NUMBER})-%(?=-\\p{L})`, ([, number = '']) => `${part(number)}-Prozent`),
  // Bürger*innen, Bürger:innen: with a short stop, as speakers have it
  atSign('*:_·', String.raw`[*:_·](in(?:nen)?)(?!\p{L})`, ([, ending = ''], { before }) =>
    /\p{L}$/u.test(before) ? { words: `-${ending}`, attached: true } : null,
  ),
];

export const ordinalRules: readonly Rule[] = [
  atFigure(String.raw`(\d{1,4})\.(?!\d)`, ([, digits = ''], around) => {
    if (!isOrdinal(Number(digits), around)) return null;
    const ends = around.after.trim() === '' || (around.endsSentence && !/^ \p{Lu}/u.test(around.after));
    return { words: sayOrdinal(digits, around), pause: ends ? '.' : null };
  }),
  atFigure(String.raw`(\d{1,3})(?:te[rnms]?|ste[rnms]?)${END}`, ([match = '', digits = '']) => {
    const ending = /(e[rnms]?)$/.exec(match)?.[1] ?? 'e';
    return ordinalStem(digits) + ending;
  }),
  atCapitals(`${ROMAN}\\.?${END}`, sayRoman),
  atWords(['I', 'V', 'X'], `([IVX])\\.?${END}`, sayRoman),
];

/** "§§ 5 und 6" */
export const sectionRules: readonly Rule[] = [atSign('§', '§§', () => 'Paragrafen')];
