import type { Flow } from '../flow/flow.ts';
import { phraseAfter } from '../cues/phrase.ts';
import type { TokenRange } from '../flow/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { begins, type Rule } from './rule.ts';
import { fillsPassage, type Scene } from './scene.ts';
import type { SourceRef } from './verdict.ts';

const dashes = new Set(['—', '–', '-', '―']);

/** How many tokens a line has at the most that names who says the words above it. */
const longestLine = 24;

/** The name after a dash at token `at`: "— Ana Ruiz, mayor". Nothing but a name and what describes it may follow. */
function nameAfterDash({ tokens }: Flow, at: number, lexicon: Lexicon): TokenRange | null {
  if (!dashes.has(tokens[at]?.text ?? '') || tokens.length - at > longestLine) return null;
  const first = tokens[at + 1];
  if (first === undefined || !(first.capital || lexicon.articles.has(first.lower))) return null;
  const sentence = { from: at + 1, to: tokens.length };
  const phrase = phraseAfter({ tokens, sentence, lexicon }, at + 1, tokens.length);
  const next = phrase === null ? undefined : tokens[phrase.to];
  return next === undefined || next.kind === 'mark' ? phrase : null;
}

function signature(scene: Scene): SourceRef | null {
  const { flow, at, flows, clause } = scene;
  const here = nameAfterDash(flow, at + 1, clause.lexicon);
  if (here !== null) return { flow: flow.index, range: here };
  const next = flows[flow.index + 1];
  if (next === undefined || !fillsPassage(scene)) return null;
  const below = nameAfterDash(next, 0, clause.lexicon);
  return below && { flow: next.index, range: below };
}

/** A dash and a name stand after it, or on a line of their own below. */
export const isSigned: Rule = (scene) => {
  const source = signature(scene);
  return source && begins(scene, { cue: null, source, reason: 'a dash and a name after it' });
};
