import type { Token, TokenRange } from '../flow/token.ts';
import { type Clause, isBetweenSubjectAndVerb, nounBefore, phraseAfter, phraseBefore } from './phrase.ts';

/** How far back a clause is followed: no sentence is so long, whatever an input may claim. */
const farthest = 90;

export const dashes = new Set(['—', '–', '-', '―']);
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
function isPlace({ tokens, sentence, lexicon }: Clause, index: number): boolean {
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
const isTime = ({ tokens, lexicon }: Clause, { to }: TokenRange): boolean => {
  const last = tokens[to - 1];
  return last !== undefined && (lexicon.timeNouns.has(last.lower) || lexicon.calendar.has(last.lower));
};

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
    if (phrase !== null && !isTime(clause, phrase)) return phrase;
    start++;
    while (start < index && !isDivider(tokens[start])) start++;
  }
  return null;
}

/** The start of the part between commas that ends right before token `end`; -1 where no comma opens it. */
function partStart({ tokens, sentence }: Clause, end: number): number {
  let depth = 0;
  for (let index = end - 1; index > Math.max(sentence.from, end - farthest); index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'quote') return -1;
    if (token.kind !== 'mark') continue;
    if (token.text === ')' || token.text === ']') depth++;
    else if (token.text === '(' || token.text === '[') {
      depth--;
      if (depth < 0) return -1;
    } else if (depth === 0 && isDivider(token)) return index + 1;
  }
  return -1;
}

/** The bracket that opens what token `end` closes; `end` itself where there is none near. */
function openingBracket({ tokens, sentence }: Clause, end: number): number {
  for (let index = end; index > Math.max(sentence.from, end - farthest); index--) {
    if (tokens[index]?.text === '(') return index;
  }
  return end;
}

/** Whether a part between commas is an aside: an age, an apposition, a relative or participle clause, an adverb. */
function isAside({ tokens, lexicon }: Clause, start: number): boolean {
  const token = tokens[start];
  if (token === undefined) return true;
  if (token.kind === 'number' || token.kind === 'mark' || /^\p{Lu}-\p{Lu}/u.test(token.text)) return true;
  const { lower } = token;
  return (
    !token.capital ||
    lexicon.determiners.has(lower) ||
    lexicon.relatives.has(lower) ||
    lexicon.calendar.has(lower)
  );
}

/** The noun phrase before the asides that end at the comma `comma`: "|Ruiz|, the minister, who …, said". */
function subjectBeforeAsides(clause: Clause, comma: number): TokenRange | null {
  const { sentence, tokens } = clause;
  let end = comma;
  if (tokens[comma - 1]?.text === ')') {
    end = openingBracket(clause, end);
    const phrase = phraseBefore(clause, end, sentence.from);
    if (phrase !== null && isSubjectLike(clause, phrase)) return phrase;
    end = comma;
  }
  for (let steps = 0; steps < 6; steps++) {
    if (tokens[end]?.text === ')') {
      end = openingBracket(clause, end);
    } else {
      const start = partStart(clause, end);
      if (start < 0) return null;
      if (!isAside(clause, start)) return null;
      end = start - 1;
      if (tokens[end]?.text === ')') continue;
    }
    const phrase = phraseBefore(clause, end, sentence.from);
    if (phrase === null || isTime(clause, phrase) || !isSubjectLike(clause, phrase)) continue;
    if (!isInsideAside(clause, phrase)) return phrase;
  }
  return null;
}

/** Whether a name between commas stands inside an aside itself: "Ruiz, whose hometown, |Skara|, is small, said". */
function isInsideAside(clause: Clause, { from }: TokenRange): boolean {
  const { tokens, lexicon } = clause;
  if (tokens[from - 1]?.text !== ',') return false;
  const start = partStart(clause, from - 1);
  return start > 0 && lexicon.relatives.has(tokens[start]?.lower ?? '');
}

