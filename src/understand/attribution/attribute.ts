import type { Cue } from '../cues/cue.ts';
import { findCues } from '../cues/find-cues.ts';
import type { Clause } from '../cues/phrase.ts';
import { type Flow, printedTokens } from '../flow/flow.ts';
import { lastSign } from '../flow/sentences.ts';
import type { Stretch } from '../marks/stretch.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { governingCue } from './governing-cue.ts';
import { type Memory, newMemory } from './memory.ts';
import { reasonFor } from './reasons.ts';
import { judgeWithoutCue } from './rules.ts';
import type { Scene } from './scene.ts';
import type { SourceRef, Verdict } from './verdict.ts';

const sourceRef = (flow: Flow, cue: Cue): SourceRef | null =>
  cue.source === null ? null : { flow: flow.index, range: cue.source };

interface Work {
  readonly flows: readonly Flow[];
  readonly stretches: readonly Stretch[];
  readonly lexicon: Lexicon;
  readonly memory: Memory;
  readonly verdicts: Verdict[];
}

/** Judges every stretch of an article, in order: a verdict for each. */
export function attribute(
  flows: readonly Flow[],
  stretches: readonly Stretch[],
  lexicon: Lexicon,
): readonly Verdict[] {
  const work: Work = { flows, stretches, lexicon, memory: newMemory(), verdicts: [] };
  for (const flow of flows) {
    for (const sentence of flow.sentences.keys()) judgeSentence(work, flow, sentence);
  }
  return work.verdicts;
}

function judgeSentence(work: Work, flow: Flow, sentence: number): void {
  const { lexicon, verdicts, memory } = work;
  const range = flow.sentences[sentence];
  if (range === undefined) return;
  const clause: Clause = { tokens: flow.tokens, sentence: range, lexicon };
  const cues = findCues(clause);
  const heads = new Map<Cue, number>();
  for (let at = range.from; at < range.to; at++) {
    const token = flow.tokens[at];
    const stretch = work.stretches[token?.quote ?? -1];
    if (token === undefined || stretch === undefined) continue;
    const before = work.flows[flow.index - 1];
    const scene: Scene = {
      flow,
      clause,
      sentence,
      at,
      token,
      stretch,
      before,
      memory,
      verdicts,
      stretches: work.stretches,
    };
    const verdict = judge(scene, cues, heads);
    verdicts[token.quote] = verdict;
    if (verdict.kind === 'plain') continue;
    memory.last = { stretch: token.quote, head: verdict.head, flow: flow.index, sentence };
    if (at === range.from) memory.direct = memory.last;
  }
  const cue =
    cues.findLast(({ source, kind }) => source !== null && kind !== 'label' && kind !== 'mind') ??
    cues.findLast(({ source }) => source !== null);
  if (cue !== undefined) {
    memory.told = { cue, source: sourceRef(flow, cue), flow: flow.index, sentence, quotes: heads.has(cue) };
  }
}

/** Whether the words inside the marks ask for the sentence to go on: they end in a comma, or in no full stop. */
function goesOn({ flow, token, at }: Scene): boolean {
  return ',?!—–-…'.includes(lastSign(flow.passage.text, token)) || flow.tokens[at + 1]?.text === ',';
}

function judge(scene: Scene, cues: readonly Cue[], heads: Map<Cue, number>): Verdict {
  if (scene.token.kind === 'title') return { kind: 'plain', reason: 'the title of a work' };
  const { flow, token, at, clause } = scene;
  const found = governingCue(clause, cues, { quote: at, endsInComma: goesOn(scene) });
  if (found === null) return judgeWithoutCue(scene);
  const { cue } = found;
  const head = heads.get(cue) ?? token.quote;
  heads.set(cue, head);
  return {
    kind: 'quotation',
    head,
    cue,
    source: sourceRef(flow, cue),
    reason: reasonFor(found, printedTokens(flow, cue.at.from, cue.at.to)),
  };
}
