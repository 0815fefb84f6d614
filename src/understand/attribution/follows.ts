import type { Cue } from '../cues/cue.ts';
import type { Flow } from '../flow/flow.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { mainSubject } from './announced.ts';
import { begins, type Rule, sourceRef } from './rule.ts';
import { fillsSentence, isLong, opensSentence, type Scene } from './scene.ts';

/** Whoever acts in the sentence before, where that is a person and in the same passage: "|Ruiz| nodded. “It is.”". */
const actorBefore = ({ flow, sentence, clause: { lexicon } }: Scene): Cue | null =>
  actorIn(flow, sentence - 1, lexicon);

/** The person who acts in a sentence; null where it is about something else. */
function actorIn(flow: Flow, sentence: number, lexicon: Lexicon): Cue | null {
  const range = flow.sentences[sentence];
  if (range === undefined) return null;
  const cue = mainSubject(flow, range, lexicon);
  if (cue?.source == null || cue.kind === 'colon' || cue.verb === null) return null;
  const { from, to } = cue.source;
  const first = flow.tokens[from];
  const kind = to - from === 1 ? lexicon.pronouns.get(first?.lower ?? '') : undefined;
  if (kind !== undefined) return kind === 'feminine' || kind === 'masculine' ? cue : null;
  const last = flow.tokens[to - 1];
  // "|The captain| struck the table."
  if (lexicon.definites.has(first?.lower ?? '') && lexicon.roles.has(last?.lower ?? '')) return cue;
  return last?.capital === true && !lexicon.determiners.has(first?.lower ?? '') ? cue : null;
}

/** A whole sentence of quotation after somebody's words were reported, or after somebody acted. */
export const follows: Rule = (scene) => {
  const whole = opensSentence(scene) && fillsSentence(scene);
  if (!whole && !isLong(scene)) return null;
  const { told } = scene.memory;
  const { flow, sentence } = scene;
  const near = told !== null && told.flow === flow.index && told.sentence === sentence - 1;
  const actor = whole && !near ? actorBefore(scene) : null;
  if (actor !== null)
    return begins(scene, {
      cue: { ...actor, verb: null },
      source: sourceRef(flow, actor),
      reason: 'whoever acts in the sentence before it',
    });
  if (told === null) return begins(scene, { cue: null, source: null, reason: 'nothing names a speaker' });
  return begins(scene, { ...told, reason: 'the last who was reported to speak' });
};

/** How many tokens such a sentence has at the most. */
const longestBeat = 16;

/** Words that open their passage, then a few of somebody who acts, then words again: "“Late!” |Ruiz| struck the table. “Why?”". */
export const interruptsItself: Rule = (scene) => {
  const { at, flow, sentence, clause } = scene;
  const [beat, after] = [flow.sentences[sentence + 1], flow.sentences[sentence + 2]];
  if (at !== 0 || beat === undefined || after === undefined || !fillsSentence(scene)) return null;
  if (beat.to - beat.from > longestBeat || (flow.tokens[after.from]?.quote ?? -1) < 0) return null;
  for (let index = beat.from; index < beat.to; index++)
    if ((flow.tokens[index]?.quote ?? -1) >= 0) return null;
  const actor = actorIn(flow, sentence + 1, clause.lexicon);
  if (actor === null) return null;
  return begins(scene, {
    cue: { ...actor, verb: null },
    source: sourceRef(flow, actor),
    reason: 'whoever acts between it and the next words',
  });
};
