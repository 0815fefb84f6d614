import { findCues } from '../cues/find-cues.ts';
import { begins, type Rule, sourceRef } from './rule.ts';
import { fillsSentence } from './scene.ts';

/** A quotation that opens its passage and ends in a full stop, and the sentence after it tells who said it. */
export const isToldAfter: Rule = (scene) => {
  const { at, flow, sentence, clause } = scene;
  const range = flow.sentences[sentence + 1];
  if (at !== 0 || range === undefined || !fillsSentence(scene)) return null;
  for (let index = range.from; index < range.to; index++)
    if (flow.tokens[index]?.kind === 'quote') return null;
  const cue = findCues({ ...clause, sentence: range }).find(
    ({ kind, source }) => kind === 'speech' && source !== null && source.from === range.from,
  );
  if (cue === undefined) return null;
  return begins(scene, {
    cue,
    source: sourceRef(flow, cue),
    reason: 'the sentence after it tells who says it',
  });
};
