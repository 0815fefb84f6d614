/** Ordinals, reigns and centuries in French: "1er", "XXIe siècle", "Louis XIV"; numbers that elide: "d'1". */
import type { Around } from '../spoken/around.ts';
import { atCapitals, atCompound, atFigure, atSign, atWords, type Rule } from '../spoken/rule.ts';
import { readSet, type Idiom } from '../spoken-european/idiom.ts';
import { END, NUMBER, numeral, readNumeral } from '../spoken-european/numeral.ts';
import { readRoman, ROMAN } from '../spoken-european/roman-value.ts';
import { ordinal } from './number-words.ts';

const ENDING = '(ers?|[eè]res?|res?|ndes?|nds?|i?[eè]mes?|es?)';

/** The ordinal with the gender and number of its printed ending. */
function ordinalWords(digits: string, ending: string, { cardinal }: Idiom): string {
  const plural = ending.endsWith('s') ? 's' : '';
  if (/^nde?/.test(ending)) return `second${ending.includes('e') ? 'e' : ''}${plural}`;
  return ordinal(digits, cardinal, /^(?:r|[eè]r)e/.test(ending)) + plural;
}

const COUNTED = readSet(
  `chapitre Chapitre tome Tome livre Livre acte Acte scène titre Titre article partie Partie annexe Annexe volume type phase division Division
  Ligue stade grade niveau épisode Épisode Vatican Apollo Falcon Saturn Soyouz section Section figure tableau zone catégorie`,
);
const REGNAL = readSet(
  `Louis François Henri Charles Jean Paul Pie Léon Benoît Grégoire Clément Innocent Urbain Napoléon Philippe Elizabeth Élisabeth Elisabeth
  Guillaume Frédéric Nicolas Alexandre Catherine Albert Léopold Baudouin Hassan Mohammed Abdallah Juan Felipe Alphonse Ferdinand Édouard
  Edouard George Georges Jacques Richard Robert Hugues Lothaire Otto Othon Pierre Ivan Rainier Ramsès Toutankhamon Ptolémée Cléopâtre Darius
  Xerxès Christian Frederik Gustave Harald Haakon Carl Margrethe Victor Emmanuel Umberto Sixte Jules Boniface Célestin Calixte Adrien Étienne
  Isabelle Marie Anne Bokassa Faouzi Farouk Fouad Menelik Ménélik Selim Soliman Mehmed Murad Osman Rama Thoutmosis Amenhotep Constantin Théodose`,
);

/** Kings and popes are numbered like chapters: "Louis quatorze". A lone letter needs a name that reigns. */
function isNumber(letters: string, { wordBefore, before, after }: Around): boolean {
  if (!before.endsWith(' ')) return false;
  if (COUNTED.has(wordBefore)) return true;
  if (REGNAL.has(wordBefore)) return !/^\. \p{Lu}/u.test(after);
  return letters.length > 1 && /^[IVX]+$/.test(letters) && /^\p{Lu}\p{Ll}/u.test(wordBefore);
}

export function ordinalRules(idiom: Idiom): Rule[] {
  const { cardinal } = idiom;
  const roman = (letters: string, ending: string): string | null => {
    const value = readRoman(letters);
    return value === null ? null : ordinalWords(String(value), ending, idiom);
  };
  return [
    // 1er, 2e, 1 000e
    atFigure(`(${NUMBER})${ENDING}${END}`, ([, number = '', ending = '']) => {
      const { whole, places } = readNumeral(number, idiom.decimalMark);
      return places === null ? ordinalWords(whole, ending, idiom) : null;
    }),
    // XXIe siècle, IIe, Ve République
    atCapitals(`${ROMAN}${ENDING}${END}`, ([, letters = '', ending = '']) => roman(letters, ending)),
    atWords(
      ['Ier', 'Ire', 'Ière', 'Ère', 'Ve', 'Vème', 'Vᵉ', 'Xe', 'Xème'],
      `([IVX])${ENDING}${END}`,
      ([, letters = '', ending = '']) => roman(letters, ending),
    ),
    // XIXe s.
    atWords(['s'], String.raw`s\.${END}`, (_, { before, endsSentence }) =>
      /[IVX](?:e|ème|ᵉ)\s$/u.test(before) ? { words: 'siècle', pause: endsSentence ? '.' : null } : null,
    ),
    // XIX-XXe siècles, Louis XIV
    atCapitals(`${ROMAN}${END}`, ([, letters = ''], around) => {
      const value = readRoman(letters);
      if (value === null) return null;
      if (/^(?:[-–]| et | au | ou )[IVX]{1,5}[eè]/.test(around.after))
        return ordinal(String(value), cardinal);
      return isNumber(letters, around) ? cardinal(String(value), null) : null;
    }),
    // les années 80
    atFigure(String.raw`((?:1[5-9]|20)?[1-9]0)(?![\d%]|[.,]\d)${END}`, ([, years = ''], { before }) =>
      /années $/i.test(before) ? cardinal(years, null).replace(/vingts$/, 'vingt') : null,
    ),
    // le 49.3
    atFigure(String.raw`49[.-]3${END}`, () => `${cardinal('49', null)} ${cardinal('3', null)}`),
  ];
}

/** Both genders at once, as French prints them: "étudiant·e·s", "élu(e)s". All that is printed is said. */
export const inclusiveRules: readonly Rule[] = [
  atSign(
    '·•',
    String.raw`[·•](\p{Ll}{1,5})(?:[·•]?(s))?(?!\p{L})`,
    ([, ending = '', plural = ''], { before }) =>
      /\p{L}$/u.test(before) ? { words: ending + plural, attached: true } : null,
  ),
  atSign('(', String.raw`\((e|ne|s)\)(s?)(?!\p{L})`, ([, ending = '', plural = ''], { before }) =>
    /\p{L}$/u.test(before) ? { words: ending + plural, attached: true } : null,
  ),
  atCompound(
    String.raw`(\p{L}{3,30})\.(e|ne|trice|euse|rice|ère)(?:\.?(s))?${END}`,
    ([, stem = '', ending = '', plural = '']) => stem + ending + plural,
  ),
];

/** "d'1,5 million", "l'1": the word before is joined to the number. */
export const elidedNumberRules = (idiom: Idiom): Rule[] => [
  atWords(
    ['d', 'l', 'D', 'L', 'qu', 'Qu'],
    `([dDlL]|[qQ]u)'(${NUMBER})`,
    ([, lead = '', number = ''], around) => {
      const gender = idiom.genderAfter(around);
      const words = numeral(number, idiom, gender === null ? null : { gender, before: '' });
      return /^(?:un|onze|huit)/.test(words) || lead.length > 1
        ? `${lead}'${words}`
        : `${lead.toLowerCase() === 'd' ? `${lead}e` : `${lead}e`} ${words}`;
    },
  ),
];

/** "Me Roussel", a lawyer; the pronoun has no name after it. */
export const titleRules: readonly Rule[] = [atWords(['Me'], String.raw`Me(?= \p{Lu})`, () => 'maître')];
