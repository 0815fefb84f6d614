import { joinNames, type Words } from './words.ts';

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** "y" becomes "e" before the same sound: "Luis e Inés". */
const beforeName = (name: string): string => (/^h?[ií](?![aeo])/iu.test(name) ? 'e' : 'y');

export const spanish: Words = {
  language: 'es',
  listen: 'Escuchar este artículo',
  readOnWeb: 'Leer en la web',
  readRestOnWeb: 'Leer el resto en la web',
  endsEarly: 'Este mensaje termina aquí, antes que el artículo.',
  agreed: 'Lo acordado',
  picture: 'Imagen',
  pictureInCaption: 'Imagen descrita en su pie',
  pictureUndescribed: 'Imagen sin descripción',
  linksInArticle: 'Enlaces de este artículo',
  syntheticVoices: 'El audio está leído por voces sintéticas.',
  unsubscribe: 'Darse de baja',
  unsubscribeByMail: 'Darse de baja por correo electrónico',
  wholeArticle: 'El artículo completo, para leer o escuchar, en este mensaje.',
  by: (names) => `Por ${joinNames(names, beforeName(names.at(-1) ?? ''))}`,
  why: (publisher) => `Recibe este mensaje por su suscripción a ${publisher}.`,
  date: (day, month, year) => `${day} de ${months[month - 1]} de ${year}`,
  units: { hour: 'h', minute: 'min', second: 's' },
};
