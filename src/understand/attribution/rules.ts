import { clauseSubject } from '../cues/subject.ts';
import type { Flow } from '../flow/flow.ts';
import type { TokenRange } from '../flow/token.ts';
import type { Cue } from '../cues/cue.ts';
import { fillsPassage, fillsSentence, opensSentence, type Scene } from './scene.ts';
import type { Verdict } from './verdict.ts';

/** A way of telling whose words a quotation without a cue of its own is; null where it does not apply. */
type Rule = (scene: Scene) => Verdict | null;

type Quotation = Extract<Verdict, { kind: 'quotation' }>;

const verdictOn = ({ verdicts }: Scene, stretch: number): Quotation | null => {
  const verdict = verdicts[stretch];
  return verdict?.kind === 'quotation' ? verdict : null;
};

const lastVerdict = (scene: Scene): Quotation | null =>
  scene.memory.last === null ? null : verdictOn(scene, scene.memory.last.stretch);

/** What goes on after a sentence: its spoken words rather than a few that it quotes on the way. */
function wordsSpoken(scene: Scene): Quotation | null {
  const { last, direct } = scene.memory;
  if (last === null || direct === null) return lastVerdict(scene);
  const same = direct.flow === last.flow && direct.sentence === last.sentence;
  return verdictOn(scene, same ? direct.stretch : last.stretch);
}

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
  const last = wordsSpoken(scene);
  const { memory, flow, sentence } = scene;
  if (last === null || !opensSentence(scene) || memory.last?.flow !== flow.index) return null;
  if (memory.last.sentence !== sentence && memory.last.sentence !== sentence - 1) return null;
  return { ...last, reason: 'goes on after its attribution' };
};

/** The subject of a sentence's main clause as a cue: with its verb, whatever that is, as the word of telling. */
function mainSubject({ clause: { lexicon } }: Scene, flow: Flow, sentence: TokenRange): Cue | null {
  const { tokens } = flow;
  const source = clauseSubject({ tokens, sentence, lexicon }, sentence.to, sentence.from);
  if (source === null) return null;
  let at = source.to;
  while (
    at < sentence.to &&
    (lexicon.auxiliaries.has(tokens[at]?.lower ?? '') || lexicon.adverbs.has(tokens[at]?.lower ?? ''))
  )
    at++;
  const token = tokens[at];
  const verb =
    token !== undefined && at < sentence.to && token.kind === 'word' && !token.capital ? token.text : null;
  return { kind: 'speech', at: { from: at, to: at + 1 }, verb, source, inverted: false };
}

/** The words before end in a colon: a cue of their sentence, or its subject, tells who speaks. */
const isAnnounced: Rule = (scene) => {
  const { memory, at, before, flow, token, sentence } = scene;
  const inside = at > 0;
  const home = inside ? flow : before;
  const previous = inside ? flow.tokens[at - 1] : before?.tokens.at(-1);
  if (home === undefined || previous?.text !== ':') return null;
  const index = inside ? (opensSentence(scene) ? sentence - 1 : sentence) : home.sentences.length - 1;
  const reason = 'announced by the colon before it';
  const { told } = memory;
  if (told !== null && told.flow === home.index && told.sentence === index) {
    return { kind: 'quotation', head: token.quote, cue: told.cue, source: told.source, reason };
  }
  const range = home.sentences[index];
  const cue =
    range === undefined
      ? null
      : mainSubject(scene, home, { from: range.from, to: inside ? Math.min(range.to, at) : range.to });
  if (cue === null || cue.source === null) return null;
  return {
    kind: 'quotation',
    head: token.quote,
    cue,
    source: { flow: home.index, range: cue.source },
    reason,
  };
};

/** Whole words of somebody inside the reporter's sentence: its subject says them. */
const hasSubject: Rule = (scene) => {
  const { at, flow, token, clause } = scene;
  const previous = flow.tokens[at - 1];
  if (opensSentence(scene) || !(previous?.text === ',' || isLong(scene))) return null;
  const cue = mainSubject(scene, flow, { from: clause.sentence.from, to: at });
  if (cue === null || cue.source === null) return null;
  return {
    kind: 'quotation',
    head: token.quote,
    cue,
    source: { flow: flow.index, range: cue.source },
    reason: 'the subject of its sentence',
  };
};

const isLong = ({ stretch }: Scene): boolean => stretch.end - stretch.start > 40;

/** A passage of nothing but quotation right after a passage that ended in one. */
const fills: Rule = (scene) => {
  const last = wordsSpoken(scene);
  const { memory, before } = scene;
  if (last === null || !fillsPassage(scene) || before === undefined || memory.last?.flow !== before.index)
    return null;
  if (memory.last.sentence !== before.sentences.length - 1) return null;
  return { ...last, reason: 'the paragraph before ends with words of the same speaker' };
};

/** A whole sentence of quotation after somebody's words were reported. */
const follows: Rule = (scene) => {
  const { memory, token } = scene;
  if (!(opensSentence(scene) && fillsSentence(scene)) && !isLong(scene)) return null;
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
const rules: readonly Rule[] = [resumes, carriesOn, isAnnounced, fills, hasSubject, follows];

/** The verdict on a quotation that no cue in its sentence governs. */
export function judgeWithoutCue(scene: Scene): Verdict {
  for (const rule of rules) {
    const verdict = rule(scene);
    if (verdict !== null) return verdict;
  }
  return { kind: 'plain', reason: 'nothing tells that somebody says it' };
}
