import type { TokenRange } from '../flow/token.ts';
import type { Cue } from './cue.ts';
import { type Clause, phraseAfter, phraseBefore } from './phrase.ts';
import { clauseSubject, subjectBefore } from './subject.ts';
import { type VerbUse, verbUseAt } from './verb-use.ts';

/** "was called so by Ruiz": the agent of a passive, which is its speaker. */
function agentAfter(clause: Clause, verb: number): TokenRange | null {
  const { tokens, sentence } = clause;
  for (let index = verb + 1; index < Math.min(sentence.to, verb + 8); index++) {
    if (tokens[index]?.lower === 'by') return phraseAfter(clause, index + 1, sentence.to);
  }
  return null;
}

/** The subject after a verb that stands right after a quotation or between commas: "“…”, said Ruiz, “…”". */
function subjectAfter(clause: Clause, verb: number): TokenRange | null {
  const { tokens, sentence, lexicon } = clause;
  let index = verb - 1;
  while (index >= sentence.from && lexicon.adverbs.has(tokens[index]?.lower ?? '')) index--;
  const comma = tokens[index]?.text === ',';
  if (comma) index--;
  if (index < sentence.from || (tokens[index]?.kind !== 'quote' && !comma)) return null;
  const phrase = phraseAfter(clause, verb + 1, sentence.to);
  if (phrase === null || tokens[index]?.kind === 'quote') return phrase;
  const after = phrase.to < sentence.to ? tokens[phrase.to] : undefined;
  return after === undefined || after.kind === 'quote' || after.text === ',' || after.text === '.'
    ? phrase
    : null;
}

function sourceOf(
  clause: Clause,
  verb: number,
  { use, previous }: { readonly use: VerbUse; readonly previous: TokenRange | null },
): { source: TokenRange | null; inverted: boolean } {
  if (use.manner === 'passive') return { source: agentAfter(clause, verb), inverted: true };
  if (use.manner === 'participle')
    return { source: clauseSubject(clause, verb) ?? previous, inverted: false };
  const inverted =
    use.verb.kind === 'speech' || use.verb.kind === 'aspectual' ? subjectAfter(clause, verb) : null;
  if (inverted !== null) return { source: inverted, inverted: true };
  return { source: subjectBefore(clause, verb, previous), inverted: false };
}

function verbCueAt(clause: Clause, index: number, previous: TokenRange | null): Cue | null {
  const use = verbUseAt(clause, index);
  const token = clause.tokens[index];
  if (use === null || token === undefined) return null;
  const kind = use.verb.kind === 'aspectual' ? 'speech' : use.verb.kind;
  const at = { from: index, to: index + 1 };
  return { kind, at, verb: token.text, ...sourceOf(clause, index, { use, previous }) };
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
  if (source === null) return null;
  const before = source.from > sentence.from ? tokens[source.from - 1] : undefined;
  if (before !== undefined && (before.kind !== 'mark' || before.text === ',')) return null;
  return { kind: 'colon', at: { from: index, to: index + 1 }, verb: null, source, inverted: false };
}

/** Every cue of a sentence, in order. */
export function findCues(clause: Clause): readonly Cue[] {
  const { tokens, sentence, lexicon } = clause;
  const cues: Cue[] = [];
  let previous: TokenRange | null = null;
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'quote' || token.kind === 'number') continue;
    const cue: Cue | null =
      token.kind === 'mark'
        ? colonAt(clause, index)
        : (verbCueAt(clause, index, previous) ??
          (lexicon.accordingStarts.has(token.lower) ? accordingAt(clause, index) : null));
    if (cue === null) continue;
    cues.push(cue);
    if (cue.kind !== 'according') previous = cue.source ?? previous;
  }
  return cues;
}
