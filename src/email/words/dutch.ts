import { joinNames, type Words } from './words.ts';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

export const dutch: Words = {
  language: 'nl',
  listen: 'Luister naar dit artikel',
  readOnWeb: 'Lees op het web',
  readRestOnWeb: 'Lees de rest op het web',
  endsEarly: 'Deze e-mail eindigt hier, vóór het einde van het artikel.',
  agreed: 'Wat is afgesproken',
  picture: 'Afbeelding',
  pictureInCaption: 'Afbeelding, beschreven in het bijschrift',
  pictureUndescribed: 'Afbeelding zonder beschrijving',
  linksInArticle: 'Links in dit artikel',
  syntheticVoices: 'De audio wordt uitgesproken door synthetische stemmen.',
  unsubscribe: 'Uitschrijven',
  unsubscribeByMail: 'Uitschrijven per e-mail',
  wholeArticle: 'Het hele artikel, om te lezen of te beluisteren, in deze e-mail.',
  by: (names) => `Door ${joinNames(names, 'en')}`,
  why: (publisher) => `U ontvangt deze e-mail omdat u bent geabonneerd op ${publisher}.`,
  date: (day, month, year) => `${day} ${months[month - 1]} ${year}`,
  units: { hour: 'uur', minute: 'min.', second: 'sec.' },
};
