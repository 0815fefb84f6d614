/** What the process of a model is asked, and what it answers. */
import type { Problem } from '../processes/order-process.ts';
import type { SherpaConfig } from './model-files.ts';

export interface LoadOrder {
  readonly kind: 'load';
  readonly config: SherpaConfig;
  readonly threads: number;
}

export interface SayOrder {
  readonly kind: 'say';
  readonly text: string;
  /** The first part of a language tag. */
  readonly language: string;
  readonly speaker: number;
  /** 1 is the model's own. */
  readonly speed: number;
  /** A recording whose voice is taken, where the model speaks in any voice. */
  readonly recording: { readonly samples: Int16Array; readonly sampleRateHz: number } | null;
}

export type Order = LoadOrder | SayOrder;

export type Answer =
  | { readonly kind: 'loaded'; readonly sampleRateHz: number; readonly speakers: number }
  | { readonly kind: 'said'; readonly samples: Int16Array; readonly sampleRateHz: number }
  | Problem;
