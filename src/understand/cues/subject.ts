import type { TokenRange } from '../flow/token.ts';
import {
  breaks,
  clauseStart,
  clauseSubject,
  farthest,
  innerSubject,
  isDivider,
  isImplausible,
  isPlace,
  isSubjectLike,
  isTime,
} from './clause-subject.ts';
import { isAdverbOf, withoutDoing } from './participle-subject.ts';
import { partStart } from './parts.ts';
import {
  type Clause,
  isBetweenSubjectAndVerb,
  isPreposition,
  nounBefore,
  phraseAfter,
  phraseBefore,
} from './phrase.ts';

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
      if (steps === 0 && isNameOfRole(clause, { from: start, to: end })) return { from: start, to: end };
      if (!isAside(clause, start) && !isPlace(clause, start)) return null;
      end = start - 1;
      if (tokens[end]?.text === ')') continue;
    }
    const phrase = phraseBefore(clause, end, sentence.from);
    if (phrase === null || isTime(clause, phrase) || !isSubjectLike(clause, phrase)) continue;
    if (!isInsideAside(clause, phrase)) return phrase;
  }
  return null;
}

/** "the harbour minister, |Ana Ruiz|, said": a name and nothing else, right behind the title of who bears it. */
function isNameOfRole({ tokens, lexicon }: Clause, { from, to }: TokenRange): boolean {
  if (tokens[from - 1]?.text !== ',' || !lexicon.roles.has(tokens[from - 2]?.lower ?? '')) return false;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || !(token.capital || lexicon.particles.has(token.lower))) return false;
    if (lexicon.notNames.has(token.lower) || lexicon.calendar.has(token.lower)) return false;
  }
  return to > from;
}

/** Whether a name between commas stands inside an aside itself: "Ruiz, whose hometown, |Skara|, is small, said". */
function isInsideAside(clause: Clause, { from }: TokenRange): boolean {
  const { tokens, lexicon } = clause;
  if (tokens[from - 1]?.text !== ',') return false;
  const start = partStart(clause, from - 1);
  return start > 0 && lexicon.relatives.has(tokens[start]?.lower ?? '');
}

/** "led |her| to declare", "prompted |Minister Ruiz| to say": whoever a verb before them makes speak. */
function madeTo(clause: Clause, to: number): TokenRange | null {
  const { tokens, sentence, lexicon } = clause;
  const last = tokens[to - 1];
  if (last === undefined || isImplausible(clause, { from: to - 1, to })) return null;
  for (let from = to - 1; from > Math.max(sentence.from, to - mostMade); from--) {
    const [token, before] = [tokens[from], tokens[from - 1]];
    if (token?.kind !== 'word' || before === undefined) return null;
    if (!lexicon.causing.has(before.lower) || before.capital) continue;
    const made = { from, to };
    return lexicon.possessives.has(token.lower) || isSubjectLike(clause, made) ? made : null;
  }
  return null;
}

/** "|Ruiz| pledged to oppose": the subject of the verb right before "to", which was found already. */
function subjectOfOuter(
  { tokens, lexicon }: Clause,
  to: number,
  previous: TokenRange | null,
): TokenRange | null {
  const verb = tokens[to - 1];
  if (verb === undefined || verb.capital || previous === null || previous.to > to - 1) return null;
  const listed = lexicon.verbs.get(verb.lower);
  return listed !== undefined && !listed.noun && listed.form !== 'base' && to - previous.to <= nearVerb
    ? previous
    : null;
}

/** How far behind its subject such a verb stands at the most. */
const nearVerb = 4;

/** "Bo left, and |Ruiz| blamed him and said": the subject of the clause that a coordinator behind a comma opens. */
function joinedSubject(clause: Clause, end: number): TokenRange | null {
  const { tokens, lexicon } = clause;
  const floor = clauseStart(clause, end);
  for (let index = end - 1; index > floor; index--) {
    if (!lexicon.coordinators.has(tokens[index]?.lower ?? '') || tokens[index - 1]?.text !== ',') continue;
    const phrase = phraseAfter(clause, index + 1, end);
    if (phrase === null || !isSubjectLike(clause, phrase)) continue;
    let verb = phrase.to;
    while (verb < end && isAdverbOf(tokens[verb], lexicon)) verb++;
    const { lower } = tokens[verb] ?? { lower: '' };
    const finite = lexicon.auxiliaries.has(lower) || lexicon.pastLike.test(lower) || lexicon.verbs.has(lower);
    return finite && verb < end ? phrase : null;
  }
  return null;
}

