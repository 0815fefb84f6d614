/** Ordinals, reigns and centuries in Spanish: "1.º", "Felipe VI", "siglo XXI", "III Congreso". */
import type { Around } from '../spoken/around.ts';
import { atCapitals, atFigure, atWords, anyOf, type Rule } from '../spoken/rule.ts';
import { readSet, type Idiom } from '../spoken-european/idiom.ts';
import { END, NUMBER, readNumeral } from '../spoken-european/numeral.ts';
import { readRoman, ROMAN } from '../spoken-european/roman-value.ts';
import { MONTHS, SHORT_MONTHS } from './calendar.ts';
import { genderOf } from './nouns.ts';
import { cardinal } from './number-words.ts';
import { ordinal } from './ordinal-words.ts';

const QUEENS = readSet(
  'Isabel Margarita Catalina María Juana Victoria Cristina Beatriz Cleopatra Ana Sofía Urraca Blanca Leonor Guillermina Juliana',
);
const REGNAL =
  readSet(`Felipe Carlos Alfonso Fernando Luis Enrique Jorge Eduardo Guillermo Federico Nicolás Alejandro Napoleón Juan Pablo Pío León Benedicto
  Gregorio Clemente Inocencio Urbano Bonifacio Julio Sixto Jaime Pedro Sancho Ramiro Ordoño Bermudo García Ramón Berenguer Hassan Mohamed Abdalá Alberto
  Leopoldo Balduino Harald Gustavo Christian Federico Ramsés Ptolomeo Darío Jerjes Otón Maximiliano Rodolfo Francisco José Humberto Víctor Manuel Teodosio
  Constantino Justiniano Abderramán Almanzor Iván Ricardo Jacobo Roberto Esteban Rainiero Selim Solimán Amadeo Alejo Calixto Celestino Adriano`);
const COUNTED =
  readSet(`siglo siglos capítulo Capítulo tomo Tomo volumen libro Libro acto título Título fase Fase tipo clase grado parte Parte anexo Anexo artículo
  sección Vaticano Apolo Apollo Falcon Soyuz nivel categoría división División Rocky año Liga Grupo grupo zona etapa Episodio episodio`);
const EVENT =
  /^ (?:(?:edición|congreso|cumbre|jornadas?|premios?|feria|festival|aniversario|centenario|legislatura|asamblea|guerra|república|encuentro|foro|certamen|carrera|maratón|torneo|concurso|plan|convenio|semana|apóstol|conferencia|milenio|bienal|gala|campeonato|copa|división|brigada|dinastía)\b|\p{Lu}\p{Ll})/u;

/** Kings to the tenth are ordinals, later ones not: "Felipe sexto", "Alfonso trece". */
const reignWords = (value: number, name: string): string =>
  value > 10 ? cardinal(String(value), null) : ordinal(value, { feminine: QUEENS.has(name) });

/** Centuries and chapters: "siglo veintiuno", the first nine "siglo quinto". */
const countedWords = (value: number, lead: string): string =>
  /^siglos?$/.test(lead) && value < 10 ? ordinal(value) : cardinal(String(value), null);

/** Before what it counts: "tercer Congreso", "segunda Guerra Mundial". */
function orderWords(value: number, after: string): string {
  const noun = (/^ (\p{L}+)/u.exec(after)?.[1] ?? '').toLowerCase();
  const feminine = genderOf(noun) === 'feminine';
  return ordinal(value, { feminine, short: !feminine && value !== 11 });
}

