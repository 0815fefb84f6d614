import type { Flow } from '../flow/flow.ts';
import { givenNames } from '../words/given-names.ts';
import type { Gender } from '../words/lexicon.ts';
import type { Mention } from './mention.ts';
import type { NameForm } from './name-form.ts';

/** Someone or something with a name, over all its mentions. */
export interface Entity {
  /** The fullest form of the name so far. */
  words: readonly string[];
  /** The words of it that identify. */
  keys: readonly string[];
  /** Every form under which it stands, titles included, with how often. */
  readonly forms: Map<string, number>;
  readonly roles: Set<string>;
  readonly votes: { feminine: number; masculine: number };
  /** Where it is mentioned, in order: see `position`. */
  readonly at: number[];
  readonly evidence: { person: number; body: number; place: number };
}

export const newEntity = ({ words, keys }: NameForm): Entity => ({
  words,
  keys,
  forms: new Map(),
  roles: new Set(),
  votes: { feminine: 0, masculine: 0 },
  at: [],
  evidence: { person: 0, body: 0, place: 0 },
});

export const nameOf = (entity: Entity): string => entity.words.join(' ');

/** A number that orders sentences over all flows: how many stand before it. */
export const position = ({ before }: Flow, sentence: number): number => before + sentence;

/** Where an entity was last mentioned before or at a position; -1 where it was not yet. */
export function lastMention({ at }: Entity, before: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) > before) high = middle;
    else low = middle + 1;
  }
  return at[low - 1] ?? -1;
}

/** How many titles of one bearer are kept. */
const mostRoles = 32;

/** Adds what one mention tells. */
export function learn(entity: Entity, mention: Mention, form: string): void {
  entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
  entity.at.push(mention.position);
  for (const role of mention.roles) if (entity.roles.size < mostRoles) entity.roles.add(role);
  if (mention.gender !== null) entity.votes[mention.gender] += 3;
  if (mention.bears !== null) entity.evidence[mention.bears] += 1;
  const { words, keys } = mention.form;
  if (words.length > entity.words.length) [entity.words, entity.keys] = [words, keys];
}

/** The gender that the article's own words tell: only where they agree, or nearly so. */
export function genderOf({ votes }: Entity): Gender | null {
  if (votes.feminine >= 2 * votes.masculine && votes.feminine > 0) return 'feminine';
  return votes.masculine >= 2 * votes.feminine && votes.masculine > 0 ? 'masculine' : null;
}

/** The gender that the given name of two words or more suggests; never told of a speaker, only to find whom "she" means. */
const givenGender = ({ words }: Entity): Gender | null =>
  words.length > 1 ? (givenNames.get(words[0]?.toLowerCase() ?? '') ?? null) : null;

/** Whether a pronoun of a gender can mean an entity. */
export function canBe(entity: Entity, gender: Gender): boolean {
  const known = genderOf(entity) ?? givenGender(entity);
  return (known === null || known === gender) && kindOf(entity) === 'person';
}

/** Whether more than the shape of a name tells that it is a person's. */
export const isSurelyPerson = (entity: Entity): boolean =>
  kindOf(entity) === 'person' &&
  (entity.evidence.person > 0 || givenGender(entity) !== null || genderOf(entity) !== null);

/** The longest title phrase, by letters; the first of equals. */
export function roleOf({ roles }: Entity): string | null {
  let longest: string | null = null;
  for (const role of roles) if (longest === null || role.length > longest.length) longest = role;
  return longest;
}

/** How much a given name counts against words that speak of a body or a place. */
const givenWeight = 3;

export function kindOf(entity: Entity): 'person' | 'body' {
  const { person, body, place } = entity.evidence;
  const given = givenNames.has(entity.keys[0] ?? '') ? givenWeight : 0;
  const told = genderOf(entity) === null ? 0 : 1;
  if (person + given + told > body + place) return 'person';
  if (body + place > 0) return 'body';
  return entity.words.length > 1 ? 'person' : 'body';
}
