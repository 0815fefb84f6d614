import { joinNames, type Words } from './words.ts';

const months =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

export const portuguese: Words = {
  language: 'pt',
  listen: 'Ouvir este artigo',
  readOnWeb: 'Ler na web',
  readRestOnWeb: 'Ler o resto na web',
  endsEarly: 'Esta mensagem termina aqui, antes do fim do artigo.',
  agreed: 'O que foi acordado',
  picture: 'Imagem',
  pictureInCaption: 'Imagem descrita na legenda',
  pictureUndescribed: 'Imagem sem descrição',
  linksInArticle: 'Links neste artigo',
  syntheticVoices: 'O áudio é lido por vozes sintéticas.',
  unsubscribe: 'Cancelar a subscrição',
  unsubscribeByMail: 'Cancelar a subscrição por email',
  wholeArticle: 'O artigo completo, para ler ou ouvir, nesta mensagem.',
  by: (names) => `Por ${joinNames(names, 'e')}`,
  why: (publisher) => `Recebe esta mensagem porque subscreveu ${publisher}.`,
  date: (day, month, year) => `${day} de ${months[month - 1]} de ${year}`,
  units: { hour: 'h', minute: 'min', second: 's' },
};
