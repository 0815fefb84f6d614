/** What the process in which espeak-ng's library speaks is asked, and what it answers. */
import type { Problem } from '../processes/order-process.ts';

export interface LoadOrder {
  readonly kind: 'load';
  /** Paths or names of the library; the first that can be loaded is taken. */
  readonly names: readonly string[];
}

export interface SayOrder {
  readonly kind: 'say';
  readonly text: string;
  /** The file of a language, and of a variant behind "+". */
  readonly voice: string;
  readonly wordsPerMinute: number;
  /** 0 to 99. */
  readonly pitch: number;
}

export type Order = LoadOrder | SayOrder;

/** What the library tells while it speaks, and at which sample. */
export interface SpeechEvent {
  readonly kind: 'word' | 'sound' | 'pause' | 'end';
  /** Of a word: where it begins in the text, in characters. */
  readonly at: number;
  readonly sample: number;
}

export type Answer =
  | { readonly kind: 'loaded'; readonly version: string }
  | {
      readonly kind: 'said';
      readonly samples: Int16Array;
      readonly sampleRateHz: number;
      readonly events: readonly SpeechEvent[];
    }
  | Problem;
