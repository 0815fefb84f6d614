import { buildLexicon } from './build.ts';

const none = { feminine: '', masculine: '', either: '' };

/** For a language whose words are not known: it has no verbs, no names and no small words. */
export const wordless = buildLexicon({
  language: 'und',
  speech: '',
  label: '',
  participles: '',
  according: '',
  he: '',
  she: '',
  they: '',
  determiners: '',
  articles: '',
  prepositions: '',
  attaching: '',
  clauseOpeners: '',
  coordinators: '',
  relatives: '',
  auxiliaries: '',
  adverbs: '',
  honorifics: none,
  roles: none,
  groups: '',
  bodies: '',
  bodyLinks: '',
  placing: '',
  calendar: '',
  particles: '',
  agreements: '',
  announcers: '',
  works: '',
  airing: '',
  namers: '',
  dropsSubject: false,
  inversion: null,
});
