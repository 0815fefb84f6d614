import { toCardinal } from 'n2words/fr-FR';
import { composeOwnWords, countNoun } from './compose.ts';
import type { OwnWords } from './own-words.ts';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

const feminine = (number: number): string => toCardinal(number).replace(/un$/u, 'une');
const rows = countNoun(feminine, 'une ligne', 'lignes');
const columns = countNoun(feminine, 'une colonne', 'colonnes');

export const french: OwnWords = composeOwnWords({
  cardinal: toCardinal,
  counted: {
    agreements: countNoun(toCardinal, 'un accord', 'accords'),
    points: countNoun(toCardinal, 'un élément', 'éléments'),
  },
  picture: 'Image.',
  undescribedPicture: 'Une image, sans description.',
  credit: 'Crédit.',
  table: (rowCount, columnCount) => `Un tableau avec ${rows(rowCount)} et ${columns(columnCount)}`,
  row: 'Ligne',
  by: 'Par',
  and: () => 'et',
  at: (place) => `, ${place}`,
  from: (place) => place,
  published: 'Publié',
  publishedBy: 'par',
  publishedOn: 'le',
  date: ({ year, month, day }) => `${day === 1 ? '1er' : day} ${months[month - 1] ?? ''} ${year}`,
  quoteOpens: 'Ouvrez les guillemets.',
  quoteCloses: 'Fermez les guillemets.',
  saidBy: (name) => `Fin de citation : ${name}.`,
  narratedBy: (voice) => `La voix du récit est ${voice}.`,
  readBy: (name, voice) => `Pour ${name}, la voix est ${voice}.`,
  farewell: 'C’était la fin de l’article.',
  farewellFrom: (publisher) => `Vous avez écouté un article publié par ${publisher}.`,
  syntheticVoices: 'Les voix sont des voix de synthèse.',
});
