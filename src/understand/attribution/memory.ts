import type { Cue } from '../cues/cue.ts';
import type { SourceRef } from './verdict.ts';

/** A cue with the place of its source. */
interface Told {
  readonly cue: Cue;
  readonly source: SourceRef | null;
  /** Index of the flow, and of the sentence in it. */
  readonly flow: number;
  readonly sentence: number;
}

/** A quotation that was judged: its stretch and the stretch that begins it, the flow and the sentence it stands in. */
interface Remembered {
  readonly stretch: number;
  readonly head: number;
  readonly flow: number;
  readonly sentence: number;
}

/** What is known when a quotation is judged: who spoke last, and what came before it. */
export interface Memory {
  /** The last quotation. */
  last: Remembered | null;
  /** The last one that opened its sentence: words spoken, not a few of them taken into the reporter's. */
  direct: Remembered | null;
  /** The last stretch of another speaker than the last one's: who answers in a dialogue. */
  other: number | null;
  /** The last cue that reports speech, and names a source. */
  told: Told | null;
}

export const newMemory = (): Memory => ({ last: null, direct: null, other: null, told: null });
