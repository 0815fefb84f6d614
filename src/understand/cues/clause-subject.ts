import { isLoneVerb } from '../flow/lone-verb.ts';
import type { Token, TokenRange } from '../flow/token.ts';
import { type Clause, isBetweenSubjectAndVerb, phraseAfter } from './phrase.ts';

/** How far back a clause is followed: no sentence is so long, whatever an input may claim. */
export const farthest = 90;

export const dashes = new Set(['—', '–', '-', '―']);
export const breaks = new Set([';', ':', '(', '[']);

export const isDivider = (token: Token | undefined): boolean =>
  token?.kind === 'mark' &&
  (token.text === ',' || token.text === ')' || token.text === ']' || dashes.has(token.text));

/** Where the clause of token `index` begins: after a quotation, a semicolon, an open bracket or a dateline's dash. */
export function clauseStart({ tokens, sentence }: Clause, index: number): number {
  const floor = Math.max(sentence.from, index - farthest);
  let depth = 0;
  for (let start = index; start > floor; start--) {
    const token = tokens[start - 1];
    if (token === undefined || token.kind === 'quote') return start;
    if (token.kind !== 'mark') continue;
    if (token.text === ')' || token.text === ']') depth++;
    else if (depth > 0 && (token.text === '(' || token.text === '[')) depth--;
    else if (depth === 0 && breaks.has(token.text)) return start;
    else if (dashes.has(token.text) && sentence.from === 0 && start <= 9) return start;
  }
  return floor;
}

/** Whether a word that looks like a participle is a name after all: "King", and not "Speaking in Skara". */
function isName({ tokens, sentence }: Clause, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  return (
    token?.capital === true && (index > sentence.from || next?.kind === 'mark' || next?.capital === true)
  );
}

/** "Shortly after …", "Meanwhile, …": an adverb at the start of a clause. */
function isOpeningAdverb({ tokens, lexicon }: Clause, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined || !token.lower.endsWith('ly')) return false;
  return next.text === ',' || lexicon.prepositions.has(next.lower) || lexicon.clauseOpeners.has(next.lower);
}

