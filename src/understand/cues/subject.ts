import type { Token, TokenRange } from '../flow/token.ts';
import { type Clause, isBetweenSubjectAndVerb, phraseAfter, phraseBefore } from './phrase.ts';

const clauseBreaks = new Set([';', ':', '—', '–', '(']);
const isComma = (token: Token | undefined): boolean =>
  token?.kind === 'mark' &&
  (token.text === ',' ||
    token.text === '—' ||
    token.text === '–' ||
    token.text === '-' ||
    token.text === ')');

/** Where the clause of token `index` begins: after a quotation, a semicolon or the start of the sentence. */
function clauseStart({ tokens, sentence }: Clause, index: number): number {
  let start = index;
  while (start > sentence.from) {
    const token = tokens[start - 1];
    if (token === undefined || token.kind === 'quote') break;
    if (token.kind === 'mark' && (token.text === ';' || token.text === ':')) break;
    start--;
  }
  return start;
}

/** Whether a part of a sentence may begin with the subject: no preposition, participle or subordinate clause first. */
function beginsSubject({ tokens, lexicon }: Clause, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return false;
  const { lower } = token;
  if (lexicon.prepositions.has(lower) || lexicon.clauseOpeners.has(lower) || lexicon.relatives.has(lower))
    return false;
  return !lexicon.participles.has(lower) && !lexicon.auxiliaries.has(lower);
}

/**
 * The subject of the clause that token `index` stands in: its first noun phrase that no preposition or conjunction
 * introduces. "But in Iowa, Ruiz, the minister, …" gives "Ruiz".
 */
export function clauseSubject(clause: Clause, index: number): TokenRange | null {
  const { tokens, lexicon } = clause;
  let start = clauseStart(clause, index);
  while (start < index) {
    while (start < index) {
      const token = tokens[start];
      if (
        token === undefined ||
        !(lexicon.coordinators.has(token.lower) || isBetweenSubjectAndVerb(token, lexicon) || isComma(token))
      )
        break;
      start++;
    }
    if (start >= index) return null;
    if (beginsSubject(clause, start)) {
      const phrase = phraseAfter(clause, start, index);
      if (phrase !== null) return phrase;
    }
    start++;
    while (start < index && !isComma(tokens[start])) start++;
  }
  return null;
}

/** The subject on the left of the verb at token `verb`; `previous` is the subject of the verb before it. */
export function subjectBefore(clause: Clause, verb: number, previous: TokenRange | null): TokenRange | null {
  const { tokens, sentence, lexicon } = clause;
  let index = verb - 1;
  while (index >= sentence.from) {
    const token = tokens[index];
    if (token === undefined || !isBetweenSubjectAndVerb(token, lexicon)) break;
    index--;
  }
  const token = tokens[index];
  if (token === undefined || index < sentence.from || token.kind === 'quote') return null;
  if (isComma(token)) return clauseSubject(clause, index);
  if (token.kind === 'mark') return clauseBreaks.has(token.text) ? null : clauseSubject(clause, index);
  if (lexicon.relatives.has(token.lower)) {
    const end = isComma(tokens[index - 1]) ? index - 1 : index;
    return phraseBefore(clause, end, sentence.from) ?? previous;
  }
  if (lexicon.coordinators.has(token.lower) || token.lower === 'to' || token.lower === 'but')
    return previous ?? clauseSubject(clause, index);
  return phraseBefore(clause, index + 1, sentence.from) ?? previous ?? clauseSubject(clause, index);
}
