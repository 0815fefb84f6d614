import type { Token, TokenRange } from '../flow/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Cue } from './cue.ts';
import { type Clause, phraseAfter, phraseBefore } from './phrase.ts';
import { clauseSubject, subjectBefore } from './subject.ts';

const beForms = /^(?:is|are|was|were|be|been|being|'s)$/;

type VerbKind = 'finite' | 'participle' | 'passive';

/** Whether the word at `index` is used as a verb there, and how; null for a noun or anything else. */
function verbKindAt({ tokens, lexicon, sentence }: Clause, index: number): VerbKind | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || token.possessive) return null;
  const before = index > sentence.from ? tokens[index - 1] : undefined;
  if (token.capital && before !== undefined && before.kind !== 'quote') return null;
  const participle = lexicon.participles.has(token.lower);
  if (!participle && !lexicon.speech.has(token.lower) && !lexicon.label.has(token.lower)) return null;
  if (before === undefined) return participle ? 'participle' : null;
  const noun =
    lexicon.determiners.has(before.lower) || before.possessive || lexicon.possessives.has(before.lower);
  const pronoun = lexicon.pronouns.has(before.lower);
  if (noun && !pronoun) return null;
  const inBe = beBefore(tokens, index, lexicon);
  if (participle && lexicon.prepositions.has(before.lower) && !lexicon.speechGerunds.has(token.lower))
    return null;
  if (participle) return inBe ? 'finite' : 'participle';
  if (lexicon.prepositions.has(before.lower) && before.lower !== 'to') return null;
  return inBe ? 'passive' : 'finite';
}

function beBefore(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  for (let index = verb - 1; index >= Math.max(0, verb - 4); index--) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (beForms.test(token.lower)) return true;
    if (
      !lexicon.auxiliaries.has(token.lower) &&
      !lexicon.adverbs.has(token.lower) &&
      !token.lower.endsWith('ly')
    )
      return false;
  }
  return false;
}

/** "was called so by Ruiz": the agent of a passive, which is its speaker. */
function agentAfter(clause: Clause, verb: number): TokenRange | null {
  const { tokens, sentence } = clause;
  for (let index = verb + 1; index < Math.min(sentence.to, verb + 8); index++) {
    if (tokens[index]?.lower === 'by') return phraseAfter(clause, index + 1, sentence.to);
  }
  return null;
}

/** Whether a verb stands where its subject must follow it: right after a quotation, or first in its sentence. */
function isInverted({ tokens, sentence, lexicon }: Clause, verb: number): boolean {
  let index = verb - 1;
  while (
    index >= sentence.from &&
    (lexicon.adverbs.has(tokens[index]?.lower ?? '') || tokens[index]?.text === ',')
  )
    index--;
  return index < sentence.from
    ? index >= 0 && tokens[index]?.kind === 'quote'
    : tokens[index]?.kind === 'quote';
}

function cueOf(clause: Clause, verb: number, previous: TokenRange | null): Cue | null {
  const kind = verbKindAt(clause, verb);
  if (kind === null) return null;
  const { tokens, lexicon, sentence } = clause;
  const token = tokens[verb];
  if (token === undefined) return null;
  const speech = lexicon.speech.has(token.lower) || lexicon.speechGerunds.has(token.lower);
  const base = {
    kind: speech ? 'speech' : 'label',
    at: { from: verb, to: verb + 1 },
    verb: token.text,
  } as const;
  if (kind === 'passive') return { ...base, source: agentAfter(clause, verb), inverted: true };
  if (kind === 'participle')
    return { ...base, source: previous ?? clauseSubject(clause, verb), inverted: false };
  if (isInverted(clause, verb)) {
    const phrase = phraseAfter(clause, verb + 1, sentence.to);
    if (phrase !== null) return { ...base, source: phrase, inverted: true };
  }
  return { ...base, source: subjectBefore(clause, verb, previous), inverted: false };
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

/** "Ruiz: “…”": a name at the start of its sentence with a colon after it. */
function colonAt(clause: Clause, index: number): Cue | null {
  const { tokens, sentence } = clause;
  if (tokens[index]?.text !== ':' || index - sentence.from > 8) return null;
  const source = phraseBefore(clause, index, sentence.from);
  if (source === null || source.from !== sentence.from) return null;
  return { kind: 'colon', at: { from: index, to: index + 1 }, verb: null, source, inverted: false };
}

/** Every cue of a sentence, in order. */
export function findCues(clause: Clause): readonly Cue[] {
  const cues: Cue[] = [];
  let previous: TokenRange | null = null;
  const starts = new Set(clause.lexicon.according.map((words) => words[0]));
  for (let index = clause.sentence.from; index < clause.sentence.to; index++) {
    const token = clause.tokens[index];
    if (token === undefined || token.kind === 'quote') continue;
    const cue: Cue | null =
      cueOf(clause, index, previous) ??
      (starts.has(token.lower) ? accordingAt(clause, index) : null) ??
      (token.text === ':' ? colonAt(clause, index) : null);
    if (cue === null) continue;
    cues.push(cue);
    if (cue.kind !== 'according') previous = cue.source ?? previous;
  }
  return cues;
}
