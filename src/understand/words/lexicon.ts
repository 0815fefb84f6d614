export type Gender = 'feminine' | 'masculine';

/** `self` is whoever writes, `relative` stands right behind whom it means. */
export type PronounKind = Gender | 'group' | 'thing' | 'self' | 'relative';

/**
 * `speech` reports words, `aspectual` does so only right before or after them, `label` judges with a few of them,
 * `mind` thinks or wishes and is weak evidence.
 */
export type VerbKind = 'speech' | 'aspectual' | 'label' | 'mind';

export interface Verb {
  readonly kind: VerbKind;
  /** `base` and `third` can be nouns; `any` is finite whatever stands around it. */
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'any';
  /** Whether the form is a noun as often as a verb. */
  readonly noun: boolean;
}

/** What one language's words are good for in telling quotations, speakers and lists. All words are in lower case. */
export interface Lexicon {
  /** BCP 47, without a region. */
  readonly language: string;
  /** Every form of every verb that tells of words. */
  readonly verbs: ReadonlyMap<string, Verb>;
  /** Forms that do nothing but report, and take no listener as their object: "said". */
  readonly plainVerbs: ReadonlySet<string>;
  /** Forms of verbs that name, and so take an object before the quoted words: "called". */
  readonly naming: ReadonlySet<string>;
  /** Verbs that report speech together with the word after them: "put it", "shot back". */
  readonly phrasal: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns of what is said, after a possessive: "Ruiz's claim". */
  readonly speechNouns: ReadonlySet<string>;
  /** Word sequences that name a source after them: "according to". */
  readonly according: readonly (readonly string[])[];
  /** The first words of those. */
  readonly accordingStarts: ReadonlySet<string>;
  /** Words that name a source before them: "Ruiz |zufolge|". */
  readonly accordingAfter: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** Possessives that tell a person's gender: "his". */
  readonly possessives: ReadonlyMap<string, Gender>;
  readonly determiners: ReadonlySet<string>;
  /** The determiners that a title phrase is given without: "the", "a". */
  readonly articles: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that can belong to the noun before them: "a spokesman for". */
  readonly attaching: ReadonlySet<string>;
  /** Articles that are prepositions of belonging as well: "le ministre |des| Transports". */
  readonly genitives: ReadonlySet<string>;
  /** Prepositions before whom somebody speaks to: "dijo |a| este diario". */
  readonly addressing: ReadonlySet<string>;
  /** Word sequences between a verb and who speaks: "balaie |de son côté| l’adjointe". */
  readonly asides: readonly (readonly string[])[];
  /** Prepositions before a noun whose participle follows: "with Ruiz saying". */
  readonly accompanying: ReadonlySet<string>;
  /** Words that look like a verb in the past, by their ending. */
  readonly pastLike: RegExp;
  /** Words that look like participles, by their ending; no subject begins with one. */
  readonly participleLike: RegExp;
  /** Words that begin a clause of their own: "that", "because", "but". */
  readonly clauseOpeners: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Words that begin a clause which tells when or why, and so is no part of what is said: "after". */
  readonly temporal: ReadonlySet<string>;
  /** Nouns behind which a clause may begin without a word for it: "the |way| Ruiz called it". */
  readonly gapNouns: ReadonlySet<string>;
  /** Verbs that make somebody do what follows: "|led| her to declare". */
  readonly causing: ReadonlySet<string>;
  /** Words that stand in a subject's place and name nobody: "there", "likewise". */
  readonly expletives: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** The auxiliaries that make a passive. */
  readonly passive: ReadonlySet<string>;
  /** Adverbs that stand between a subject and its verb. */
  readonly adverbs: ReadonlySet<string>;
  /** Forms of address before a name, with the gender they tell. */
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  /** Nouns of office, kinship and trade, with the gender they tell: "minister", "spokeswoman". */
  readonly roles: ReadonlyMap<string, Gender | null>;
  /** Forms of address that are offices too, and so belong to a role: "Sen.". */
  readonly offices: ReadonlySet<string>;
  /** Determiners that point to somebody known: "the". */
  readonly definites: ReadonlySet<string>;
  /** Words inside the names of bodies and offices: "of". */
  readonly bodyLinks: ReadonlySet<string>;
  /** Prepositions before the name of a place: "in". */
  readonly placing: ReadonlySet<string>;
  /** Nouns of spans of time: "hours". */
  readonly timeNouns: ReadonlySet<string>;
  /** Days and months that are never part of a name. */
  readonly calendar: ReadonlySet<string>;
  /** Nouns of many people: "residents", "officials". */
  readonly groups: ReadonlySet<string>;
  /** Nouns of bodies: "ministry", "committee". */
  readonly bodies: ReadonlySet<string>;
  /** Words that end the names of companies and campaigns: "Nordwind |Lines|". */
  readonly firmWords: ReadonlySet<string>;
  /** Capitalised words that are no names: days, months, nationalities and function words that begin sentences. */
  readonly notNames: ReadonlySet<string>;
  /** Words that stand before a name, in capitals at the start of a sentence, and belong to it in no way: "Former". */
  readonly describers: ReadonlySet<string>;
  /** Particles inside names: "van", "de". */
  readonly particles: ReadonlySet<string>;
  /** Words in a lead-in or heading that make a list one of agreements. */
  readonly agreements: ReadonlySet<string>;
  /** Words that turn them round: "failed to agree". */
  readonly negators: ReadonlySet<string>;
  /** Words of what speaks against an agreement, or is left open by it: "critics". */
  readonly opposers: ReadonlySet<string>;
  /** Words with which a sentence announces a list: "following", "including". */
  readonly announcers: ReadonlySet<string>;
  /** Nouns of works, before a title: "show", "book". */
  readonly works: ReadonlySet<string>;
  /** Words before the title of a show or paper: "on". */
  readonly airing: ReadonlySet<string>;
  /** Words before a quoted word that mention it rather than quote it: "so-called", "titled". */
  readonly namers: ReadonlySet<string>;
  /** Participles that open a sentence with a question of the reporter's: "|Asked| whether …". */
  readonly asked: ReadonlySet<string>;
  /** Participles before "as" and what people call a thing: "|known| as". */
  readonly known: ReadonlySet<string>;
  /** Pairs of words that do the same, whatever stands before them: "so called". */
  readonly soCalled: ReadonlySet<string>;
  /** Whether any verb between quoted words and a name tells of speaking: "«…», |zanjó| Serra". */
  readonly inverts: boolean;
  /** Whether every noun has a capital, as in German. */
  readonly capitalNouns: boolean;
  /** Whether the verb comes second, and so before the subject where something else opens the sentence. */
  readonly verbSecond: boolean;
  /** Whether a sentence may leave its subject out: "Es tarde", dijo. */
  readonly dropsSubject: boolean;
  /** A verb with its pronoun behind a hyphen, in two groups: "explique-t-elle". */
  readonly inversion: RegExp | null;
}

/** The words of a blank-separated list, which may be empty. */
export const splitWords = (list: string): readonly string[] => (list === '' ? [] : list.split(' '));

/** The words of blank-separated lists. */
export const wordsOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap(splitWords));

/** Word sequences, one between commas. */
export const phrasesOf = (list: string): readonly (readonly string[])[] =>
  list === '' ? [] : list.split(',').map((phrase) => phrase.trim().split(' '));

/** The same gender, or none, for each word of three blank-separated lists. */
export function gendered(lists: {
  readonly feminine: string;
  readonly masculine: string;
  readonly either: string;
}): ReadonlyMap<string, Gender | null> {
  const map = new Map<string, Gender | null>();
  for (const word of splitWords(lists.either)) map.set(word, null);
  for (const word of splitWords(lists.feminine)) map.set(word, 'feminine');
  for (const word of splitWords(lists.masculine)) map.set(word, 'masculine');
  return map;
}
