import type { Token } from '../flow/token.ts';
import type { Lexicon, Verb } from '../words/lexicon.ts';
import { isPhrasal } from './phrasal.ts';
import { type Clause, isBetweenSubjectAndVerb } from './phrase.ts';

export interface VerbUse {
  readonly verb: Verb;
  readonly manner: 'finite' | 'participle' | 'passive';
}

const beForms = /^(?:is|are|was|were|be|been|being|'s|'re|am)$/;

/** The last token before `index` that is no adverb or auxiliary, and whether a form of "be" was passed. */
function lookBack(
  { tokens, sentence, lexicon }: Clause,
  index: number,
): { readonly token: Token | undefined; readonly be: boolean; readonly modal: boolean } {
  let [be, modal] = [false, false];
  let at = index - 1;
  for (; at >= sentence.from; at--) {
    const token = tokens[at];
    if (token === undefined || !isBetweenSubjectAndVerb(token, lexicon)) break;
    if (beForms.test(token.lower)) be = true;
    else if (lexicon.auxiliaries.has(token.lower)) modal = true;
  }
  return { token: at >= sentence.from ? tokens[at] : undefined, be, modal };
}

const isPlural = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.groups.has(token.lower) || (token.kind === 'word' && /[^s]s$/.test(token.lower));

/** A base form is a verb after "to", a modal, a plural or a pronoun; elsewhere it is a noun: "a federal judge". */
function isBaseVerb(clause: Clause, token: Token | undefined, modal: boolean): boolean {
  const { lexicon } = clause;
  if (modal || token === undefined) return modal;
  if (token.kind === 'quote' || token.kind === 'mark') return token.kind === 'quote' || token.text === ',';
  const pronoun = lexicon.pronouns.get(token.lower);
  if (pronoun !== undefined) return pronoun === 'group' || pronoun === 'self';
  if (token.lower === 'to' || lexicon.relatives.has(token.lower) || lexicon.coordinators.has(token.lower))
    return true;
  return isPlural(token, lexicon) && !token.possessive;
}

/** "calls" is a verb after a name, a pronoun or a noun with an article; elsewhere it is a noun: "phone calls". */
function isThirdVerb(
  { tokens, lexicon, sentence }: Clause,
  index: number,
  token: Token | undefined,
): boolean {
  if (token === undefined) return false;
  if (token.kind !== 'word' || token.capital) return token.kind !== 'number';
  if (
    lexicon.pronouns.has(token.lower) ||
    lexicon.relatives.has(token.lower) ||
    lexicon.coordinators.has(token.lower)
  )
    return true;
  if (lexicon.roles.has(token.lower) || lexicon.bodies.has(token.lower)) return true;
  for (let at = index - 2; at >= Math.max(sentence.from, index - 3); at--) {
    if (lexicon.determiners.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** Whether a verb that starts or goes on is used of speaking: the words stand right beside it. */
function standsBesideWords({ tokens, sentence, lexicon }: Clause, index: number): boolean {
  let next = index + 1;
  while (next < sentence.to && lexicon.adverbs.has(tokens[next]?.lower ?? '')) next++;
  const token = tokens[next];
  return next >= sentence.to || token === undefined || token.kind === 'quote' || token.kind === 'mark';
}

const phrasalVerb: Verb = { kind: 'speech', form: 'any', noun: false };

const verbAt = ({ tokens, lexicon }: Clause, index: number): Verb | undefined =>
  isPhrasal(tokens, index, lexicon) ? phrasalVerb : lexicon.verbs.get(tokens[index]?.lower ?? '');

/** How the word at `index` is used, if as a verb that tells of words; null otherwise. */
export function verbUseAt(clause: Clause, index: number): VerbUse | null {
  const { tokens, lexicon, sentence } = clause;
  const token = tokens[index];
  const verb = token === undefined ? undefined : verbAt(clause, index);
  if (token === undefined || verb === undefined || token.possessive) return null;
  const direct = index > sentence.from ? tokens[index - 1] : undefined;
  if (token.capital && direct !== undefined && direct.kind !== 'quote') return null;
  if (verb.kind === 'aspectual' && !standsBesideWords(clause, index)) return null;
  const { token: before, be, modal } = lookBack(clause, index);
  if (direct !== undefined && isNounMarker(direct, lexicon)) return null;
  if (verb.form === 'participle') {
    if (direct !== undefined && lexicon.prepositions.has(direct.lower) && verb.kind !== 'speech') return null;
    return { verb, manner: be ? 'finite' : 'participle' };
  }
  if (direct !== undefined && lexicon.prepositions.has(direct.lower) && direct.lower !== 'to') return null;
  if (verb.form === 'base' && !isBaseVerb(clause, before, modal)) return null;
  if (verb.form === 'third' && verb.noun && !isThirdVerb(clause, index, before)) return null;
  if (before === undefined && !modal) return null;
  return { verb, manner: be && verb.form === 'past' ? 'passive' : 'finite' };
}

/** Words after which only a noun can stand: an article, a possessive. */
function isNounMarker(token: Token, lexicon: Lexicon): boolean {
  if (token.possessive) return true;
  if (lexicon.pronouns.has(token.lower) || lexicon.relatives.has(token.lower)) return false;
  return lexicon.determiners.has(token.lower) || lexicon.possessives.has(token.lower);
}
