import { toCardinal } from 'n2words/it-IT';
import { composeOwnWords, countNoun } from './compose.ts';
import type { OwnWords } from './own-words.ts';

const months =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ');

const rows = countNoun(toCardinal, 'una riga', 'righe');
const columns = countNoun(toCardinal, 'una colonna', 'colonne');

export const italian: OwnWords = composeOwnWords({
  cardinal: toCardinal,
  counted: {
    agreements: countNoun(toCardinal, 'un accordo', 'accordi'),
    points: countNoun(toCardinal, 'un punto', 'punti'),
  },
  picture: 'Immagine.',
  undescribedPicture: 'Un’immagine, senza descrizione.',
  credit: 'Crediti.',
  table: (rowCount, columnCount) => `Una tabella di ${rows(rowCount)} e ${columns(columnCount)}`,
  row: 'Riga',
  by: 'Di',
  and: () => 'e',
  at: (place) => `, ${place}`,
  from: (place) => place,
  published: 'Pubblicato',
  publishedBy: 'da',
  publishedOn: 'il',
  date: ({ year, month, day }) => `${day === 1 ? '1º' : day} ${months[month - 1] ?? ''} ${year}`,
  quoteOpens: 'Aperte virgolette.',
  quoteCloses: 'Chiuse virgolette.',
  saidBy: (name) => `Erano parole di ${name}.`,
  narratedBy: (voice) => `La voce narrante è ${voice}.`,
  readBy: (name, voice) => `Per ${name} la voce è ${voice}.`,
  farewell: 'Qui finisce l’articolo.',
  farewellFrom: (publisher) => `Era un articolo di ${publisher}.`,
  syntheticVoices: 'Le voci ascoltate sono sintetiche.',
});
