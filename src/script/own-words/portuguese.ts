import { toCardinal } from 'n2words/pt-PT';
import { composeOwnWords, countNoun } from './compose.ts';
import type { OwnWords } from './own-words.ts';

const months =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

const feminine = (number: number): string =>
  toCardinal(number).replace(/um$/u, 'uma').replace(/dois$/u, 'duas');
const rows = countNoun(feminine, 'uma linha', 'linhas');
const columns = countNoun(feminine, 'uma coluna', 'colunas');

export const portuguese: OwnWords = composeOwnWords({
  cardinal: toCardinal,
  counted: {
    agreements: countNoun(toCardinal, 'um acordo', 'acordos'),
    points: countNoun(toCardinal, 'um ponto', 'pontos'),
  },
  picture: 'Imagem.',
  undescribedPicture: 'Uma imagem, sem descrição.',
  credit: 'Crédito.',
  table: (rowCount, columnCount) => `Uma tabela de ${rows(rowCount)} e ${columns(columnCount)}`,
  row: 'Linha',
  by: 'Por',
  and: () => 'e',
  at: (place) => `, ${place}`,
  from: (place) => place,
  published: 'Publicado',
  publishedBy: 'por',
  publishedOn: 'em',
  date: ({ year, month, day }) => `${day} de ${months[month - 1] ?? ''} de ${year}`,
  quoteOpens: 'Abre aspas.',
  quoteCloses: 'Fecha aspas.',
  saidBy: (name) => `Foram palavras de ${name}.`,
  narratedBy: (voice) => `A voz da narração é ${voice}.`,
  readBy: (name, voice) => `Para ${name}, a voz é ${voice}.`,
  farewell: 'Aqui termina o artigo.',
  farewellFrom: (publisher) => `Foi um artigo de ${publisher}.`,
  syntheticVoices: 'As vozes que ouviu são sintéticas.',
});