/** How many words a phrase between "led" and "to declare" has at the most. */
const mostMade = 10;

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

/** "In einer Mitteilung bedauert |der Verein|": the subject behind a verb that something else stands before. */
function subjectBehind(clause: Clause, verb: number): TokenRange | null {
  const { sentence, lexicon } = clause;
  const phrase = lexicon.verbSecond ? phraseAfter(clause, verb + 1, sentence.to) : null;
  const named = phrase !== null && lexicon.articles.has(clause.tokens[phrase.from]?.lower ?? '');
  return phrase !== null && (named || isSubjectLike(clause, phrase)) ? phrase : null;
}

/** "|Uwe Petersen|, der „eine Debatte“ fordert": whom a relative clause with its verb at the end describes. */
function relativeBefore(clause: Clause, quote: number): TokenRange | null {
  const { tokens, sentence, lexicon } = clause;
  const [comma, relative] = [tokens[quote - 2], tokens[quote - 1]];
  if (comma?.text !== ',' || relative === undefined || quote - 2 <= sentence.from) return null;
  if (!lexicon.articles.has(relative.lower) && !lexicon.relatives.has(relative.lower)) return null;
  const antecedent = nounBefore(clause, quote - 2, sentence.from);
  return antecedent !== null && isSubjectLike(clause, antecedent) ? antecedent : null;
}

/** "a letter to |his friends| says", "a letter obtained by |the paper| warns": what a preposition takes is no subject. */
function isGoverned({ tokens, sentence, lexicon }: Clause, { from, to }: TokenRange): boolean {
  const before = from > sentence.from ? tokens[from - 1] : undefined;
  if (before === undefined || lexicon.clauseOpeners.has(before.lower)) return false;
  const opens = from - 1 === sentence.from && lexicon.verbSecond && lexicon.prepositions.has(before.lower);
  if (!opens && !isPreposition(before, lexicon)) return false;
  for (let index = from + 1; index < to; index++)
    if (tokens[index]?.capital && !tokens[index - 1]?.capital && index > from + 1) return false;
  return true;
}

/** "Ruiz asked how |hard it| is": a few words without an article that name nobody give way to the subject of their clause. */
function namesNobody(clause: Clause, near: TokenRange, index: number): TokenRange | null {
  const { tokens, lexicon } = clause;
  const first = tokens[near.from];
  if (first === undefined || first.kind !== 'word' || first.capital || lexicon.determiners.has(first.lower))
    return null;
  if (lexicon.possessives.has(first.lower) || isSubjectLike(clause, near)) return null;
  const whole = clauseSubject(clause, index);
  return whole !== null && isSubjectLike(clause, whole) ? whole : null;
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
  if (token?.kind === 'quote' && lexicon.verbSecond) return relativeBefore(clause, index);
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
    const antecedent = withoutDoing(clause, nounBefore(clause, end, sentence.from));
    if (antecedent !== null && (token.lower === 'who' || isSubjectLike(clause, antecedent)))
      return antecedent;
    return clauseSubject(clause, index) ?? previous;
  }
  if (lexicon.coordinators.has(token.lower) || token.lower === 'to') {
    const afterQuote = tokens[clauseStart(clause, index) - 1]?.kind === 'quote';
    if (afterQuote && previous !== null) return previous;
    const made =
      token.lower === 'to' ? (madeTo(clause, index) ?? subjectOfOuter(clause, index, previous)) : null;
    if (made !== null) return made;
    const joined = token.lower === 'to' ? null : joinedSubject(clause, index);
    return joined ?? innerSubject(clause, index) ?? clauseSubject(clause, index) ?? previous;
  }
  const near = phraseBefore(clause, index + 1, sentence.from);
  if (near === null || isImplausible(clause, near))
    return clauseSubject(clause, index) ?? subjectBehind(clause, verb) ?? previous;
  const governed = isGoverned(clause, near);
  const whole = governed ? clauseSubject(clause, index) : namesNobody(clause, near, index);
  return whole ?? (governed ? subjectBehind(clause, verb) : null) ?? near;
}
