import type { Token, TokenRange } from '../flow/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Cue } from './cue.ts';
import {
  type Clause,
  isBetweenSubjectAndVerb,
  isPreposition,
  nounBefore,
  phraseAfter,
  phraseBefore,
} from './phrase.ts';
import { clauseSubject, dashes, isSubjectLike } from './clause-subject.ts';
import { type Before, participleSubject } from './participle-subject.ts';
import { sourceStart } from './source-start.ts';
import { subjectBefore } from './subject.ts';
import { type VerbUse, verbUseAt } from './verb-use.ts';

/** "was called so by Ruiz": the agent of a passive, which is its speaker. */
function agentAfter(clause: Clause, verb: number): TokenRange | null {
  const { tokens, sentence } = clause;
  for (let index = verb + 1; index < Math.min(sentence.to, verb + 8); index++) {
    if (tokens[index]?.lower === 'by') return phraseAfter(clause, index + 1, sentence.to);
  }
  return null;
}

/** Adverbs and auxiliaries; "Will" in capitals is a name. */
const isSmall = (token: Token | undefined, { adverbs, auxiliaries }: Lexicon): boolean =>
  token !== undefined && !token.capital && (adverbs.has(token.lower) || auxiliaries.has(token.lower));

/** Where the verb's clause begins, if right before it: after a quotation, or after a comma. */
function opening({ tokens, sentence, lexicon }: Clause, verb: number): 'quote' | 'comma' | null {
  let index = verb - 1;
  while (index >= sentence.from && isSmall(tokens[index], lexicon)) index--;
  const sign = tokens[index]?.text ?? '';
  const comma = sign === ',';
  if (comma || dashes.has(sign)) index--;
  if (index < sentence.from) return null;
  if (tokens[index]?.kind === 'quote') return 'quote';
  return comma ? 'comma' : null;
}

/** "The harbour, |Ruiz said|, called the plan “late”": what stands between commas tells who says all of it. */
function isInterjected(
  { tokens, sentence, lexicon }: Clause,
  verb: number,
  { from, to }: TokenRange,
): boolean {
  if (from - 1 <= sentence.from || tokens[from - 1]?.text !== ',' || verb - to > 3) return false;
  return tokens[verb - 1]?.text === ',' && lexicon.plainVerbs.has(tokens[verb - 2]?.lower ?? '');
}

/** The subject after a verb between commas: "…, said Ruiz, …". */
function subjectBetweenCommas(clause: Clause, verb: number): TokenRange | null {
  const { tokens, sentence, lexicon } = clause;
  const phrase = phraseAfter(clause, verb + 1, sentence.to);
  const after = phrase !== null && phrase.to < sentence.to ? tokens[phrase.to] : undefined;
  const last = phrase === null ? undefined : tokens[phrase.to - 1];
  if (last === undefined || lexicon.determiners.has(last.lower) || lexicon.calendar.has(last.lower))
    return null;
  return after === undefined || after.text === ',' || after.text === '.' ? phrase : null;
}

/** "wrote |a book| called “…”": the thing that a participle behind it names, and that names nothing itself. */
function namedThing({ tokens, sentence, lexicon }: Clause, verb: number, use: VerbUse): TokenRange | null {
  const noun = tokens[verb - 1];
  if (use.manner !== 'finite' || use.verb.form !== 'past' || noun?.kind !== 'word' || noun.capital)
    return null;
  const { lower } = tokens[verb] ?? { lower: '' };
  if (!lexicon.naming.has(lower) && !lexicon.namers.has(lower)) return null;
  if (lexicon.coordinators.has(noun.lower) || isBetweenSubjectAndVerb(noun, lexicon)) return null;
  const phrase = nounBefore({ tokens, sentence, lexicon }, verb, sentence.from);
  if (phrase === null || phrase.from === sentence.from) return null;
  return isSubjectLike({ tokens, sentence, lexicon }, phrase) && !lexicon.works.has(noun.lower)
    ? null
    : phrase;
}

/** "Ruiz, citing “the wind,” said |the pier| could wait": what follows the verb is what is said, not who says it. */
function isSaidOf(clause: Clause, { to }: TokenRange): boolean {
  const { tokens, sentence, lexicon } = clause;
  const next = to < sentence.to ? tokens[to] : undefined;
  if (next === undefined || !lexicon.auxiliaries.has(next.lower)) return false;
  return tokens[sentence.from]?.kind !== 'quote' && clauseSubject(clause, to, sentence.from) !== null;
}

