import { toCardinal } from 'n2words/es-ES';
import { composeOwnWords, countNoun } from './compose.ts';
import type { OwnWords } from './own-words.ts';

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** Before a noun "uno" loses its end: "veintiún acuerdos". */
const masculine = (number: number): string =>
  toCardinal(number)
    .replace(/veintiuno$/u, 'veintiún')
    .replace(/uno$/u, 'un');
const feminine = (number: number): string => toCardinal(number, { gender: 'feminine' });
const rows = countNoun(feminine, 'una fila', 'filas');
const columns = countNoun(feminine, 'una columna', 'columnas');

export const spanish: OwnWords = composeOwnWords({
  cardinal: (number) => toCardinal(number),
  counted: {
    agreements: countNoun(masculine, 'un acuerdo', 'acuerdos'),
    points: countNoun(masculine, 'un punto', 'puntos'),
  },
  picture: 'Imagen.',
  undescribedPicture: 'Una imagen, sin descripción.',
  credit: 'Crédito.',
  table: (rowCount, columnCount) => `Una tabla de ${rows(rowCount)} y ${columns(columnCount)}`,
  row: 'Fila',
  by: 'Por',
  // "y" becomes "e" before its own sound.
  and: (last) => (/^h?[ií]/iu.test(last) ? 'e' : 'y'),
  at: (place) => `, ${place}`,
  from: (place) => place,
  published: 'Publicado',
  publishedBy: 'por',
  publishedOn: 'el',
  date: ({ year, month, day }) => `${day} de ${months[month - 1] ?? ''} de ${year}`,
  quoteOpens: 'Abre comillas.',
  quoteCloses: 'Cierra comillas.',
  saidBy: (name) => `Eran palabras de ${name}.`,
  narratedBy: (voice) => `La voz narradora es ${voice}.`,
  readBy: (name, voice) => `Las palabras de ${name} las lee ${voice}.`,
  farewell: 'Aquí termina el artículo.',
  farewellFrom: (publisher) => `Ha sido un artículo de ${publisher}.`,
  syntheticVoices: 'Las voces que ha oído son sintéticas.',
});