/** "in Skara, |Nordland|, Ruiz said": a name between commas that tells where the place before it lies. */
export function isPlace({ tokens, sentence, lexicon }: Clause, index: number): boolean {
  if (index - 2 < sentence.from || tokens[index]?.capital !== true || tokens[index - 1]?.text !== ',')
    return false;
  if (tokens[index - 2]?.capital !== true || tokens[index - 2]?.kind !== 'word') return false;
  let end = index;
  while (end < sentence.to && tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
  if (tokens[end]?.text !== ',') return false;
  for (let at = index - 3; at >= Math.max(sentence.from, index - 6); at--) {
    if (lexicon.placing.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** Whether a part of a sentence may begin with the subject: no preposition, participle or subordinate clause first. */
function beginsSubject(clause: Clause, index: number): boolean {
  const { tokens, lexicon, sentence } = clause;
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return false;
  const { lower } = token;
  if ((index === sentence.from && lexicon.determiners.has(lower)) || lexicon.articles.has(lower)) return true;
  if (lexicon.prepositions.has(lower) || lexicon.clauseOpeners.has(lower) || lexicon.relatives.has(lower))
    return false;
  if (lexicon.calendar.has(lower) || isOpeningAdverb(clause, index) || isPlace(clause, index)) return false;
  if (lexicon.participleLike.test(lower) && !isName(clause, index)) return false;
  return lexicon.verbs.get(lower)?.form !== 'participle' && !lexicon.auxiliaries.has(lower);
}

/** "Hours later", "Two days ago": a time, not a subject. */
export const isTime = ({ tokens, lexicon }: Clause, { to }: TokenRange): boolean => {
  const last = tokens[to - 1];
  return last !== undefined && (lexicon.timeNouns.has(last.lower) || lexicon.calendar.has(last.lower));
};

/** Whether a phrase can name somebody: it holds a capital, a pronoun, or a noun for people or bodies. */
export function isSubjectLike({ tokens, lexicon }: Clause, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const { lower } = token;
    if (token.capital && !lexicon.notNames.has(lower)) return true;
    if (
      lexicon.pronouns.has(lower) ||
      lexicon.roles.has(lower) ||
      lexicon.groups.has(lower) ||
      lexicon.bodies.has(lower)
    )
      return true;
  }
  return false;
}

/** "|Likewise|, a paper said", "|First|, she said": a word before a comma that only opens its sentence. */
function opensOnly({ tokens, lexicon }: Clause, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (lexicon.expletives.has(lower)) return true;
  return tokens[at + 1]?.text === ',' && lexicon.notNames.has(lower) && !lexicon.pronouns.has(lower);
}

/** "|much| like he did": a subject that can be nobody who speaks. */
export function isNobody(clause: Clause, source: TokenRange): boolean {
  const { tokens, lexicon } = clause;
  const first = tokens[source.from];
  if (first === undefined || isSubjectLike(clause, source)) return false;
  return !first.capital && !lexicon.determiners.has(first.lower) && !lexicon.possessives.has(first.lower);
}

/** "saying |anybody|", "treating Minister Ruiz", "coming from a candidate": a participle with what it takes, no "leading scientists". */
export function isDoing({ tokens, lexicon }: Clause, { from, to }: TokenRange): boolean {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (first === undefined || first.capital || !lexicon.participleLike.test(first.lower)) return false;
  if (lexicon.verbs.get(first.lower)?.form === 'participle') return true;
  if (next === undefined || from + 1 >= to || !first.lower.endsWith('ing')) return false;
  return next.capital || lexicon.prepositions.has(next.lower) || lexicon.determiners.has(next.lower);
}

/** Whether a phrase can be nobody who speaks: "there", "likewise", "|a| Sunday", "to |discuss strategy|", "|drawing loud| jeers". */
export function isImplausible(clause: Clause, { from, to }: TokenRange): boolean {
  const { tokens, lexicon, sentence } = clause;
  const first = tokens[from];
  if (first === undefined) return true;
  const { lower } = first;
  const alone = to - from === 1;
  if (alone && from === sentence.from && (isLoneVerb(tokens, from, lexicon) || opensOnly(clause, from)))
    return true;
  if (isDoing(clause, { from, to })) return true;
  if (isSubjectLike(clause, { from, to })) return false;
  if (alone && lexicon.articles.has(lower)) return true;
  if (first.capital && from > sentence.from) return false;
  if (alone && lexicon.expletives.has(lower)) return true;
  const infinitive = tokens[from - 1]?.lower === 'to' && !lexicon.determiners.has(lower);
  return infinitive || (lexicon.participleLike.test(lower) && !lexicon.determiners.has(lower));
}

/**
 * The subject of the innermost clause that a conjunction opens before token `before`, with no comma between: "so late
 * that |Ruiz| was prompted to say", "when |Ruiz| scolded him and called".
 */
export function innerSubject(clause: Clause, before: number): TokenRange | null {
  const { tokens, lexicon } = clause;
  const floor = clauseStart(clause, before);
  const infinitive = tokens[before]?.lower === 'to';
  for (let index = before - 1; index >= floor; index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return null;
    if (!lexicon.clauseOpeners.has(token.lower) || (token.lower === 'that' && !infinitive)) continue;
    const phrase = phraseAfter(clause, index + 1, before);
    const next = phrase === null ? undefined : tokens[phrase.to];
    if (phrase === null || next === undefined || !isSubjectLike(clause, phrase)) return null;
    const verb = lexicon.auxiliaries.has(next.lower) || lexicon.pastLike.test(next.lower);
    return verb || lexicon.verbs.has(next.lower) ? phrase : null;
  }
  return null;
}

/**
 * The subject of the clause that token `before` stands in: its first noun phrase that no preposition or conjunction
 * introduces. "But in Iowa, Ruiz, the minister, …" gives "Ruiz". `from` starts the search before the clause.
 */
export function clauseSubject(clause: Clause, before: number, from?: number): TokenRange | null {
  const { tokens, lexicon } = clause;
  let start = from ?? clauseStart(clause, before);
  const index = Math.min(before, start + farthest);
  while (start < index) {
    while (start < index) {
      const token = tokens[start];
      if (token === undefined) break;
      const small = lexicon.coordinators.has(token.lower) || isBetweenSubjectAndVerb(token, lexicon);
      if (!small && !isDivider(token) && token.kind !== 'quote') break;
      start++;
    }
    if (start >= index) return null;
    const phrase = beginsSubject(clause, start) ? phraseAfter(clause, start, index) : null;
    if (phrase !== null && !isTime(clause, phrase) && !isImplausible(clause, phrase)) return phrase;
    start++;
    while (start < index && !isDivider(tokens[start])) start++;
  }
  return null;
}
