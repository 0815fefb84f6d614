import type { Flow } from '../flow/flow.ts';
import { dashes } from '../cues/clause-subject.ts';
import { begins, type Rule, verdictOn } from './rule.ts';
import type { Scene } from './scene.ts';
import type { Quotation } from './verdict.ts';

/** The last words of a turn in a dialogue that is set with dashes; undefined where a passage is none, null where nobody's. */
function lastOfTurn(scene: Scene, flow: Flow | undefined): Quotation | null | undefined {
  const { stretches } = scene;
  const first = stretches[flow?.tokens[0]?.quote ?? -1];
  if (flow === undefined || first === undefined || !dashes.has(first.sign)) return undefined;
  const last = flow.tokens.findLast(({ quote }) => quote >= 0);
  return verdictOn(scene, last?.quote ?? -1);
}

/** A turn that tells no speaker, right behind another one: whoever spoke before that, for two take turns. */
export const takesTurn: Rule = (scene) => {
  const { at, stretch, before, flow, flows, token } = scene;
  if (at !== 0 || !dashes.has(stretch.sign) || lastOfTurn(scene, before) === undefined) return null;
  const partner = lastOfTurn(scene, flows[flow.index - 2]);
  return partner == null
    ? begins(scene, { cue: null, source: null, reason: 'a turn in a dialogue; nothing names its speaker' })
    : { ...partner, head: token.quote, reason: 'takes turns with the paragraph before' };
};
