import { toCardinal } from 'n2words/de-DE';
import { composeOwnWords, countNoun } from './compose.ts';
import type { OwnWords } from './own-words.ts';

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

const rows = countNoun(toCardinal, 'einer Zeile', 'Zeilen');
const columns = countNoun(toCardinal, 'einer Spalte', 'Spalten');

export const german: OwnWords = composeOwnWords({
  cardinal: toCardinal,
  counted: {
    agreements: countNoun(toCardinal, 'eine Vereinbarung', 'Vereinbarungen'),
    points: countNoun(toCardinal, 'ein Punkt', 'Punkte'),
  },
  picture: 'Bild.',
  undescribedPicture: 'Ein Bild ohne Beschreibung.',
  credit: 'Bildnachweis.',
  table: (rowCount, columnCount) => `Eine Tabelle mit ${rows(rowCount)} und ${columns(columnCount)}`,
  row: 'Zeile',
  by: 'Von',
  and: () => 'und',
  at: (place) => `, ${place}`,
  from: (place) => place,
  published: 'Veröffentlicht',
  publishedBy: 'von',
  publishedOn: 'am',
  date: ({ year, month, day }) => `${day}. ${months[month - 1] ?? ''} ${year}`,
  quoteOpens: 'Zitat.',
  quoteCloses: 'Ende des Zitats.',
  saidBy: (name) => `Das waren die Worte von ${name}.`,
  narratedBy: (voice) => `Die Erzählstimme ist ${voice}.`,
  readBy: (name, voice) => `Die Worte von ${name} liest ${voice}.`,
  farewell: 'Das war der ganze Artikel.',
  farewellFrom: (publisher) => `Das war ein Artikel von ${publisher}.`,
  syntheticVoices: 'Die Stimmen sind künstlich erzeugt.',
});
