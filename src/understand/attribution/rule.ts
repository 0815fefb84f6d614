import type { Cue } from '../cues/cue.ts';
import type { Flow } from '../flow/flow.ts';
import type { Scene } from './scene.ts';
import type { Quotation, SourceRef, Verdict } from './verdict.ts';

/** A way of telling whose words a quotation without a cue of its own is; null where it does not apply. */
export type Rule = (scene: Scene) => Verdict | null;

/** A quotation that begins here, with what tells its speaker. */
export const begins = (
  { token }: Scene,
  {
    cue,
    source,
    reason,
  }: { readonly cue: Cue | null; readonly source: SourceRef | null; readonly reason: string },
): Verdict => ({ kind: 'quotation', head: token.quote, cue, source, reason });

export const verdictOn = ({ verdicts }: Scene, stretch: number): Quotation | null => {
  const verdict = verdicts[stretch];
  return verdict?.kind === 'quotation' ? verdict : null;
};

/** The verdict on the last quotation before. */
export const lastVerdict = (scene: Scene): Quotation | null =>
  scene.memory.last === null ? null : verdictOn(scene, scene.memory.last.stretch);

/** Where a cue's source stands; null where it names none. */
export const sourceRef = (flow: Flow, cue: Cue): SourceRef | null =>
  cue.source === null ? null : { flow: flow.index, range: cue.source };
