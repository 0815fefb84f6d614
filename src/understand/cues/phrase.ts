import type { Token, TokenRange } from '../flow/token.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** What the rules of this folder look at: the tokens of a flow, one sentence of it, and the words of its language. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly sentence: TokenRange;
  readonly lexicon: Lexicon;
}

const pastVerb =
  /^(?:.{2,}ed|said|says|told|wrote|writes|tells|thinks|thought|knew|felt|found|went|saw|took|made|came|gave|got|began|became)$/;

/** Verbs of any meaning that are nothing else in this form. */
const irregular =
  /^(?:say|tell|believe|insist|came|went|took|saw|got|began|became|ran|stood|sat|rose|grew|drew|brought|met|gave|was|were|kept|held|won|led|fell|flew|forgot|drove|chose|blew|shook|threw|wore|wept|heard|sought|spoke|struck|taught|made)$/;

/** Whether a word can only be a finite verb where a noun phrase is looked for. */
function isFiniteVerb({ capital, lower }: Token, { verbs }: Lexicon): boolean {
  if (capital) return false;
  if (irregular.test(lower)) return true;
  const verb = verbs.get(lower);
  if (verb === undefined) return false;
  if (verb.form === 'third' && !verb.noun) return true;
  // "known" and "written" describe nouns as well, "sought" and "spoke" do not.
  return pastVerb.test(lower) || (verb.form === 'past' && !verb.noun && !lower.endsWith('n'));
}

const isAdverb = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.adverbs.has(token.lower) ||
  (!token.capital && token.lower.length > 4 && token.lower.endsWith('ly'));

/** Adverbs, auxiliaries and the like, that stand between a subject and its verb. */
export const isBetweenSubjectAndVerb = (token: Token, lexicon: Lexicon): boolean =>
  token.kind === 'word' &&
  ((!token.capital && lexicon.auxiliaries.has(token.lower)) || isAdverb(token, lexicon));

/** How many tokens a noun phrase has at the most: no writer makes a longer one, whatever an input may claim. */
const longestPhrase = 40;

/** "the |recently| released report": an adverb right behind an article. */
const describesNext = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || next?.kind !== 'word') return false;
  return lexicon.articles.has(before.lower) && isAdverb(token, lexicon);
};

/** Words that no noun phrase goes across. */
function breaksPhrase(token: Token, lexicon: Lexicon): boolean {
  if (token.kind === 'quote') return true;
  if (token.kind === 'mark') return true;
  if (token.kind === 'number' || token.capital) return false;
  const { lower } = token;
  return (
    lexicon.auxiliaries.has(lower) ||
    lexicon.clauseOpeners.has(lower) ||
    lexicon.relatives.has(lower) ||
    isAdverb(token, lexicon) ||
    isFiniteVerb(token, lexicon)
  );
}

/** A preposition that is not an article as well, as "a" is in Portuguese. */
export const isPreposition = ({ capital, lower }: Token, { prepositions, articles }: Lexicon): boolean =>
  !capital && prepositions.has(lower) && !articles.has(lower);

const isPronoun = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && lexicon.pronouns.has(token.lower);

/** Whether "and" at `index` joins two nouns rather than two clauses. */
function joinsNouns(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [left, right] = [tokens[index - 1], tokens[index + 1]];
  if (left === undefined || right === undefined || isPreposition(right, lexicon)) return false;
  return left.capital === right.capital && left.kind === 'word' && right.kind === 'word';
}

