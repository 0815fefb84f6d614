import type { TokenRange } from '../flow/token.ts';
import type { Verb } from '../words/lexicon.ts';
import type { Clause } from './phrase.ts';

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

/** The verb of a cue as the word lists have it; undefined where they have none. */
export const verbOf = ({ tokens, lexicon }: Clause, { at }: Cue): Verb | undefined =>
  lexicon.verbs.get(tokens[at.from]?.lower ?? '');
