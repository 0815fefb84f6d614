import type { Cue } from '../cues/cue.ts';
import type { TokenRange } from '../flow/token.ts';
import type { Said } from './particles.ts';

/** Where a source phrase stands: a range of tokens of one flow. */
export interface SourceRef {
  /** Index of the flow. */
  readonly flow: number;
  readonly range: TokenRange;
}

/** Somebody's words. */
export interface Quotation {
  readonly kind: 'quotation';
  /** Index of the stretch that begins the same quotation; its own where it begins one. */
  readonly head: number;
  readonly cue: Cue | null;
  /** Null where nothing in the article names a source. */
  readonly source: SourceRef | null;
  /** Who says it in a language without a grammar of names: see `Said`. */
  readonly said?: Said;
  readonly reason: string;
}

/** What is made of a quoted stretch. */
export type Verdict = Quotation | { readonly kind: 'plain'; readonly reason: string };