/** After a leading preposition, only what follows its own noun can be a subject: "In Iowa on Monday |Ruiz". */
function withoutLeadingPreposition({ tokens, lexicon }: Clause, range: TokenRange): TokenRange | null {
  const first = tokens[range.from];
  if (first === undefined || !lexicon.prepositions.has(first.lower) || lexicon.articles.has(first.lower))
    return range;
  let start = -1;
  for (let index = range.from + 1; index < range.to; index++) {
    const [token, before] = [tokens[index], tokens[index - 1]];
    if (token === undefined || before === undefined) continue;
    if (lexicon.prepositions.has(token.lower) && !token.capital) start = -1;
    else if (lexicon.prepositions.has(before.lower)) continue;
    // "In einer |Mitteilung|": the preposition's own noun, which has a capital as every noun has.
    else if (lexicon.capitalNouns && index === range.from + 2 && lexicon.determiners.has(before.lower))
      continue;
    else if (lexicon.determiners.has(token.lower) || isPronoun(token, lexicon)) start = index;
    else if (token.capital && start < 0 && (!before.capital || lexicon.notNames.has(before.lower)))
      start = index;
    else if (lexicon.notNames.has(token.lower) || token.kind === 'number') start = -1;
  }
  return start < 0 ? null : { from: start, to: range.to };
}

function trimmed({ tokens, lexicon }: Clause, { from, to }: TokenRange): TokenRange | null {
  let start = from;
  while (start < to) {
    const token = tokens[start];
    if (
      token === undefined ||
      !(
        lexicon.coordinators.has(token.lower) ||
        isAdverb(token, lexicon) ||
        lexicon.clauseOpeners.has(token.lower)
      )
    )
      break;
    start++;
  }
  return start < to ? { from: start, to } : null;
}

/** Whether the preposition at `index` can belong to a noun before it: "a senator from Ohio", "an adviser to Ruiz". */
function attachesLeft(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { lower } = tokens[index] ?? { lower: '' };
  if (lexicon.attaching.has(lower)) return true;
  return lower === 'to' && lexicon.roles.has(tokens[index - 1]?.lower ?? '');
}

const startsNoun = (token: Token | undefined, { articles, possessives }: Lexicon): boolean =>
  token !== undefined && !token.capital && (articles.has(token.lower) || possessives.has(token.lower));

/** Words after which an article goes on with a noun phrase: "a friend |of| the mayor", "the mayor |and| the council". */
const leadsOn = (token: Token, { prepositions, coordinators, determiners }: Lexicon): boolean =>
  prepositions.has(token.lower) || coordinators.has(token.lower) || determiners.has(token.lower);

/** The words right before token `end`, and not before token `floor`, that one noun phrase can hold. */
function runBefore(clause: Clause, end: number, floor: number): TokenRange | null {
  const { tokens, lexicon } = clause;
  let start = end;
  const farthest = Math.max(floor, end - longestPhrase);
  while (start > farthest) {
    const token = tokens[start - 1];
    if (token === undefined || breaksPhrase(token, lexicon)) break;
    if (start < end && (isPronoun(token, lexicon) || (token.kind === 'title' && token.sign === ','))) break;
    if (start < end && startsNoun(tokens[start], lexicon) && !leadsOn(token, lexicon)) {
      // "l’association |des| riverains": article and preposition in one.
      if (!lexicon.attaching.has(tokens[start]?.lower ?? '')) break;
    }
    if (isPreposition(token, lexicon) && !attachesLeft(tokens, start - 1, lexicon)) break;
    // "in a way |Minister Ruiz| called late": a clause begins behind the noun, without a word for it.
    if (start < end && tokens[start]?.capital && lexicon.gapNouns.has(token.lower) && !token.capital) break;
    if (!token.capital && lexicon.coordinators.has(token.lower) && !joinsNouns(tokens, start - 1, lexicon))
      break;
    start--;
  }
  return trimmed(clause, { from: start, to: end });
}

/** The subject that ends right before token `end`, and not before token `floor`. */
export function phraseBefore(clause: Clause, end: number, floor: number): TokenRange | null {
  if (end - 1 < floor) return null;
  if (isPronoun(clause.tokens[end - 1], clause.lexicon)) return { from: end - 1, to: end };
  const range = runBefore(clause, end, floor);
  return range && withoutLeadingPreposition(clause, range);
}