interface Found {
  readonly source: TokenRange | null;
  /** Whether it follows the verb. */
  readonly inverted: boolean;
}

function sourceOf(
  clause: Clause,
  { verb, use }: { readonly verb: number; readonly use: VerbUse },
  before: Before,
): Found {
  if (use.manner === 'passive') return { source: agentAfter(clause, verb), inverted: true };
  if (use.manner === 'participle')
    return { source: participleSubject(clause, verb, before), inverted: false };
  const named = namedThing(clause, verb, use);
  if (named !== null) return { source: clauseSubject(clause, named.from), inverted: false };
  const speaks = use.verb.kind === 'speech' || use.verb.kind === 'aspectual';
  const beginning = opening(clause, verb);
  if (beginning === 'comma' && before.spoke !== null && isInterjected(clause, verb, before.spoke))
    return { source: before.spoke, inverted: false };
  const start = speaks ? beginning : null;
  const told = clause.lexicon.verbSecond && clause.tokens[verb - 1]?.lower === 'so';
  if (told) return { source: phraseAfter(clause, verb + 1, clause.sentence.to), inverted: true };
  if (start === 'quote') {
    const after = phraseAfter(clause, sourceStart(clause, verb + 1), clause.sentence.to);
    if (after !== null && !isSaidOf(clause, after)) return { source: after, inverted: true };
  }
  const plain = clause.lexicon.plainVerbs.has(clause.tokens[verb]?.lower ?? '');
  const between = start === 'comma' && plain ? subjectBetweenCommas(clause, verb) : null;
  if (between !== null) return { source: between, inverted: true };
  const subject = subjectBefore(clause, verb, before.previous);
  if (subject !== null || start !== 'comma') return { source: subject, inverted: false };
  return { source: subjectBetweenCommas(clause, verb), inverted: true };
}

/** "said, |and I quote|, “…”": the reporter's own word on the way. */
const isAside = ({ tokens, lexicon }: Clause, verb: number): boolean =>
  tokens[verb + 1]?.text === ',' &&
  lexicon.pronouns.get(tokens[verb - 1]?.lower ?? '') === 'self' &&
  lexicon.coordinators.has(tokens[verb - 2]?.lower ?? '') &&
  tokens[verb - 3]?.text === ',';

function verbCueAt(clause: Clause, index: number, before: Before): Cue | null {
  const use = verbUseAt(clause, index);
  const token = clause.tokens[index];
  if (use === null || token === undefined || isAside(clause, index)) return null;
  const kind = use.verb.kind === 'aspectual' ? 'speech' : use.verb.kind;
  const at = { from: index, to: index + 1 };
  const verb = asksSomebody(clause, index) ? null : token.text;
  const { source, inverted } = sourceOf(clause, { verb: index, use }, before);
  return { kind, at, verb, source, inverted };
}

const farthestColon = 16;

/** "asked them |to look ahead|: “…”": what the verb takes is the request, and the colon announces the words. */
function asksSomebody({ tokens, sentence, lexicon }: Clause, verb: number): boolean {
  let asked = false;
  for (let index = verb + 2; index < Math.min(sentence.to, verb + farthestColon); index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === undefined || next === undefined || token.kind === 'quote') return false;
    if (token.text === ':') return asked;
    if (!asked && lexicon.prepositions.has(token.lower) && token.lower !== 'to') return false;
    if (token.lower === 'to' && next.kind === 'word' && !next.capital) {
      asked ||= !(
        lexicon.determiners.has(next.lower) ||
        lexicon.groups.has(next.lower) ||
        lexicon.possessives.has(next.lower)
      );
    }
  }
  return false;
}

/** "according to Ruiz" and its kin at token `index`. */
function accordingAt(clause: Clause, index: number): Cue | null {
  const { tokens, lexicon, sentence } = clause;
  for (const words of lexicon.according) {
    if (words.some((word, offset) => tokens[index + offset]?.lower !== word)) continue;
    const end = index + words.length;
    const source = phraseAfter(clause, end, sentence.to);
    if (source !== null)
      return { kind: 'according', at: { from: index, to: end }, verb: null, source, inverted: true };
  }
  return null;
}

/** "Ruiz zufolge": a source with what makes it one behind it. */
function accordingBehind(clause: Clause, index: number): Cue | null {
  const source = nounBefore(clause, index, clause.sentence.from);
  return (
    source && { kind: 'according', at: { from: index, to: index + 1 }, verb: null, source, inverted: false }
  );
}

