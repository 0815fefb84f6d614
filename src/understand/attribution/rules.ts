import { fillsPassage, fillsSentence, opensSentence, type Scene } from './scene.ts';
import type { Verdict } from './verdict.ts';

/** A way of telling whose words a quotation without a cue of its own is; null where it does not apply. */
type Rule = (scene: Scene) => Verdict | null;

const lastVerdict = ({ memory, verdicts }: Scene): Extract<Verdict, { kind: 'quotation' }> | null => {
  const verdict = memory.last === null ? undefined : verdicts[memory.last.stretch];
  return verdict?.kind === 'quotation' ? verdict : null;
};

/** The passage before left a quotation open, and this one opens with its next words. */
const resumes: Rule = (scene) => {
  const last = lastVerdict(scene);
  const { memory, before, at } = scene;
  if (last === null || at !== 0 || before === undefined || memory.last?.flow !== before.index) return null;
  if (scene.stretches[memory.last.stretch]?.closed !== false) return null;
  return { ...last, reason: 'the paragraph before leaves its quotation open' };
};

/** It follows a quotation and its attribution in the same passage. */
const carriesOn: Rule = (scene) => {
  const last = lastVerdict(scene);
  const { memory, flow, sentence } = scene;
  if (last === null || !opensSentence(scene) || memory.last?.flow !== flow.index) return null;
  if (memory.last.sentence !== sentence && memory.last.sentence !== sentence - 1) return null;
  return { ...last, reason: 'goes on after its attribution' };
};

/** The words before end in a colon. */
const isAnnounced: Rule = ({ memory, at, before, flow, token }) => {
  const { told } = memory;
  const previous = at > 0 ? flow.tokens[at - 1] : before?.tokens.at(-1);
  if (told === null || previous?.text !== ':') return null;
  return {
    kind: 'quotation',
    head: token.quote,
    cue: told.cue,
    source: told.source,
    reason: 'announced by the colon before it',
  };
};

/** A passage of nothing but quotation right after a passage that ended in one. */
const fills: Rule = (scene) => {
  const last = lastVerdict(scene);
  const { memory, before } = scene;
  if (last === null || !fillsPassage(scene) || before === undefined || memory.last?.flow !== before.index)
    return null;
  if (memory.last.sentence !== before.sentences.length - 1) return null;
  return { ...last, reason: 'the paragraph before ends with words of the same speaker' };
};

/** A whole sentence of quotation after somebody's words were reported. */
const follows: Rule = (scene) => {
  const { memory, token, stretch } = scene;
  const long = stretch.end - stretch.start > 40;
  if (!(opensSentence(scene) && fillsSentence(scene)) && !long) return null;
  const { told } = memory;
  if (told === null)
    return {
      kind: 'quotation',
      head: token.quote,
      cue: null,
      source: null,
      reason: 'nothing names a speaker',
    };
  return {
    kind: 'quotation',
    head: token.quote,
    cue: told.cue,
    source: told.source,
    reason: 'the last who was reported to speak',
  };
};

/** In order: the first that applies decides. */
const rules: readonly Rule[] = [resumes, carriesOn, isAnnounced, fills, follows];

/** The verdict on a quotation that no cue in its sentence governs. */
export function judgeWithoutCue(scene: Scene): Verdict {
  for (const rule of rules) {
    const verdict = rule(scene);
    if (verdict !== null) return verdict;
  }
  return { kind: 'plain', reason: 'nothing tells that somebody says it' };
}