/** The noun that ends right before token `end`, and be it after a preposition: "contrast it with |Ruiz|, who …". */
export function nounBefore(clause: Clause, end: number, floor: number): TokenRange | null {
  const range = end - 1 < floor ? null : runBefore(clause, end, floor);
  if (range === null) return null;
  const preposition = clause.lexicon.prepositions.has(clause.tokens[range.from]?.lower ?? '');
  return preposition && range.from + 1 < range.to ? { from: range.from + 1, to: range.to } : range;
}

/** Prepositions that go on with a name after "said": "a spokesman for the ministry". */
const attaches = (tokens: readonly Token[], index: number, lexicon: Lexicon): boolean => {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined) return false;
  if (!attachesLeft(tokens, index, lexicon) || token.lower === 'in' || token.lower === 'on') return false;
  return next.kind === 'word' && !lexicon.possessives.has(next.lower);
};

/** Whether a word that ends as verbs do in the past goes on with a clause: "the pier |closed| at noon", not "the closed pier". */
const isPastVerb = ({ capital, lower }: Token, last: string, lexicon: Lexicon): boolean =>
  !capital &&
  lexicon.pastLike.test(lower) &&
  !lexicon.namers.has(lower) &&
  !lexicon.determiners.has(last) &&
  !lexicon.coordinators.has(last);

/** "volgens |het| rapport": a pronoun that is an article before a noun. */
const isArticle = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.kind !== 'word' || !lexicon.articles.has(token.lower)) return false;
  const { lower } = next;
  return !(
    lexicon.auxiliaries.has(lower) ||
    lexicon.adverbs.has(lower) ||
    lexicon.prepositions.has(lower) ||
    lexicon.verbs.has(lower)
  );
};

/** "Gutachten |weist|": where nouns have capitals, a small word behind one that is no small word of grammar is a verb. */
const isBehindNoun = (token: Token, last: Token | undefined, lexicon: Lexicon): boolean =>
  lexicon.capitalNouns &&
  last?.kind === 'word' &&
  last.capital &&
  token.kind === 'word' &&
  !token.capital &&
  !lexicon.articles.has(token.lower) &&
  !lexicon.prepositions.has(token.lower) &&
  !lexicon.coordinators.has(token.lower) &&
  !lexicon.particles.has(token.lower);

/** The noun phrase that begins with token `start`, and ends before token `ceiling`. */
export function phraseAfter(clause: Clause, start: number, ceiling: number): TokenRange | null {
  const { tokens, lexicon } = clause;
  if (start >= ceiling) return null;
  if (isPronoun(tokens[start], lexicon) && !isArticle(tokens, start, lexicon))
    return { from: start, to: start + 1 };
  let end = start;
  const farthest = Math.min(ceiling, start + longestPhrase);
  while (end < farthest) {
    const token = tokens[end];
    if (token === undefined) break;
    if (end > start && describesNext(tokens, end, lexicon)) {
      end += 2;
      continue;
    }
    if (breaksPhrase(token, lexicon)) break;
    if (end > start && !attaches(tokens, end, lexicon)) {
      const { lower: last } = tokens[end - 1] ?? { lower: '' };
      if (isPreposition(token, lexicon) || isBehindNoun(token, tokens[end - 1], lexicon)) break;
      if (token.lower === 'left' && !lexicon.determiners.has(last)) break;
      if (lexicon.calendar.has(token.lower) && !lexicon.articles.has(last)) break;
      if (isPastVerb(token, last, lexicon)) break;
      if (token.capital && lexicon.notNames.has(token.lower) && !lexicon.articles.has(last)) break;
      if (lexicon.articles.has(token.lower) && tokens[end - 1]?.capital && !tokens[end + 1]?.capital) break;
      if (lexicon.coordinators.has(token.lower) && !joinsNouns(tokens, end, lexicon)) break;
    } else if (end === start && isPreposition(token, lexicon)) break;
    end++;
  }
  return end > start ? { from: start, to: Math.min(end, farthest) } : null;
}
