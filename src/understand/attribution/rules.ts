import { hasSubject, isAnnounced } from './announced.ts';
import { follows, interruptsItself } from './follows.ts';
import { carriesOn, fills, resumes } from './going-on.ts';
import type { Rule } from './rule.ts';
import type { Scene } from './scene.ts';
import { isSigned } from './signed.ts';
import { isToldAfter } from './told-after.ts';
import { takesTurn } from './turns.ts';
import type { Verdict } from './verdict.ts';

/** In order: the first that applies decides. */
const rules: readonly Rule[] = [
  isSigned,
  resumes,
  carriesOn,
  isAnnounced,
  takesTurn,
  interruptsItself,
  fills,
  hasSubject,
  isToldAfter,
  follows,
];

/** The verdict on a quotation that no cue in its sentence governs. */
export function judgeWithoutCue(scene: Scene): Verdict {
  for (const rule of rules) {
    const verdict = rule(scene);
    if (verdict !== null) return verdict;
  }
  return { kind: 'plain', reason: 'nothing tells that somebody says it' };
}
