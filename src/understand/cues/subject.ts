import type { Token, TokenRange } from '../flow/token.ts';
import { type Clause, isBetweenSubjectAndVerb, phraseAfter, phraseBefore } from './phrase.ts';

/** How far back a clause is followed: no sentence is so long, whatever an input may claim. */
const farthest = 90;

const dashes = new Set(['—', '–', '-', '―']);
const breaks = new Set([';', ':', '(', '[']);

const isDivider = (token: Token | undefined): boolean =>
  token?.kind === 'mark' &&
  (token.text === ',' || token.text === ')' || token.text === ']' || dashes.has(token.text));

/** Where the clause of token `index` begins: after a quotation, a semicolon, an open bracket or a dateline's dash. */
function clauseStart({ tokens, sentence }: Clause, index: number): number {
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

/** Whether a part of a sentence may begin with the subject: no preposition, participle or subordinate clause first. */
function beginsSubject({ tokens, lexicon, sentence }: Clause, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return false;
  const { lower } = token;
  if (index === sentence.from && lexicon.determiners.has(lower)) return true;
  if (lexicon.prepositions.has(lower) || lexicon.clauseOpeners.has(lower) || lexicon.relatives.has(lower))
    return false;
  return lexicon.verbs.get(lower)?.form !== 'participle' && !lexicon.auxiliaries.has(lower);
}

/** "Hours later", "Two days ago": a time, not a subject. */
const isTime = ({ tokens, lexicon }: Clause, { to }: TokenRange): boolean => {
  const last = tokens[to - 1];
  return last !== undefined && (lexicon.timeNouns.has(last.lower) || lexicon.calendar.has(last.lower));
};

/**
 * The subject of the clause that token `index` stands in: its first noun phrase that no preposition or conjunction
 * introduces. "But in Iowa, Ruiz, the minister, …" gives "Ruiz". `from` starts the search before the clause.
 */
export function clauseSubject(clause: Clause, index: number, from?: number): TokenRange | null {
  const { tokens, lexicon } = clause;
  let start = Math.max(from ?? clauseStart(clause, index), index - farthest);
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
    if (phrase !== null && !isTime(clause, phrase)) return phrase;
    start++;
    while (start < index && !isDivider(tokens[start])) start++;
  }
  return null;
}

/** The subject on the left of the verb at token `verb`; `previous` is the subject of the verb before it. */
export function subjectBefore(clause: Clause, verb: number, previous: TokenRange | null): TokenRange | null {
  const { tokens, sentence, lexicon } = clause;
  let index = verb - 1;
  while (index >= sentence.from) {
    const token = tokens[index];
    if (
      token === undefined ||
      !(isBetweenSubjectAndVerb(token, lexicon) || lexicon.calendar.has(token.lower))
    )
      break;
    index--;
  }
  const token = tokens[index];
  if (token === undefined || index < sentence.from || token.kind === 'quote') return null;
  if (token.kind === 'mark') {
    if (breaks.has(token.text)) return null;
    return clauseSubject(clause, index) ?? previous ?? clauseSubject(clause, index, sentence.from);
  }
  if (lexicon.relatives.has(token.lower)) {
    const end = isDivider(tokens[index - 1]) ? index - 1 : index;
    return phraseBefore(clause, end, sentence.from) ?? previous;
  }
  if (lexicon.coordinators.has(token.lower) || token.lower === 'to' || token.lower === 'but') {
    return clauseSubject(clause, index) ?? previous;
  }
  return phraseBefore(clause, index + 1, sentence.from) ?? clauseSubject(clause, index) ?? previous;
}
