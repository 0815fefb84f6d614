import type { Cue } from '../cues/cue.ts';
import { type Clause, isPreposition, nounBefore, phraseAfter } from '../cues/phrase.ts';
import { clauseSubject, isSubjectLike } from '../cues/clause-subject.ts';
import type { Flow } from '../flow/flow.ts';
import { isTitleCase } from '../flow/title.ts';
import type { TokenRange } from '../flow/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Memory } from './memory.ts';
import { begins, type Rule, sourceRef } from './rule.ts';
import { isLong, opensSentence, type Scene } from './scene.ts';
import type { SourceRef } from './verdict.ts';

/** Whether a phrase names somebody before its first preposition: a name, a pronoun, a word for people or bodies. */
function namesSomebody({ tokens }: Flow, { from, to }: TokenRange, lexicon: Lexicon): boolean {
  const { pronouns, roles, groups, bodies, notNames } = lexicon;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const { capital, lower } = token;
    if (isPreposition(token, lexicon)) return false;
    if (capital && !notNames.has(lower)) return true;
    if (pronouns.has(lower) || roles.has(lower) || groups.has(lower) || bodies.has(lower)) return true;
  }
  return false;
}

/** A name right before the colon, where the sentence is about no person: "It does not surprise |Ana Ruiz|: “…”". */
function nameBeforeColon(flow: Flow, sentence: TokenRange, lexicon: Lexicon): Cue | null {
  const { tokens } = flow;
  const end = sentence.to - 1;
  if (tokens[end]?.text !== ':' || tokens[end - 1]?.capital !== true) return null;
  const source = nounBefore({ tokens, sentence, lexicon }, end, sentence.from);
  if (source === null || !namesSomebody(flow, source, lexicon)) return null;
  return { kind: 'colon', at: { from: end, to: end + 1 }, verb: null, source, inverted: false };
}

/** "When |Ruiz| wrapped up – “…” – the balloons fell": the subject of the clause with which the sentence opens. */
function openingSubject(clause: Clause): TokenRange | null {
  const { tokens, sentence, lexicon } = clause;
  if (!lexicon.clauseOpeners.has(tokens[sentence.from]?.lower ?? '')) return null;
  const phrase = phraseAfter(clause, sentence.from + 1, sentence.to);
  return phrase !== null && isSubjectLike(clause, phrase) ? phrase : null;
}

/** The subject of a sentence's main clause as a cue, with its verb, whatever that is, as the word of telling. */
export function mainSubject(flow: Flow, sentence: TokenRange, lexicon: Lexicon): Cue | null {
  const { tokens } = flow;
  const clause = { tokens, sentence, lexicon };
  const source = clauseSubject(clause, sentence.to, sentence.from) ?? openingSubject(clause);
  const named =
    source === null || !namesSomebody(flow, source, lexicon)
      ? nameBeforeColon(flow, sentence, lexicon)
      : null;
  if (named !== null || source === null) return named;
  const isSmall = (word: string): boolean => lexicon.auxiliaries.has(word) || lexicon.adverbs.has(word);
  let at = source.to;
  while (at < sentence.to && isSmall(tokens[at]?.lower ?? '')) at++;
  const token = at < sentence.to ? tokens[at] : undefined;
  const verb = token?.kind === 'word' && !token.capital ? token.text : null;
  return { kind: 'speech', at: { from: at, to: at + 1 }, verb, source, inverted: false };
}

interface Announcement {
  readonly cue: Cue;
  readonly source: SourceRef | null;
}

/** Who speaks after a sentence that ends in a colon at token `end`: its last cue tells, or its subject. */
export function announcedBy(
  flow: Flow,
  sentence: number,
  { end, memory, lexicon }: { readonly end: number; readonly memory: Memory; readonly lexicon: Lexicon },
): Announcement | null {
  const { told } = memory;
  if (told !== null && told.flow === flow.index && told.sentence === sentence) return told;
  const range = flow.sentences[sentence];
  const cue =
    range === undefined
      ? null
      : mainSubject(flow, { from: range.from, to: Math.min(range.to, end) }, lexicon);
  return cue && { cue, source: sourceRef(flow, cue) };
}

/** The words before end in a colon. */
export const isAnnounced: Rule = (scene) => {
  const { memory, at, before, flow, sentence, clause } = scene;
  const home = at > 0 ? flow : before;
  const previous = at > 0 ? flow.tokens[at - 1] : before?.tokens.at(-1);
  if (home === undefined || previous?.text !== ':') return null;
  const own = opensSentence(scene) ? sentence - 1 : sentence;
  const index = at > 0 ? own : home.sentences.length - 1;
  const end = at > 0 ? at : home.tokens.length;
  const found = announcedBy(home, index, { end, memory, lexicon: clause.lexicon });
  return found && begins(scene, { ...found, reason: 'announced by the colon before it' });
};

const followsComma = ({ flow, at }: Scene): boolean => flow.tokens[at - 1]?.text === ',';

/** "her new film, “The Last Ferry”": a title in apposition to what it is the title of. */
function isApposed({ flow, at, stretch, clause: { lexicon } }: Scene): boolean {
  const [noun, comma] = [flow.tokens[at - 2], flow.tokens[at - 1]];
  if (comma?.text !== ',' || noun?.kind !== 'word' || noun.capital) return false;
  const { lower } = noun;
  const acts =
    lexicon.pronouns.has(lower) ||
    lexicon.possessives.has(lower) ||
    lexicon.pastLike.test(lower) ||
    lexicon.verbs.has(lower);
  return !acts && isTitleCase(flow.passage.text.slice(stretch.start, stretch.end));
}

/** Whole words of somebody inside the reporter's sentence: its subject says them. */
export const hasSubject: Rule = (scene) => {
  const { at, flow, clause } = scene;
  if (opensSentence(scene) || !(followsComma(scene) || isLong(scene)) || isApposed(scene)) return null;
  const cue = mainSubject(flow, { from: clause.sentence.from, to: at }, clause.lexicon);
  // "That makes her “…”": what points back says nothing.
  const first = cue?.source == null ? undefined : flow.tokens[cue.source.from];
  const { definites, articles } = clause.lexicon;
  if (first !== undefined && definites.has(first.lower) && !articles.has(first.lower)) return null;
  if (cue?.source == null) return null;
  if (!namesSomebody(flow, cue.source, clause.lexicon))
    return begins(scene, { cue: null, source: null, reason: 'its sentence is about nobody who speaks' });
  return begins(scene, { cue, source: sourceRef(flow, cue), reason: 'the subject of its sentence' });
};