function sayRoman([, letters = '']: RegExpExecArray, around: Around): string | null {
  const value = readRoman(letters);
  const { before, after, wordBefore } = around;
  if (value === null || (before !== '' && !/[\s(«"“-]$/u.test(before))) return null;
  if (/(?:^|\s)ss?\. $/.test(before)) return countedWords(value, 'siglo');
  if (COUNTED.has(wordBefore)) return countedWords(value, wordBefore);
  // siglos XIX y XX, ss. XIX-XX
  const listed =
    /siglos?(?<=s) [IVX]{1,5}(?:, | y | al? | o |[-–])$|siglo [IVX]{1,5}(?: al? | o | y |[-–])$/u.test(
      before,
    ) || before.endsWith('siglos ');
  if (listed) return countedWords(value, 'siglos');
  if (QUEENS.has(wordBefore) || (REGNAL.has(wordBefore) && !/^\. \p{Lu}/u.test(after)))
    return reignWords(value, wordBefore);
  if (!/^[IVX]+$/.test(letters)) return null;
  if (EVENT.test(after) && (letters.length > 1 || !/^\p{Lu}\p{Ll}/u.test(wordBefore)))
    return orderWords(value, after);
  return letters.length > 1 && /^\p{Lu}\p{Ll}/u.test(wordBefore) ? reignWords(value, wordBefore) : null;
}

const ENDING = String.raw`(\.?(?:[ºª]|[oa]s?(?!\p{L}))|\.?er\.?|(?:ro|ra|do|da|to|ta|mo|ma|vo|va|no|na)s?)`;

/** What can be a noun in the masculine: "el 1.º puesto". */
const NOUN_AFTER =
  /^ (?!(?:del?|en|y|que|al?|con|por|el|los|lo|se|es|e|o|para|tras|sin|fue)\b)\p{Ll}+[orlen](?!\p{L})/u;

function sayOrdinal(whole: string, ending: string, around: Around): string {
  const value = Number(whole);
  const feminine = /[ªa]s?$/.test(ending);
  const short = /er/.test(ending) || (!feminine && NOUN_AFTER.test(around.after));
  const words = ordinal(value, { feminine, short });
  return ending.endsWith('s') ? `${words}s` : words;
}

export function earlyRules(idiom: Idiom): Rule[] {
  const months = [...MONTHS, ...Object.keys(SHORT_MONTHS)];
  const month = `(${anyOf(months)})\\.?`;
  return [
    // abril 30, junio 11, 2000
    atWords(
      months,
      `${month} (0?[1-9]|[12]\\d|3[01])(?:(?:,| del?)? ([12]\\d{3}))?(?![\\d%]|[.,:/-]\\d| ?(?:de|del)\\b)${END}`,
      ([, name = '', day = '', year], around) => {
        if (/(?:\d| de) ?(?:de )?$/.test(around.before) && year === undefined) return null;
        const spoken = Number(day) === 1 ? 'primero' : cardinal(String(Number(day)), null);
        return `${spoken} de ${SHORT_MONTHS[name] ?? name}${year === undefined ? '' : ` de ${idiom.year(Number(year))}`}`;
      },
    ),
    // los años 90, los 80
    atFigure(String.raw`((?:1[5-9]|20)?[1-9]0)s?(?![\d%]|[.,]\d)${END}`, ([, years = ''], { before }) =>
      /(?:^|[^\p{L}])años $/iu.test(before) ? cardinal(years, null) : null,
    ),
    // C/ Mayor
    atWords(['C', 'c'], String.raw`[Cc]/ ?(?=\p{Lu})`, () => 'calle'),
  ];
}

export const ordinalRules: readonly Rule[] = [
  atFigure(`(${NUMBER})${ENDING}${END}`, ([, number = '', ending = ''], around) => {
    const { whole, places } = readNumeral(number, ',');
    if (places !== null && !/^0+$/.test(places)) return null;
    // "28º C" is a temperature, "3 a" are two words.
    if (/^ ?[CF]\b/.test(around.after) || /^\d{3,}[oa]/.test(whole + ending)) return null;
    return sayOrdinal(places === null ? whole : whole + places, ending, around);
  }),
  atCapitals(`${ROMAN}${END}`, sayRoman),
  // s. xix
  atWords(['xix', 'xx', 'xxi', 'xviii', 'xvii', 'xvi', 'xv', 'x'], `([ivx]{1,5})${END}`, (found, around) =>
    COUNTED.has(around.wordBefore) ? sayRoman(found, around) : null,
  ),
];
