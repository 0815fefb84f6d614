import type { TokenRange } from '../flow/token.ts';

/** Words that tell of somebody speaking, and where the speaker is named. Token indexes of one flow. */
export interface Cue {
  /**
   * `speech` takes direct speech, `label` only a few quoted words, `mind` is weak evidence, `according` names a source
   * without a verb, `colon` is a name with nothing but a colon after it.
   */
  readonly kind: 'speech' | 'label' | 'mind' | 'according' | 'colon';
  readonly at: TokenRange;
  /** As printed; null where there is none. */
  readonly verb: string | null;
  /** The source phrase; null where the sentence names none. */
  readonly source: TokenRange | null;
  /** Whether the source follows the verb: "said Minister Ruiz". */
  readonly inverted: boolean;
}
