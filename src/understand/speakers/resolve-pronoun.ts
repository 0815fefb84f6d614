import type { SourceRef } from '../attribution/verdict.ts';
import { type Entity, genderOf, kindOf } from '../names/entity.ts';
import type { Gender } from '../words/lexicon.ts';
import type { Scene } from './resolve-phrase.ts';
import { sentenceAt } from './resolve-phrase.ts';

/** How many sentences back a pronoun is looked up. */
const reach = 14;

/** Who was resolved as a speaker in a sentence, by flow and sentence. */
export type Heard = ReadonlyMap<string, Entity>;

export const sentenceKey = (flow: number, sentence: number): string => `${flow}:${sentence}`;

function agrees(entity: Entity, gender: Gender): boolean {
  const known = genderOf(entity);
  return (known === null || known === gender) && kindOf(entity) === 'person';
}

/** The person that "he" or "she" stands for: the first-named fitting one of its own sentence, then of those before. */
export function resolvePronoun(
  scene: Scene,
  source: SourceRef,
  { gender, heard }: { readonly gender: Gender; readonly heard: Heard },
): Entity | null {
  const flow = scene.flows[source.flow];
  if (flow === undefined) return null;
  let [flowIndex, sentence] = [source.flow, sentenceAt(flow, source.range.from)];
  for (let step = 0; step < reach; step++) {
    const spoke = step > 0 ? heard.get(sentenceKey(flowIndex, sentence)) : undefined;
    if (spoke !== undefined && agrees(spoke, gender)) return spoke;
    for (const mention of scene.cast.mentions[flowIndex]?.[sentence] ?? []) {
      if (step === 0 && mention.to > source.range.from) break;
      if (mention.bears !== 'place' && agrees(mention.entity, gender)) return mention.entity;
    }
    sentence--;
    while (sentence < 0) {
      flowIndex--;
      if (flowIndex < 0) return null;
      sentence = (scene.flows[flowIndex]?.sentences.length ?? 0) - 1;
    }
  }
  return null;
}
