import type { Gender } from '../words/lexicon.ts';
import type { Entity } from './entity.ts';
import type { NameForm } from './name-form.ts';

/** A name as it stands at one place: "South Korean President Yoon Suk Yeol". Token indexes of its flow. */
export interface Mention {
  /** Which sentence of the article it stands in: see `position`. */
  readonly position: number;
  /** Index of the sentence in the flow. */
  readonly sentence: number;
  /** First token of the title, or of the name where there is none. */
  readonly from: number;
  /** First token of the name itself. */
  readonly nameFrom: number;
  readonly to: number;
  /** The name, without title and possessive ending. */
  readonly form: NameForm;
  /** Title phrases around the name, as printed: before it, and in apposition after it. */
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** What the words around the name tell about what bears it. */
  readonly bears: 'person' | 'body' | 'place' | null;
  readonly possessive: boolean;
  /** What it is a mention of; null until all names of the article are known. */
  entity: Entity | null;
}

/** A mention together with the entity it is a mention of. */
export interface NamedMention extends Mention {
  readonly entity: Entity;
}
