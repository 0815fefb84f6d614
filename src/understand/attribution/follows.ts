import type { Cue } from '../cues/cue.ts';
import { mainSubject } from './announced.ts';
import { begins, type Rule, sourceRef } from './rule.ts';
import { fillsSentence, isLong, opensSentence, type Scene } from './scene.ts';

/** Whoever acts in the sentence before, where that is a person and in the same passage: "|Ruiz| nodded. “It is.”". */
function actorBefore({ flow, sentence, clause: { lexicon } }: Scene): Cue | null {
  const range = flow.sentences[sentence - 1];
  if (range === undefined) return null;
  const cue = mainSubject(flow, range, lexicon);
  if (cue?.source == null || cue.kind === 'colon' || cue.verb === null) return null;
  const { from, to } = cue.source;
  const first = flow.tokens[from];
  const kind = to - from === 1 ? lexicon.pronouns.get(first?.lower ?? '') : undefined;
  if (kind !== undefined) return kind === 'feminine' || kind === 'masculine' ? cue : null;
  return flow.tokens[to - 1]?.capital === true && !lexicon.determiners.has(first?.lower ?? '') ? cue : null;
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