/** Whether a phrase can name somebody: it holds a capital, a pronoun, or a noun for people or bodies. */
function isSubjectLike({ tokens, lexicon }: Clause, { from, to }: TokenRange): boolean {
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

/** The subjects of the verbs before another one. */
export interface Before {
  /** Of the last one that tells of words in any way. */
  readonly previous: TokenRange | null;
  /** Of the last one that tells of somebody speaking. */
  readonly spoke: TokenRange | null;
}

/** The subject of a participle: that of its clause, or the noun it stands right behind: "with |Ruiz| saying". */
export function participleSubject(
  clause: Clause,
  verb: number,
  { previous, spoke }: Before,
): TokenRange | null {
  const { sentence, tokens, lexicon } = clause;
  const noun = nounBefore(clause, verb, sentence.from);
  const before = noun !== null && noun.from > sentence.from ? tokens[noun.from - 1] : undefined;
  if (
    noun !== null &&
    before !== undefined &&
    lexicon.accompanying.has(before.lower) &&
    isSubjectLike(clause, noun)
  )
    return noun;
  // "The two will meet, |Ruiz| said, adding …": whoever spoke right before speaks on.
  if (spoke !== null && spoke.to <= verb && verb - spoke.to <= 3) return spoke;
  return (
    subordinateSubject(clause, verb) ??
    clauseSubject(clause, verb) ??
    previous ??
    clauseSubject(clause, verb, sentence.from)
  );
}

/** The subject of a clause with "when" or the like between commas, right before the participle: "when |Ruiz| rose, saying". */
function subordinateSubject(clause: Clause, verb: number): TokenRange | null {
  const { tokens, lexicon } = clause;
  if (tokens[verb - 1]?.text !== ',') return null;
  const start = partStart(clause, verb - 1);
  if (start < 0 || !lexicon.clauseOpeners.has(tokens[start]?.lower ?? '')) return null;
  const phrase = phraseAfter(clause, start + 1, verb);
  return phrase !== null && isSubjectLike(clause, phrase) ? phrase : null;
}

/** Steps over a time between subject and verb: "the council |less than two weeks ago| said". */
function beforeTime({ tokens, sentence, lexicon }: Clause, index: number): number {
  if (!lexicon.timeNouns.has(tokens[index]?.lower ?? '')) return index;
  for (let at = index - 1; at >= Math.max(sentence.from, index - 6); at--) {
    const token = tokens[at];
    if (token === undefined || token.capital) return at;
    if (
      token.kind !== 'number' &&
      !lexicon.determiners.has(token.lower) &&
      !/^(?:less|more|than|last|early|earlier|late|later|next|about|just|this|few)$/.test(token.lower)
    )
      return at;
  }
  return index;
}

/** The subject on the left of the verb at token `verb`; `previous` is the subject of the verb before it. */
export function subjectBefore(clause: Clause, verb: number, previous: TokenRange | null): TokenRange | null {
  const { tokens, sentence, lexicon } = clause;
  let index = verb - 1;
  while (index >= Math.max(sentence.from, verb - farthest)) {
    const token = tokens[index];
    if (
      token === undefined ||
      !(isBetweenSubjectAndVerb(token, lexicon) || lexicon.calendar.has(token.lower))
    )
      break;
    index--;
  }
  index = beforeTime(clause, index);
  const token = tokens[index];
  if (token === undefined || index < sentence.from || token.kind === 'quote') return null;
  if (token.kind === 'mark') {
    if (breaks.has(token.text)) return null;
    return (
      subjectBeforeAsides(clause, index) ??
      clauseSubject(clause, index) ??
      previous ??
      clauseSubject(clause, index, sentence.from)
    );
  }
  if (lexicon.relatives.has(token.lower)) {
    const end = isDivider(tokens[index - 1]) ? index - 1 : index;
    const antecedent = nounBefore(clause, end, sentence.from);
    if (antecedent !== null && (token.lower === 'who' || isSubjectLike(clause, antecedent)))
      return antecedent;
    return clauseSubject(clause, index) ?? previous;
  }
  if (lexicon.coordinators.has(token.lower) || token.lower === 'to') {
    const afterQuote = tokens[clauseStart(clause, index) - 1]?.kind === 'quote';
    return afterQuote && previous !== null ? previous : (clauseSubject(clause, index) ?? previous);
  }
  return phraseBefore(clause, index + 1, sentence.from) ?? clauseSubject(clause, index) ?? previous;
}
