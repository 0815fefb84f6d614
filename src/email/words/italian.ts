import { joinNames, type Words } from './words.ts';

const months =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ');

export const italian: Words = {
  language: 'it',
  listen: 'Ascolta questo articolo',
  readOnWeb: 'Leggi sul web',
  readRestOnWeb: 'Leggi il resto sul web',
  endsEarly: 'Questa email finisce qui, prima dell’articolo.',
  agreed: 'Che cosa è stato concordato',
  picture: 'Immagine',
  pictureInCaption: 'Immagine descritta nella didascalia',
  pictureUndescribed: 'Immagine senza descrizione',
  linksInArticle: 'Link in questo articolo',
  syntheticVoices: 'L’audio è letto da voci sintetiche.',
  unsubscribe: 'Annulla l’iscrizione',
  unsubscribeByMail: 'Annulla l’iscrizione via email',
  wholeArticle: 'L’articolo intero, da leggere o da ascoltare, in questa email.',
  by: (names) => `Di ${joinNames(names, 'e')}`,
  why: (publisher) => `Ricevi questa email per la tua iscrizione a ${publisher}.`,
  date: (day, month, year) => `${day === 1 ? '1º' : day} ${months[month - 1]} ${year}`,
  units: { hour: 'h', minute: 'min', second: 's' },
};
