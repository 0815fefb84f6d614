/** Words of nobody whom the article names: better no speaker than a wrong one. */
import type { Cue } from '../cues/cue.ts';
import { printedTokens } from '../flow/flow.ts';
import { firstAfter } from './governing-cue.ts';
import type { Scene } from './scene.ts';
import type { Verdict } from './verdict.ts';

const ofNobody = ({ token }: Scene, cue: Cue | null, reason: string): Verdict => ({
  kind: 'quotation',
  head: token.quote,
  cue,
  source: null,
  reason,
});

/** The cue without a source that stands right before the words, with a comma or a colon between at the most. */
function silentCue({ flow: { tokens }, at }: Scene, cues: readonly Cue[]): Cue | undefined {
  const split = firstAfter(cues, at);
  return cues.slice(Math.max(0, split - 2), split).find(({ kind, source, at: { to } }) => {
    const comma = at - to === 1 && ',:'.includes(tokens[to]?.text || ' ');
    return source === null && kind !== 'mind' && (at === to || comma);
  });
}

const beforeIt = ({ flow }: Scene, { at }: Cue): string =>
  `“${printedTokens(flow, at.from, at.to)}” before it, by nobody who is named`;

/** Words that a verb right before them reports of nobody whom the sentence names: "talk of a sale, |saying| “…”". */
export function reportedOfNobody(scene: Scene, cues: readonly Cue[]): Verdict | null {
  const cue = silentCue(scene, cues);
  return cue === undefined ? null : ofNobody(scene, cue, beforeIt(scene, cue));
}

/** "|Asked| whether she was “worried,” Ruiz said no": the question is nobody's, and what answers it is no attribution. */
function isAsked({ flow: { tokens }, clause: { sentence, lexicon }, at }: Scene): boolean {
  const first = tokens[sentence.from]?.lower ?? '';
  const start = lexicon.clauseOpeners.has(first) ? sentence.from + 1 : sentence.from;
  if (!lexicon.asked.has(tokens[start]?.lower ?? '') || at - start > farthestQuestion) return false;
  for (let index = start; index < at; index++) {
    const token = tokens[index];
    if (token?.text === ',' || token?.lower === 'by' || token?.kind === 'quote' || token?.kind === 'title')
      return false;
  }
  return true;
}

/** How many words such a question has at the most. */
const farthestQuestion = 24;

/** "the hill, |known| locally |as| “the long one”": what people call a thing, and nobody said. */
function isKnownAs({ flow: { tokens }, clause: { sentence, lexicon }, at }: Scene): boolean {
  let index = at - 1;
  while (index > sentence.from && lexicon.articles.has(tokens[index]?.lower ?? '')) index--;
  if (tokens[index]?.lower !== 'as') return false;
  for (index--; index >= Math.max(sentence.from, at - farthestName); index--) {
    const { lower, kind } = tokens[index] ?? { lower: '', kind: 'mark' };
    if (lexicon.known.has(lower)) return true;
    if (kind !== 'word' || lower === 'by' || lexicon.verbs.has(lower)) return false;
  }
  return false;
}

const farthestName = 6;

/** A question of the reporter's, and what something is called: nobody's words, whatever stands around them. */
export function saidByNobody(scene: Scene): Verdict | null {
  if (isKnownAs(scene)) return { kind: 'plain', reason: 'what something is known as' };
  return isAsked(scene) ? ofNobody(scene, null, 'a question that the reporter asked') : null;
}

/** "Ruiz was |asked|, “…”": a passive right before the words that names no agent. */
export function askedByNobody(scene: Scene, cues: readonly Cue[]): Verdict | null {
  const cue = silentCue(scene, cues);
  const { flow, clause } = scene;
  const passive = cue !== undefined && clause.lexicon.passive.has(flow.tokens[cue.at.from - 1]?.lower ?? '');
  return passive && cue.kind === 'speech' ? ofNobody(scene, cue, beforeIt(scene, cue)) : null;
}
