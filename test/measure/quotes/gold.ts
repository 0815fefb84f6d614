import { readFileSync } from 'node:fs';
import type { Range } from '../../../src/article/source.ts';

/** One quotation as people annotated it. */
export interface GoldQuote {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Inside the quotation marks. */
  readonly segments: readonly (readonly [start: number, end: number])[];
  readonly source: string;
  readonly cue: string;
  readonly sourceType: 'name' | 'pronoun' | 'nominal' | 'none';
  /** Names that are right for a pronoun or a noun. */
  readonly names: readonly string[];
}

export interface GoldDocument {
  readonly id: string;
  readonly split: string;
  readonly text: string;
  readonly annotators: Readonly<Record<string, readonly GoldQuote[]>>;
}

/** One quotation as `understand` found it: an entry together with those that continue it. */
export interface FoundQuotation {
  readonly segments: readonly Range[];
  readonly speaker: string;
  /** The source phrase as printed. */
  readonly phrase: string;
  readonly verb: string | null;
  readonly reason: string;
}

export const readGold = (path: string, split: string): readonly GoldDocument[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as readonly GoldDocument[]).filter(
    (document) => document.split === split,
  );

/** The quotations that stand in marks, as the first annotator has them. */
export const quotedIn = (document: GoldDocument): readonly GoldQuote[] =>
  (Object.values(document.annotators)[0] ?? []).filter((quote) => quote.kind !== 'indirect');
