import type { Token } from '../flow/token.ts';
import type { Lexicon, Verb } from '../words/lexicon.ts';
import { isPhrasal } from './phrasal.ts';
import { type Clause, isBetweenSubjectAndVerb } from './phrase.ts';
import { sourceStart } from './source-start.ts';

export interface VerbUse {
  readonly verb: Verb;
  readonly manner: 'finite' | 'participle' | 'passive';
}

/** How many adverbs and auxiliaries stand before a verb at the most. */
const mostBetween = 8;

/** The last token before `index` that is no adverb or auxiliary, and whether a form of "be" was passed. */
function lookBack(
  { tokens, sentence, lexicon }: Clause,
  index: number,
): { readonly token: Token | undefined; readonly be: boolean; readonly modal: boolean } {
  let [be, modal] = [false, false];
  let at = index - 1;
  for (; at >= Math.max(sentence.from, index - mostBetween); at--) {
    const token = tokens[at];
    if (token === undefined || !isBetweenSubjectAndVerb(token, lexicon)) break;
    if (lexicon.passive.has(token.lower)) be = true;
    else if (lexicon.auxiliaries.has(token.lower)) modal = true;
  }
  return { token: at >= sentence.from ? tokens[at] : undefined, be, modal };
}

const isPlural = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.groups.has(token.lower) || (token.kind === 'word' && /[^s]s$/.test(token.lower));

/** A base form is a verb after "to", a modal, a plural or a pronoun; elsewhere it is a noun: "a federal judge". */
function isBaseVerb(
  clause: Clause,
  index: number,
  { token, modal }: { readonly token: Token | undefined; readonly modal: boolean },
): boolean {
  const { lexicon } = clause;
  if (modal || token === undefined) return modal;
  if (token.kind === 'quote') return ',?!'.includes(token.sign);
  if (token.kind === 'mark') return token.text === ',';
  if (isDescribed(clause, index)) return false;
  const pronoun = lexicon.pronouns.get(token.lower);
  if (pronoun !== undefined) return pronoun === 'group' || pronoun === 'self' || pronoun === 'relative';
  if (token.lower === 'to' || lexicon.relatives.has(token.lower) || lexicon.coordinators.has(token.lower))
    return true;
  return isPlural(token, lexicon) && !token.possessive;
}

/** Whether a word can follow "calls" the verb, and hardly "calls" the noun. */
function takesObject({ tokens, sentence, lexicon }: Clause, index: number): boolean {
  const next = index + 1 < sentence.to ? tokens[index + 1] : undefined;
  if (next === undefined) return false;
  const speaks = lexicon.verbs.get(tokens[index]?.lower ?? '')?.kind === 'speech';
  if (next.kind !== 'word') return next.kind !== 'mark' || (speaks && ':,'.includes(next.text));
  const { lower } = next;
  return (
    next.capital ||
    lower === 'that' ||
    lexicon.determiners.has(lower) ||
    lexicon.pronouns.has(lower) ||
    lexicon.possessives.has(lower)
  );
}

/** Prepositions that follow "claims" the noun, and hardly "claims" the verb. */
const afterNoun = new Set(['of', 'over', 'against', 'from']);

/** Words that describe the noun after them: "his recent |remarks|", "many Asian |states|". */
const describing =
  /(?:^(?:same|own|other|new|old|first|last)$|[a-z]ing|[a-z]al|ous|ful|ive|ic|ary|ble|ent|ish|less|ian|ese|ean|[a-z]{3}ed|[a-z]-.*)$/;

/** Whether a determiner stands before a word, with nothing but describing words between: it is a noun then. */
function isDescribed({ tokens, sentence, lexicon }: Clause, index: number): boolean {
  let at = index - 1;
  for (; at >= Math.max(sentence.from, index - 3); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.possessive) break;
    if (lexicon.roles.has(token.lower) || lexicon.bodies.has(token.lower) || !describing.test(token.lower))
      break;
  }
  const token = tokens[at];
  return at < index - 1 && at >= sentence.from && token !== undefined && isNounMarker(token, lexicon);
}

/** "a crowd whose |protests| grew", "uttering |charges| that …": a noun that the word before it owns, or takes. */
function isTaken({ tokens, sentence, lexicon }: Clause, index: number): boolean {
  const [before, first] = [tokens[index - 1], tokens[index - 2]];
  if (before === undefined || index - 1 < sentence.from) return false;
  if (before.lower === 'whose') return true;
  if (before.capital || !before.lower.endsWith('ing') || !lexicon.participleLike.test(before.lower))
    return false;
  return index - 2 < sentence.from || first === undefined || !isNounMarker(first, lexicon);
}

