import type { SourceRef } from '../attribution/verdict.ts';
import type { NamedMention } from '../names/cast.ts';
import { mentionsIn } from '../names/mentions-in.ts';
import { type Entity, genderOf, kindOf } from '../names/entity.ts';
import type { Gender } from '../words/lexicon.ts';
import { type Scene, sentenceAt } from './resolve-phrase.ts';
import { topicOf } from './topic.ts';

/** How many sentences back a pronoun is looked up. */
const reach = 14;

/** How many tokens back in its own sentence, and how many names of another. */
const window = 80;
const mostNames = 12;

/** Who was resolved as a speaker in a sentence, by `sentenceKey`. */
type Heard = ReadonlyMap<string, Entity>;

export const sentenceKey = (flow: number, sentence: number): string => `${flow}:${sentence}`;

interface Quest {
  readonly scene: Scene;
  readonly gender: Gender;
  readonly heard: Heard;
}

function agrees(entity: Entity, gender: Gender): boolean {
  const known = genderOf(entity);
  return (known === null || known === gender) && kindOf(entity) === 'person';
}

const fits = ({ bears, entity }: NamedMention, gender: Gender): boolean =>
  bears !== 'place' && agrees(entity, gender);

/**
 * Whom a sentence before the pronoun's own offers: who spoke in it, its subject, else whom it names first. A subject
 * that is the same pronoun stands for somebody further back: `'same'`.
 */
function offeredBy({ scene, gender, heard }: Quest, flow: number, sentence: number): Entity | 'same' | null {
  const spoke = heard.get(sentenceKey(flow, sentence));
  if (spoke !== undefined && agrees(spoke, gender)) return spoke;
  const topic = topicOf(scene, flow, sentence);
  if (topic.kind === 'name' && fits(topic.mention, gender)) return topic.mention.entity;
  if (topic.kind === 'pronoun' && topic.gender === gender) return 'same';
  const named = scene.cast.mentions[flow]?.[sentence]?.slice(0, mostNames) ?? [];
  return named.find((mention) => !mention.possessive && fits(mention, gender))?.entity ?? null;
}

/** The person that "he" or "she" stands for: the first fitting one named before it in its sentence, else further back. */
export function resolvePronoun(
  scene: Scene,
  source: SourceRef,
  { gender, heard }: Pick<Quest, 'gender' | 'heard'>,
): Entity | null {
  const quest: Quest = { scene, gender, heard };
  const flow = scene.flows[source.flow];
  if (flow === undefined) return null;
  let [flowIndex, sentence] = [source.flow, sentenceAt(flow, source.range.from)];
  const { from } = source.range;
  const own = mentionsIn(scene.cast.mentions[flowIndex]?.[sentence] ?? [], {
    from: from - window,
    to: from,
  }).find((mention) => fits(mention, gender));
  if (own !== undefined) return own.entity;
  for (let step = 0; step < reach; step++) {
    sentence--;
    while (sentence < 0) {
      flowIndex--;
      if (flowIndex < 0) return null;
      sentence = (scene.flows[flowIndex]?.sentences.length ?? 0) - 1;
    }
    const offered = offeredBy(quest, flowIndex, sentence);
    if (offered !== null && offered !== 'same') return offered;
  }
  return null;
}
