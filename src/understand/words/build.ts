import { Roles } from './roles.ts';
import {
  gendered,
  type Lexicon,
  phrasesOf,
  splitWords,
  type Verb,
  type VerbKind,
  wordsOf,
} from './lexicon.ts';

/** A language's words as blank-separated lists; every list may be empty. */
export interface WordLists {
  readonly language: string;
  /** Finite forms. */
  readonly speech: string;
  readonly label: string;
  /** Gerunds and participles that report speech. */
  readonly participles: string;
  /** Phrases between commas. */
  readonly according: string;
  /** Words right behind a source. */
  readonly accordingAfter?: string;
  readonly he: string;
  readonly she: string;
  readonly they: string;
  readonly determiners: string;
  readonly articles: string;
  readonly prepositions: string;
  readonly attaching: string;
  readonly clauseOpeners: string;
  readonly coordinators: string;
  readonly relatives: string;
  readonly auxiliaries: string;
  readonly adverbs: string;
  readonly honorifics: { readonly feminine: string; readonly masculine: string; readonly either: string };
  readonly roles: { readonly feminine: string; readonly masculine: string; readonly either: string };
  readonly addressing?: string;
  /** Phrases between commas. */
  readonly asides?: string;
  /** Roles that end longer nouns: "Vereins|chef|". */
  readonly compounds?: string;
  readonly groups: string;
  readonly bodies: string;
  readonly bodyLinks: string;
  readonly placing: string;
  readonly calendar: string;
  readonly particles: string;
  readonly agreements: string;
  readonly negators: string;
  readonly opposers: string;
  readonly announcers: string;
  readonly works: string;
  readonly airing: string;
  readonly namers: string;
  /** Whether a sentence may leave its subject out: "Es tarde", dijo. */
  readonly dropsSubject: boolean;
  /** A verb with its pronoun behind a hyphen, in two groups: "explique-t-elle". */
  readonly inversion: RegExp | null;
}

const never = /^$/;

/** Articles that point to nobody known, in whatever language. */
const indefinite = wordsOf(
  'un une des uno una unos unas um uma uns umas ein eine einen einem einer eines een',
);

/** In whatever language: companies name themselves in English, and by their legal form. */
export const firmWords = wordsOf(
  'energy lines holdings holding industries systems technologies technology partners capital motors airlines airways pharmaceuticals pharma foods logistics shipping records studios software labs laboratories electric petroleum steel mining insurance securities ventures properties watch solutions networks entertainment enterprises international associates consulting brands stores supermarkets aerospace automotive semiconductor semiconductors telecom communications gmbh ag sa spa srl bv nv oy ab as plc',
);

/** In whatever language: where people write and call, which no pronoun of a person means. */
export const platforms = wordsOf(
  'facebook twitter instagram youtube tiktok whatsapp telegram linkedin snapchat reddit skype zoom google microsoft amazon wikipedia mastodon bluesky threads signal messenger netflix spotify',
);

function verbsOf(lists: readonly (readonly [VerbKind, Verb['form'], string])[]): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>();
  for (const [kind, form, list] of lists) {
    for (const word of splitWords(list)) if (!verbs.has(word)) verbs.set(word, { kind, form, noun: false });
  }
  return verbs;
}

function pronounsOf({ he, she, they }: WordLists): Lexicon['pronouns'] {
  const pronouns = new Map<string, 'masculine' | 'feminine' | 'group'>();
  for (const word of splitWords(they)) pronouns.set(word, 'group');
  for (const word of splitWords(he)) pronouns.set(word, 'masculine');
  for (const word of splitWords(she)) pronouns.set(word, 'feminine');
  return pronouns;
}

/** A lexicon from lists: for languages whose verbs need no telling from nouns. */
export function buildLexicon(lists: WordLists): Lexicon {
  const { language, speech, label, participles, according, dropsSubject, inversion } = lists;
  const small = [
    lists.determiners,
    lists.prepositions,
    lists.clauseOpeners,
    lists.coordinators,
    lists.auxiliaries,
  ];
  return {
    language,
    verbs: verbsOf([
      ['speech', 'any', speech],
      ['label', 'any', label],
      ['speech', 'participle', participles],
    ]),
    plainVerbs: new Set(),
    naming: new Set(),
    phrasal: new Map(),
    speechNouns: new Set(),
    according: phrasesOf(according),
    accordingStarts: new Set(phrasesOf(according).flatMap(([first]) => first ?? [])),
    accordingAfter: wordsOf(lists.accordingAfter ?? ''),
    pronouns: pronounsOf(lists),
    possessives: new Map(),
    determiners: wordsOf(lists.determiners),
    articles: wordsOf(lists.articles),
    definites: new Set(splitWords(lists.articles).filter((word) => !indefinite.has(word))),
    prepositions: wordsOf(lists.prepositions),
    attaching: wordsOf(lists.attaching),
    genitives: new Set(
      splitWords(lists.articles).filter((word) => splitWords(lists.attaching).includes(word)),
    ),
    addressing: wordsOf(lists.addressing ?? ''),
    asides: phrasesOf(lists.asides ?? ''),
    accompanying: new Set(),
    pastLike: never,
    participleLike: never,
    clauseOpeners: wordsOf(lists.clauseOpeners),
    coordinators: wordsOf(lists.coordinators),
    temporal: new Set(),
    expletives: new Set(),
    gapNouns: new Set(),
    causing: new Set(),
    relatives: wordsOf(lists.relatives),
    auxiliaries: wordsOf(lists.auxiliaries),
    passive: new Set(),
    adverbs: wordsOf(lists.adverbs),
    honorifics: gendered(lists.honorifics),
    roles: new Roles(gendered(lists.roles), wordsOf(lists.compounds ?? '')),
    offices: new Set(),
    bodyLinks: wordsOf(lists.bodyLinks),
    placing: wordsOf(lists.placing),
    timeNouns: new Set(),
    calendar: wordsOf(lists.calendar),
    groups: wordsOf(lists.groups),
    bodies: wordsOf(lists.bodies),
    firmWords,
    notNames: wordsOf(...small, lists.he, lists.she, lists.they, lists.adverbs, lists.calendar),
    describers: new Set(),
    particles: wordsOf(lists.particles),
    agreements: wordsOf(lists.agreements),
    negators: wordsOf(lists.negators),
    opposers: wordsOf(lists.opposers),
    announcers: wordsOf(lists.announcers),
    works: wordsOf(lists.works),
    airing: wordsOf(lists.airing),
    namers: wordsOf(lists.namers),
    asked: new Set(),
    known: new Set(),
    soCalled: new Set(),
    inverts: lists.speech !== '',
    capitalNouns: language === 'de',
    verbSecond: language === 'de' || language === 'nl',
    dropsSubject,
    inversion,
  };
}
