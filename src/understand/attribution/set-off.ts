import { phraseAfter } from '../cues/phrase.ts';
import type { Flow } from '../flow/flow.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { announcedBy } from './announced.ts';
import type { Memory } from './memory.ts';
import type { Verdict } from './verdict.ts';

export interface SetOffScene {
  readonly flows: readonly Flow[];
  readonly memory: Memory;
  readonly lexicon: Lexicon;
}

/** The line under a block quotation that names its source; null where it has none. */
function sourceFlow(flows: readonly Flow[], { index, passage }: Flow): Flow | null {
  for (let at = index + 1; at < flows.length; at++) {
    const flow = flows[at];
    if (flow === undefined || (flow.passage.kind !== 'set-off' && flow.passage.kind !== 'source'))
      return null;
    if (flow.passage.quotation === passage.quotation) return flow;
    if (flow.passage.quotation !== null) return null;
  }
  return null;
}

/** The verdict on a block quotation, whose words begin in `flow`: always a quotation, if only of nobody. */
export function judgeSetOff({ flows, memory, lexicon }: SetOffScene, flow: Flow, stretch: number): Verdict {
  const quotation = { kind: 'quotation', head: stretch } as const;
  const named = sourceFlow(flows, flow);
  const range =
    named &&
    phraseAfter(
      { ...named, sentence: { from: 0, to: named.tokens.length }, lexicon },
      0,
      named.tokens.length,
    );
  if (named !== null && range !== null) {
    return {
      ...quotation,
      cue: null,
      source: { flow: named.index, range },
      reason: 'the line under it names its source',
    };
  }
  const before = flows[flow.index - 1];
  if (before === undefined || before.passage.kind === 'front') {
    return { ...quotation, cue: null, source: null, reason: 'a block quotation; nothing names a speaker' };
  }
  const last = before.sentences.length - 1;
  const colon = before.tokens.at(-1)?.text === ':';
  const { told } = memory;
  const tells = told !== null && told.flow === before.index && told.sentence === last;
  const found =
    colon || tells ? announcedBy(before, last, { end: before.tokens.length, memory, lexicon }) : null;
  const reason =
    found === null ? 'a block quotation; nothing names a speaker' : 'announced by the paragraph before it';
  return { ...quotation, cue: found?.cue ?? null, source: found?.source ?? null, reason };
}
