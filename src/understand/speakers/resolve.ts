import type { SourceRef, Verdict } from '../attribution/verdict.ts';
import type { Entity } from '../names/entity.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Scene, resolvePhrase, sentenceAt } from './resolve-phrase.ts';
import { resolvePronoun, sentenceKey } from './resolve-pronoun.ts';
import type { Resolved } from './resolved.ts';
import { printedTokens } from '../flow/flow.ts';

const nobody: Resolved = { kind: 'nobody' };

const pronounOf = (
  word: string,
  { pronouns, possessives }: Lexicon,
): ReturnType<Lexicon['pronouns']['get']> => pronouns.get(word) ?? possessives.get(word);

function resolveOne(scene: Scene, source: SourceRef, heard: ReadonlyMap<string, Entity>): Resolved {
  const flow = scene.flows[source.flow];
  const { from, to } = source.range;
  const pronoun = to - from === 1 ? pronounOf(flow?.tokens[from]?.lower ?? '', scene.lexicon) : undefined;
  if (flow === undefined) return nobody;
  if (pronoun === undefined) return resolvePhrase(scene, source);
  if (pronoun === 'feminine' || pronoun === 'masculine') {
    const entity = resolvePronoun(scene, source, { gender: pronoun, heard });
    if (entity !== null) return { kind: 'entity', entity };
  }
  const gender = pronoun === 'feminine' || pronoun === 'masculine' ? pronoun : null;
  return { kind: 'nameless', name: printedTokens(flow, from, to), role: null, gender };
}

/** Who says each stretch, by its index; quotations that share a source phrase share the answer. */
export function resolveSpeakers(scene: Scene, verdicts: readonly Verdict[]): readonly Resolved[] {
  const heard = new Map<string, Entity>();
  const known = new Map<SourceRef, Resolved>();
  return verdicts.map((verdict) => {
    if (verdict.kind === 'plain' || verdict.source === null) return nobody;
    const { source } = verdict;
    const resolved = known.get(source) ?? resolveOne(scene, source, heard);
    known.set(source, resolved);
    const flow = scene.flows[source.flow];
    if (resolved.kind === 'entity' && flow !== undefined) {
      heard.set(sentenceKey(source.flow, sentenceAt(flow, source.range.from)), resolved.entity);
    }
    return resolved;
  });
}
