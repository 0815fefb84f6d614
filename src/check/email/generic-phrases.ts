/** Words of links that tell nothing about where they go, in the languages in which Lectern writes words of its own. */
const phrases = [
  'click here|click|here|this|this link|link|read more|more|learn more|see more|find out more|details|read|continue|go|start|download|view|view more|more info|more information|read on|tap here|this page|this article',
  'ici|cliquez ici|lien|ce lien|plus|lire plus|lire la suite|en savoir plus|voir plus|suite',
  'hier|hier klicken|klicken sie hier|klick hier|mehr|mehr lesen|mehr erfahren|weiterlesen|weiter|link|dieser link',
  'aquí|aqui|haga clic aquí|haz clic aquí|pulse aquí|enlace|este enlace|más|leer más|ver más|seguir leyendo|más información',
  'qui|clicca qui|questo link|altro|leggi|leggi di più|leggi tutto|scopri di più|continua',
  'clique aqui|este link|mais|ler mais|leia mais|saiba mais|veja mais',
  'klik hier|deze link|meer|lees meer|lees verder|meer informatie',
];

const generic = new Set(phrases.flatMap((list) => list.split('|')));

/** Whether a link's words say nothing by themselves; case, end marks and arrows do not count. */
export const isGenericPhrase = (words: string): boolean =>
  generic.has(words.toLowerCase().replaceAll(/[.!…:»›→>\s]+$|^[«‹→<\s]+/gu, ''));
