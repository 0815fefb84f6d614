import { findCues } from '../cues/find-cues.ts';
import type { Cue } from '../cues/cue.ts';
import type { Clause } from '../cues/phrase.ts';
import type { Flow } from '../flow/flow.ts';
import { lastSign } from '../flow/sentences.ts';
import type { TokenRange } from '../flow/token.ts';
import type { Stretch } from '../marks/stretch.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { governingCue } from './governing-cue.ts';
import type { SourceRef, Verdict } from './verdict.ts';

/** What is known when a quotation is judged: who spoke last, and what came before in the same passage. */
interface Memory {
  /** Head of the last quotation in this passage, or -1. */
  head: number;
  /** The last cue with a source, in this passage or one before. */
  last: { readonly cue: Cue; readonly source: SourceRef | null; readonly flow: number } | null;
  /** Stretch that the passage before left open, or -1. */
  open: number;
  afterColon: boolean;
}

const sourceRef = (flow: Flow, cue: Cue): SourceRef | null =>
  cue.source === null ? null : { flow: flow.index, range: cue.source };

/** Judges every stretch of the article, in order. */
export function attribute(
  flows: readonly Flow[],
  stretches: readonly Stretch[],
  lexicon: Lexicon,
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const memory: Memory = { head: -1, last: null, open: -1, afterColon: false };
  for (const flow of flows) {
    memory.head = -1;
    for (const sentence of flow.sentences)
      judgeSentence({ flow, sentence, lexicon, stretches, verdicts, memory });
    const lastToken = flow.tokens.at(-1);
    const lastQuote = lastToken?.quote ?? -1;
    memory.open =
      lastQuote >= 0 && stretches[lastQuote]?.closed === false && verdicts[lastQuote]?.kind === 'quotation'
        ? lastQuote
        : -1;
    memory.afterColon = lastToken?.text === ':';
  }
  return verdicts;
}

interface Work {
  readonly flow: Flow;
  readonly sentence: TokenRange;
  readonly lexicon: Lexicon;
  readonly stretches: readonly Stretch[];
  readonly verdicts: Verdict[];
  readonly memory: Memory;
}

function judgeSentence(work: Work): void {
  const { flow, sentence, lexicon, verdicts, memory } = work;
  const clause: Clause = { tokens: flow.tokens, sentence, lexicon };
  const cues = findCues(clause);
  const heads = new Map<Cue, number>();
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = flow.tokens[index];
    if (token === undefined || token.quote < 0) continue;
    const sign = lastSign(flow.passage.text, token);
    const next = flow.tokens[index + 1];
    const endsInComma = ',?!—–-…'.includes(sign) || next?.text === ',';
    const found = governingCue(clause, cues, { quote: index, endsInComma });
    const verdict =
      found === null
        ? withoutCue(work, token.quote, index)
        : withCue(work, found.cue, heads.get(found.cue) ?? token.quote);
    verdicts[token.quote] = verdict;
    if (verdict.kind === 'plain') continue;
    memory.head = verdict.head;
    if (found !== null) heads.set(found.cue, verdict.head);
  }
  const cue = cues.findLast((cue) => cue.source !== null);
  if (cue !== undefined) memory.last = { cue, source: sourceRef(flow, cue), flow: flow.index };
}

function withCue({ flow }: Work, cue: Cue, head: number): Verdict {
  return { kind: 'quotation', head, cue, source: sourceRef(flow, cue), reason: 'cue' };
}

function withoutCue({ sentence, verdicts, stretches, memory }: Work, quote: number, index: number): Verdict {
  const stretch = stretches[quote];
  if (stretch === undefined) return { kind: 'plain', reason: 'none' };
  if (index === 0 && memory.open >= 0) {
    const before = verdicts[memory.open];
    if (before?.kind === 'quotation') return { ...before, reason: 'goes on from the paragraph before' };
  }
  const before = memory.head >= 0 ? verdicts[memory.head] : undefined;
  if (index === sentence.from && before?.kind === 'quotation')
    return { ...before, reason: 'goes on after its attribution' };
  const { last } = memory;
  const whole = index === sentence.from && sentence.to - sentence.from <= 2;
  if (whole || stretch.end - stretch.start > 40) {
    if (last === null) return { kind: 'quotation', head: quote, cue: null, source: null, reason: 'none' };
    return { kind: 'quotation', head: quote, cue: last.cue, source: last.source, reason: 'last speaker' };
  }
  return { kind: 'plain', reason: 'no cue' };
}
