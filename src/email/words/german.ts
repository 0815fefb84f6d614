import { joinNames, type Words } from './words.ts';

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

export const german: Words = {
  language: 'de',
  listen: 'Diesen Artikel anhören',
  readOnWeb: 'Im Web lesen',
  readRestOnWeb: 'Den Rest im Web lesen',
  endsEarly: 'Diese E-Mail endet hier, vor dem Ende des Artikels.',
  agreed: 'Was vereinbart wurde',
  picture: 'Bild',
  pictureInCaption: 'Bild, beschrieben in der Bildunterschrift',
  pictureUndescribed: 'Bild ohne Beschreibung',
  linksInArticle: 'Links in diesem Artikel',
  syntheticVoices: 'Die Audiofassung wird von synthetischen Stimmen gesprochen.',
  unsubscribe: 'Abbestellen',
  unsubscribeByMail: 'Per E-Mail abbestellen',
  wholeArticle: 'Der ganze Artikel, zum Lesen oder Hören, in dieser E-Mail.',
  by: (names) => `Von ${joinNames(names, 'und')}`,
  why: (publisher) => `Sie erhalten diese E-Mail, weil Sie ${publisher} abonniert haben.`,
  date: (day, month, year) => `${day}. ${months[month - 1]} ${year}`,
  units: { hour: 'Std.', minute: 'Min.', second: 'Sek.' },
};
