import type { Gender } from '../words/lexicon.ts';
import type { Entity } from '../names/entity.ts';

/** Somebody whom the article does not name. */
export interface Nameless {
  readonly kind: 'nameless';
  readonly name: string;
  readonly role: string | null;
  readonly gender: Gender | null;
  /** What the noun means: one person, several, or a body. */
  readonly holds: 'person' | 'group' | 'body';
}

/** Who a source phrase stands for. */
export type Resolved =
  { readonly kind: 'entity'; readonly entity: Entity } | Nameless | { readonly kind: 'nobody' };
