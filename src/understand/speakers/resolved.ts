import type { Gender } from '../words/lexicon.ts';
import type { Entity } from '../names/entity.ts';

/** Who a source phrase stands for. */
export type Resolved =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | {
      readonly kind: 'nameless';
      readonly name: string;
      readonly role: string | null;
      readonly gender: Gender | null;
    }
  | { readonly kind: 'nobody' };
