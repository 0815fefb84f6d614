import type { Token, TokenRange } from '../flow/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { clauseSubject, dashes, isDoing, isSubjectLike } from './clause-subject.ts';
import { type Clause, isBetweenSubjectAndVerb, nounBefore, phraseAfter } from './phrase.ts';
import { partStart } from './parts.ts';

export const isAdverbOf = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && !lexicon.auxiliaries.has(token.lower) && isBetweenSubjectAndVerb(token, lexicon);

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
  let end = verb;
  while (end > sentence.from && isAdverbOf(tokens[end - 1], lexicon)) end--;
  const noun = withoutDoing(clause, nounBefore(clause, end, sentence.from));
  const before = noun !== null && noun.from > sentence.from ? tokens[noun.from - 1] : undefined;
  if (
    noun !== null &&
    before !== undefined &&
    lexicon.accompanying.has(before.lower) &&
    isSubjectLike(clause, noun)
  )
    return noun;
  if (noun !== null && isAbsolute(clause, noun)) return noun;
  // "The two will meet, |Ruiz| said, adding …": whoever spoke right before speaks on.
  if (spoke !== null && spoke.to <= verb && verb - spoke.to <= 3) return spoke;
  return (
    subordinateSubject(clause, verb) ??
    clauseSubject(clause, verb) ??
    previous ??
    clauseSubject(clause, verb, sentence.from) ??
    (noun === null ? null : nameAtEnd(clause, noun))
  );
}

/** "you think of |Ruiz| saying" */
function nameAtEnd({ tokens, lexicon }: Clause, { from, to }: TokenRange): TokenRange | null {
  let start = to;
  while (start > from && tokens[start - 1]?.capital === true) start--;
  return start < to && !lexicon.notNames.has(tokens[start]?.lower ?? '') ? { from: start, to } : null;
}

/** "slamming |candidates|, who …", "treating |Minister Ruiz| …" */
export const withoutDoing = (clause: Clause, range: TokenRange | null): TokenRange | null =>
  range !== null && range.from + 1 < range.to && isDoing(clause, range)
    ? { from: range.from + 1, to: range.to }
    : range;

/** "Both wrote – |Ruiz| saying … and |Berg| calling it …": a name alone between a dash and its participle. */
function isAbsolute({ tokens, sentence, lexicon }: Clause, { from, to }: TokenRange): boolean {
  if (from <= sentence.from || !dashes.has(tokens[from - 1]?.text ?? '')) return false;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.capital !== true || lexicon.notNames.has(token.lower)) return false;
  }
  return true;
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