/** "Un pescatore |racconta|: «…»": what stands before the colon is a verb of telling, which names its source. */
function isVerbBefore({ tokens, sentence, lexicon }: Clause, colon: number): boolean {
  const [verb, before] = [tokens[colon - 1], tokens[colon - 2]];
  if (verb === undefined || before === undefined || colon - 2 < sentence.from || verb.capital) return false;
  const listed = lexicon.verbs.get(verb.lower);
  if (listed?.kind !== 'speech' || listed.form !== 'any' || before.kind !== 'word') return false;
  return !lexicon.determiners.has(before.lower) && !lexicon.prepositions.has(before.lower);
}

/** "Ruiz: “…”": a name at the start of its sentence, or behind a dash, with a colon after it. */
function colonAt(clause: Clause, index: number): Cue | null {
  const { tokens, sentence } = clause;
  if (tokens[index]?.text !== ':' || isVerbBefore(clause, index)) return null;
  const source = phraseBefore(clause, index, sentence.from);
  if (source === null || index - source.from > 8) return null;
  const before = source.from > sentence.from ? tokens[source.from - 1] : undefined;
  if (before !== undefined && (before.kind !== 'mark' || before.text === ',')) return null;
  if (index - sentence.from > 8 && !dashes.has(before?.text ?? '')) return null;
  return { kind: 'colon', at: { from: index, to: index + 1 }, verb: null, source, inverted: false };
}

const ofNoun = (noun: number, source: TokenRange | null, inverted = false): Cue | null =>
  source && { kind: 'mind', at: { from: noun, to: noun + 1 }, verb: null, source, inverted };

/** "the claim |of Minister Ruiz| that …": a noun of speech with its speaker behind it. */
function ownerAfter({ tokens, sentence, lexicon }: Clause, noun: number): TokenRange | null {
  if (tokens[noun + 1]?.lower !== 'of') return null;
  const owner = phraseAfter({ tokens, sentence, lexicon }, noun + 2, sentence.to);
  const next = owner === null ? undefined : tokens[owner.to];
  const named = owner !== null && tokens[owner.to - 1]?.capital === true;
  return named && (next?.lower === 'that' || next?.text === ':') ? owner : null;
}

/** Who owns what follows token `end`: "no fault with |Ruiz’s| claim", but "|the mayor of Skara’s| claim". */
function ownerBefore(clause: Clause, end: number): TokenRange | null {
  const { tokens, sentence, lexicon } = clause;
  const owner = nounBefore(clause, end, sentence.from);
  if (owner === null) return null;
  for (let at = end - 1; at > owner.from; at--) {
    const token = tokens[at - 1];
    if (token !== undefined && isPreposition(token, lexicon) && !lexicon.bodyLinks.has(token.lower))
      return { from: at, to: end };
  }
  return owner;
}

/** "Ruiz's claim that …": a noun of speech with its speaker before it. */
function nounAt(clause: Clause, index: number): Cue | null {
  const { tokens, sentence, lexicon } = clause;
  if (!lexicon.speechNouns.has(tokens[index]?.lower ?? '')) return null;
  const owner = ownerAfter(clause, index);
  if (owner !== null) return ofNoun(index, owner, true);
  for (let at = index - 1; at >= Math.max(sentence.from, index - 4); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || isPreposition(token, lexicon)) return null;
    const pronoun = lexicon.possessives.has(token.lower);
    if (!token.possessive && !pronoun) continue;
    return ofNoun(index, pronoun ? { from: at, to: at + 1 } : ownerBefore(clause, at + 1));
  }
  return null;
}

/** Every cue of a sentence, in order. */
export function findCues(clause: Clause): readonly Cue[] {
  const { tokens, sentence, lexicon } = clause;
  const cues: Cue[] = [];
  let before: Before = { previous: null, spoke: null };
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'mark')) continue;
    const cue: Cue | null =
      token.kind === 'mark'
        ? colonAt(clause, index)
        : ((lexicon.accordingStarts.has(token.lower) ? accordingAt(clause, index) : null) ??
          (lexicon.accordingAfter.has(token.lower) ? accordingBehind(clause, index) : null) ??
          verbCueAt(clause, index, before) ??
          nounAt(clause, index));
    if (cue === null) continue;
    cues.push(cue);
    if (cue.source === null || cue.kind === 'according' || cue.kind === 'colon') continue;
    before = { previous: cue.source, spoke: cue.kind === 'speech' ? cue.source : before.spoke };
  }
  return cues;
}