/** "calls" is a verb after a name or a pronoun, or with an object; elsewhere it is a noun: "phone calls". */
function isThirdVerb(clause: Clause, index: number, token: Token | undefined): boolean {
  const { tokens, lexicon } = clause;
  if (token === undefined || token.kind === 'number') return false;
  if (token.kind !== 'word') return true;
  if (afterNoun.has(tokens[index + 1]?.lower ?? '') || isDescribed(clause, index)) return false;
  if (isTaken(clause, index)) return false;
  if (token.lower === 'that' && lexicon.prepositions.has(tokens[index + 1]?.lower ?? '')) return false;
  if (lexicon.pronouns.has(token.lower) || lexicon.relatives.has(token.lower)) return true;
  const next = tokens[index + 1];
  if (next !== undefined && (lexicon.auxiliaries.has(next.lower) || lexicon.pastLike.test(next.lower)))
    return false;
  if (token.capital) return true;
  return takesObject(clause, index);
}

/** Whether a verb that starts or goes on is used of speaking: the words stand right beside it. */
function standsBesideWords({ tokens, sentence, lexicon }: Clause, index: number): boolean {
  let next = index + 1;
  // "“…,” begins the letter": turned round.
  const turned = tokens[index - 1]?.kind === 'quote' && tokens[index - 1]?.sign === ',';
  if (turned && lexicon.determiners.has(tokens[next]?.lower ?? '')) return true;
  while (next < sentence.to && lexicon.adverbs.has(tokens[next]?.lower ?? '')) next++;
  const token = tokens[next];
  return next >= sentence.to || token === undefined || token.kind === 'quote' || token.kind === 'mark';
}

const phrasalVerb: Verb = { kind: 'speech', form: 'any', noun: false };

const unlistedVerb: Verb = { kind: 'speech', form: 'past', noun: false };

/** How many words a source beside a quotation has at the most, where the verb is in no list. */
const shortSource = 5;

/** A name, and be it behind an article: "Ruiz", "an angry Ruiz". */
const isNameBefore = ({ tokens, lexicon }: Clause, from: number, to: number): boolean =>
  tokens[from]?.capital === true ||
  (lexicon.articles.has(tokens[from]?.lower ?? '') && tokens[to - 1]?.capital === true);

/** Whether an unlisted verb stands in the place of "said": "“…,” Ruiz beamed", "“…,” beamed Ruiz". */
function standsForSaid(clause: Clause, index: number): boolean {
  const { tokens, sentence, lexicon } = clause;
  const token = tokens[index];
  if (token === undefined || token.capital || !lexicon.pastLike.test(token.lower)) return false;
  const before = tokens[index - 1];
  if (before === undefined || index === sentence.from) return false;
  if (before.kind === 'quote') return tokens[index + 1]?.capital === true;
  for (let at = index - 1; at >= Math.max(sentence.from, index - shortSource); at--) {
    const word = tokens[at];
    if (word?.kind === 'quote') return index - at > 1 && isNameBefore(clause, at + 1, index);
    if (word?.kind !== 'word' || lexicon.auxiliaries.has(word.lower)) return false;
  }
  return false;
}

const invertedVerb: Verb = { kind: 'speech', form: 'any', noun: false };

const isSmall = (word: string, lexicon: Lexicon): boolean =>
  lexicon.notNames.has(word) || lexicon.relatives.has(word) || lexicon.roles.has(word);

