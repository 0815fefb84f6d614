import type { SourceRef } from '../attribution/verdict.ts';
import type { NamedMention } from '../names/mention.ts';
import { mentionsIn } from '../names/mentions-in.ts';
import { canBe, type Entity, isSurelyPerson, kindOf, position } from '../names/entity.ts';
import type { Gender, PronounKind } from '../words/lexicon.ts';
import type { Resolved } from './resolved.ts';
import { type Scene, sentenceAt } from './resolve-phrase.ts';
import { topicOf } from './topic.ts';

/** How many sentences back a person's pronoun is looked up, and one of a body or of several people. */
const reach = 14;
const reachOfBodies = 3;

/** How many tokens back in its own sentence, and how many names of another. */
const window = 80;
const mostNames = 12;

/** Who was resolved as a speaker in a sentence, by its `position`. */
type Heard = ReadonlyMap<number, Resolved>;

interface Quest {
  readonly scene: Scene;
  readonly kind: PronounKind;
  readonly heard: Heard;
}

const isGender = (kind: PronounKind): kind is Gender => kind === 'feminine' || kind === 'masculine';

/** Whether a pronoun can mean an entity: "it" and "they" mean bodies, where more than their names' shape tells of them. */
const agrees = (entity: Entity, kind: PronounKind): boolean =>
  isGender(kind) ? canBe(entity, kind) : kindOf(entity) === 'body' && entity.evidence.body > 0;

/** Whether a pronoun can mean who spoke: a nameless one by the gender of its noun. */
function canMean(spoke: Resolved, kind: PronounKind): boolean {
  if (spoke.kind === 'nobody') return false;
  if (spoke.kind === 'entity') return agrees(spoke.entity, kind);
  const { gender, holds } = spoke;
  if (isGender(kind)) return holds === 'person' && (gender === null || gender === kind);
  return kind === 'group' ? holds !== 'person' : holds === 'body';
}

const fits = ({ bears, entity }: NamedMention, kind: PronounKind): boolean =>
  (bears !== 'place' || !isGender(kind)) && agrees(entity, kind);

/** Whether more than its shape tells that a name is one that the pronoun can mean. */
const isKnown = (entity: Entity, kind: PronounKind): boolean => !isGender(kind) || isSurelyPerson(entity);

const asEntity = (entity: Entity): Resolved => ({ kind: 'entity', entity });

/** Whether the same pronoun stands in a sentence before any name that it could mean: "In the end, |he| noted, Ruiz won". */
function standsFirst(
  { flows, cast, lexicon }: Scene,
  { flow, sentence }: { readonly flow: number; readonly sentence: number },
  kind: Gender,
): boolean {
  const range = flows[flow]?.sentences[sentence];
  if (range === undefined) return false;
  const named = cast.mentions[flow]?.[sentence]?.slice(0, mostNames).find((mention) => fits(mention, kind));
  const to = Math.min(range.to, range.from + window, named?.from ?? range.to);
  for (let index = range.from; index < to; index++)
    if (lexicon.pronouns.get(flows[flow]?.tokens[index]?.lower ?? '') === kind) return true;
  return false;
}

/**
 * Whom a sentence before the pronoun's own offers: who spoke in it, its subject, else whom it names first. A subject
 * that is the same pronoun stands for somebody further back: `'same'`.
 */
function offeredBy({ scene, kind, heard }: Quest, flow: number, sentence: number): Resolved | 'same' | null {
  const home = scene.flows[flow];
  const spoke = home && heard.get(position(home, sentence));
  if (spoke !== undefined && canMean(spoke, kind)) return spoke;
  const topic = topicOf(scene, flow, sentence);
  const { mention } = topic.kind === 'name' ? topic : { mention: null };
  if (mention !== null && fits(mention, kind)) return asEntity(mention.entity);
  if (topic.kind === 'pronoun' && topic.gender === kind) return 'same';
  if (!isGender(kind)) return null;
  if (standsFirst(scene, { flow, sentence }, kind)) return 'same';
  const named = scene.cast.mentions[flow]?.[sentence]?.slice(0, mostNames) ?? [];
  const first =
    named.find((mention) => !mention.possessive && fits(mention, kind) && isSurelyPerson(mention.entity)) ??
    named.find((mention) => fits(mention, kind) && isSurelyPerson(mention.entity));
  return first === undefined ? null : asEntity(first.entity);
}

/** Who "he", "she", "it" or "they" is: the first fitting one named before it in its sentence, else further back. */
export function resolvePronoun(
  scene: Scene,
  source: SourceRef,
  { kind, heard }: Pick<Quest, 'kind' | 'heard'>,
): Resolved | null {
  if (kind === 'self' || kind === 'relative') return null;
  const quest: Quest = { scene, kind, heard };
  const flow = scene.flows[source.flow];
  if (flow === undefined) return null;
  let [flowIndex, sentence] = [source.flow, sentenceAt(flow, source.range.from)];
  const { from } = source.range;
  const own = mentionsIn(scene.cast.mentions[flowIndex]?.[sentence] ?? [], {
    from: from - window,
    to: from,
  }).filter((mention) => fits(mention, kind));
  const topic = topicOf(scene, flowIndex, sentence);
  const subject = topic.kind === 'name' && topic.mention.to <= from ? topic.mention : null;
  if (subject !== null && fits(subject, kind) && isKnown(subject.entity, kind))
    return asEntity(subject.entity);
  const sure = own.find(({ entity }) => isKnown(entity, kind));
  if (sure !== undefined) return asEntity(sure.entity);
  const unsure = own[0] === undefined ? null : asEntity(own[0].entity);
  for (let step = 0; step < (isGender(kind) ? reach : reachOfBodies); step++) {
    sentence--;
    while (sentence < 0) {
      flowIndex--;
      if (flowIndex < 0) return unsure;
      sentence = (scene.flows[flowIndex]?.sentences.length ?? 0) - 1;
    }
    const offered = offeredBy(quest, flowIndex, sentence);
    if (offered !== null && offered !== 'same') return offered;
  }
  return unsure;
}
