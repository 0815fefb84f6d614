import { joinNames, type Words } from './words.ts';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

export const french: Words = {
  language: 'fr',
  listen: 'Écouter cet article',
  readOnWeb: 'Lire sur le web',
  readRestOnWeb: 'Lire la suite sur le web',
  endsEarly: 'Ce message s’arrête ici, avant la fin de l’article.',
  agreed: 'Ce qui a été convenu',
  picture: 'Image',
  pictureInCaption: 'Image décrite dans sa légende',
  pictureUndescribed: 'Image sans description',
  linksInArticle: 'Liens dans cet article',
  syntheticVoices: 'La version audio est lue par des voix de synthèse.',
  unsubscribe: 'Se désabonner',
  unsubscribeByMail: 'Se désabonner par courriel',
  wholeArticle: 'L’article entier, à lire ou à écouter, dans ce message.',
  by: (names) => `Par ${joinNames(names, 'et')}`,
  why: (publisher) => `Vous recevez ce message en raison de votre abonnement à ${publisher}.`,
  date: (day, month, year) => `${day === 1 ? '1er' : day} ${months[month - 1]} ${year}`,
  units: { hour: 'h', minute: 'min', second: 's' },
};
