import type { Said } from '../attribution/particles.ts';
import type { SourceRef, Verdict } from '../attribution/verdict.ts';
import { position } from '../names/entity.ts';
import type { Lexicon, PronounKind } from '../words/lexicon.ts';
import { Nouns } from './nouns.ts';
import { type Scene, resolvePhrase, sentenceAt } from './resolve-phrase.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { Resolved } from './resolved.ts';
import { printedTokens } from '../flow/flow.ts';

const nobody: Resolved = { kind: 'nobody' };

const pronounOf = (word: string, { pronouns, possessives }: Lexicon): PronounKind | undefined =>
  pronouns.get(word) ?? possessives.get(word);

/** What is known of the speakers so far. */
interface Memory {
  /** Who spoke in a sentence, by its `position`. */
  readonly heard: Map<number, Resolved>;
  readonly nouns: Nouns;
}

function resolveOne(scene: Scene, source: SourceRef, { heard, nouns }: Memory): Resolved {
  const flow = scene.flows[source.flow];
  const { from, to } = source.range;
  const kind = to - from === 1 ? pronounOf(flow?.tokens[from]?.lower ?? '', scene.lexicon) : undefined;
  if (flow === undefined) return nobody;
  if (kind === undefined) return resolvePhrase(scene, source, nouns);
  const meant = resolvePronoun(scene, source, { kind, heard });
  const gender = kind === 'feminine' || kind === 'masculine' ? kind : null;
  if (meant?.kind === 'entity' && gender !== null) meant.entity.votes[gender] += 1;
  if (meant !== null) return meant;
  const holds = gender === null ? 'group' : 'person';
  return { kind: 'nameless', name: printedTokens(flow, from, to), role: null, gender, holds };
}

/** Somebody by the words of a language in which names are not told from other nouns. */
const called = ({ name }: Said): Resolved =>
  name === null ? nobody : { kind: 'nameless', name, role: null, gender: null, holds: 'person' };

/** Who says each stretch, by its index; quotations that share a source phrase share the answer. */
export function resolveSpeakers(scene: Scene, verdicts: readonly Verdict[]): readonly Resolved[] {
  const memory: Memory = { heard: new Map(), nouns: new Nouns() };
  const known = new Map<SourceRef, Resolved>();
  return verdicts.map((verdict) => {
    if (verdict.kind === 'plain') return nobody;
    if (verdict.source === null) return verdict.said === undefined ? nobody : called(verdict.said);
    const { source } = verdict;
    const resolved = known.get(source) ?? resolveOne(scene, source, memory);
    known.set(source, resolved);
    const flow = scene.flows[source.flow];
    if (resolved.kind === 'nobody' || flow === undefined) return resolved;
    const at = position(flow, sentenceAt(flow, source.range.from));
    memory.heard.set(at, resolved);
    if (resolved.kind === 'nameless') memory.nouns.hear(resolved, at);
    return resolved;
  });
}
