import { type Entity, lastMention, learn, newEntity } from './entity.ts';
import type { Mention } from './mention.ts';
import type { NameForm } from './name-form.ts';

/** Titles that are printed short, in full. */
const shortTitles: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gen: 'general',
  prof: 'professor',
  lt: 'lieutenant',
  col: 'colonel',
  sgt: 'sergeant',
  capt: 'captain',
  maj: 'major',
  adm: 'admiral',
  cmdr: 'commander',
  supt: 'superintendent',
  insp: 'inspector',
  det: 'detective',
  pres: 'president',
  sec: 'secretary',
};

const full = (word: string): string =>
  Object.hasOwn(shortTitles, word) ? (shortTitles[word] ?? word) : word;

const titleWords = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
    .map(full);

/** Words that make another office of a title: no "president" is a "vice president". */
const lesser = new Set(['vice', 'deputy', 'former', 'ex', 'assistant', 'acting']);

/** Of an entity with no title that a phrase can mean. */
const none = -9;

/** Words that make somebody else of a title's bearer: no "deputy mayor" is the mayor. */
const substitutes = new Set(['vice', 'deputy', 'assistant']);

/** How many words of a phrase an entity's titles say, less the words that make another office of them. */
function likeness({ roles }: Entity, words: readonly string[]): number {
  let best = none;
  for (const role of roles) {
    const own = new Set(titleWords(role));
    if ([...substitutes].some((word) => own.has(word) && !words.includes(word))) continue;
    const shared = words.filter((word) => own.has(word)).length;
    const other = [...lesser].filter((word) => own.has(word) !== words.includes(word)).length;
    best = Math.max(best, shared - other);
  }
  return best;
}

/** How many bearers of one title are told apart; in an article with more, the others go by their names alone. */
const mostBearers = 64;

/**
 * The names of an article as entities. A longer name founds an entity, a part of one ("Yoon", "Mr. Yoon") belongs to
 * the bearer who was named last. Every step is a look-up: thousands of names cost no more each than a few.
 */
export class Registry {
  private readonly byKey = new Map<string, Entity>();
  /** The names that founded an entity, or would have. */
  private readonly known = new Set<NameForm>();
  /** The latest bearer of a last word, and of any word. */
  private readonly byLast = new Map<string, Entity>();
  private readonly byWord = new Map<string, Entity>();
  /** Whoever was met last, and so is the latest bearer of each of its words. */
  private latest: Entity | null = null;
  private readonly byRole = new Map<string, Set<Entity>>();

  /** Founds the entities of names with two words or more. */
  found(mentions: readonly Mention[]): void {
    for (const { form } of mentions) this.foundOne(form);
  }

  private foundOne(form: NameForm): void {
    const { keys, key } = form;
    if (keys.length < 2 || this.known.has(form)) return;
    this.known.add(form);
    const known = this.byKey.get(key) ?? this.byKey.get(`${keys[0]} ${keys.at(-1)}`);
    const entity = known ?? newEntity(form);
    this.byKey.set(key, entity);
    if (keys.length > 2) this.byKey.set(`${keys[0]} ${keys.at(-1)}`, entity);
    this.index(entity, keys);
  }

  private index(entity: Entity, keys: readonly string[]): void {
    for (const word of keys) if (!this.byWord.has(word)) this.byWord.set(word, entity);
    const last = keys.at(-1);
    if (last !== undefined && !this.byLast.has(last)) this.byLast.set(last, entity);
  }

  /** The entity of a mention, which from here on is the latest bearer of its words. `form` is the mention as printed. */
  meet(mention: Mention, form: string): Entity {
    const { keys, key } = mention.form;
    let entity = this.byKey.get(key);
    if (entity === undefined && keys.length === 1) entity = this.byLast.get(key) ?? this.byWord.get(key);
    if (entity === undefined) {
      entity = newEntity(mention.form);
      this.byKey.set(key, entity);
    }
    for (const role of mention.roles) if (!entity.roles.has(role)) this.rememberRole(role, entity);
    const { words } = entity;
    learn(entity, mention, form);
    if (entity !== this.latest || entity.words !== words) this.remember(entity);
    this.latest = entity;
    return entity;
  }

  private remember(entity: Entity): void {
    const { keys } = entity;
    for (const word of keys) this.byWord.set(word, entity);
    const last = keys.at(-1);
    if (last !== undefined) this.byLast.set(last, entity);
  }

  private rememberRole(role: string, entity: Entity): void {
    for (const word of titleWords(role)) {
      if (word.length < 3) continue;
      const bearers = this.byRole.get(word) ?? new Set();
      this.byRole.set(word, bearers);
      if (bearers.size < mostBearers) bearers.add(entity);
    }
  }

  /** The body that a phrase takes its words from: "the authority" for the "Skara Port Authority"; null where none is named. */
  bodyOf(
    noun: string,
    { phrase, before }: { readonly phrase: string; readonly before: number },
  ): Entity | null {
    const entity = this.byLast.get(noun);
    if (entity === undefined || entity.keys.length < 2 || lastMention(entity, before) < 0) return null;
    return titleWords(phrase).every((word) => entity.keys.includes(word)) ? entity : null;
  }

  /**
   * The bearer of a title word whom a phrase means that says it: whose title says most of the phrase's other words, and
   * of equals who was mentioned last before a position. "The former Nordland minister" is no minister of Skara's.
   */
  bearerOf(
    noun: string,
    { phrase, before }: { readonly phrase: string; readonly before: number },
  ): Entity | null {
    const words = titleWords(phrase);
    let best: { readonly entity: Entity; readonly score: number; readonly at: number } | null = null;
    for (const entity of this.byRole.get(full(noun)) ?? []) {
      const at = lastMention(entity, before);
      if (at < 0) continue;
      const score = likeness(entity, words);
      if (score === none) continue;
      if (best === null || score > best.score || (score === best.score && at > best.at))
        best = { entity, score, at };
    }
    return best?.entity ?? null;
  }
}