/** Whether a word in no list stands between quoted words and a name: "«…», |zanjó| Serra", "« … », s’est |réjoui| le maire". */
function standsBeforeSource({ tokens, sentence, lexicon }: Clause, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.capital || isSmall(token.lower, lexicon)) return false;
  let at = index - 1;
  while (at >= sentence.from && index - at < 4 && lexicon.auxiliaries.has(tokens[at]?.lower ?? '')) at--;
  const asks = tokens[at]?.kind === 'quote' && '?!…'.includes(tokens[at]?.sign || ' ');
  if (tokens[at]?.text === ',') at--;
  else if (!asks) return false;
  if (tokens[at]?.kind !== 'quote') return false;
  const long = (tokens[at]?.length ?? 0) >= fewestUnits;
  const start = sourceStart({ tokens, sentence, lexicon }, index + 1);
  const [next, after] = [tokens[start], tokens[start + 1]];
  if (next?.kind !== 'word') return false;
  if (lexicon.pronouns.has(next.lower) && !lexicon.articles.has(next.lower)) return !next.capital;
  // "vervolgt |De Groot|": a particle in capitals begins a name as well.
  if (next.capital) return !lexicon.notNames.has(next.lower) || after?.capital === true;
  const joined = /^l'\p{L}/u.test(next.lower);
  const { lower } = (joined ? next : after) ?? { lower: '' };
  const noun = lexicon.roles.has(lower) || lexicon.bodies.has(lower) || lexicon.groups.has(lower);
  return (
    (joined || lexicon.articles.has(next.lower)) && (noun || (long && (joined || after?.kind === 'word')))
  );
}

/** How many units quoted words have at least that whatever verb follows tells of: "« … », |s’emporte| le riverain". */
const fewestUnits = 16;

function verbAt(clause: Clause, index: number): Verb | undefined {
  const { tokens, lexicon } = clause;
  if (isPhrasal(tokens, index, lexicon)) return phrasalVerb;
  if (lexicon.inverts && standsBeforeSource(clause, index)) return invertedVerb;
  const listed = lexicon.verbs.get(tokens[index]?.lower ?? '');
  return listed ?? (standsForSaid(clause, index) ? unlistedVerb : undefined);
}

/** How the word at `index` is used, if as a verb that tells of words; null otherwise. */
export function verbUseAt(clause: Clause, index: number): VerbUse | null {
  const { tokens, lexicon, sentence } = clause;
  const token = tokens[index];
  const verb = token === undefined ? undefined : verbAt(clause, index);
  if (token === undefined || verb === undefined || token.possessive) return null;
  const direct = index > sentence.from ? tokens[index - 1] : undefined;
  if (token.capital && direct !== undefined && direct.kind !== 'quote') return null;
  if (verb.kind === 'aspectual' && (verb.form === 'base' || !standsBesideWords(clause, index))) return null;
  const { token: before, be, modal } = lookBack(clause, index);
  if (direct !== undefined && isNounMarker(direct, lexicon)) return null;
  if (verb.form === 'participle') {
    const next = tokens[index + 1];
    const ends = next === undefined || (next.kind === 'mark' && next.text !== ',' && next.text !== ':');
    if (direct !== undefined && lexicon.prepositions.has(direct.lower) && (verb.kind !== 'speech' || ends))
      return null;
    return { verb, manner: be ? 'finite' : 'participle' };
  }
  if (direct !== undefined && lexicon.prepositions.has(direct.lower) && direct.lower !== 'to') return null;
  if (verb.form === 'base' && !isBaseVerb(clause, index, { token: before, modal })) return null;
  if (verb.form === 'third' && verb.noun && !isThirdVerb(clause, index, before)) return null;
  if (before === undefined && !modal) return null;
  const passive = verb.form === 'past' && (be || hasAgent(clause, index));
  return { verb, manner: passive ? 'passive' : 'finite' };
}

/** "measures added by …", "labelled as a “farce” by …": a participle that describes the noun before it; not "said by telephone". */
function hasAgent({ tokens, lexicon }: Clause, index: number): boolean {
  let after = index + 1;
  // "said the “green” loan by the bank was late"
  if (lexicon.plainVerbs.has(tokens[index]?.lower ?? '') && lexicon.articles.has(tokens[after]?.lower ?? ''))
    return false;
  while (tokens[after]?.lower === 'as' || lexicon.articles.has(tokens[after]?.lower ?? '')) after++;
  if (tokens[after]?.kind === 'quote') after++;
  const agent = tokens[after + 1];
  if (tokens[after]?.lower !== 'by' || agent === undefined) return false;
  const { capital, lower } = agent;
  return capital || lexicon.determiners.has(lower) || lexicon.groups.has(lower) || lexicon.roles.has(lower);
}

/** Words after which only a noun can stand: an article, a possessive. */
function isNounMarker(token: Token, lexicon: Lexicon): boolean {
  if (token.possessive) return true;
  if (lexicon.pronouns.has(token.lower) || lexicon.relatives.has(token.lower)) return false;
  return lexicon.determiners.has(token.lower) || lexicon.possessives.has(token.lower);
}
