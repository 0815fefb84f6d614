import type { GoldPage } from './corpus.ts';

/** What a library makes of a page. */
export interface Extraction {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** As the library gives it: ISO 8601, or anything that `Date` reads. */
  readonly date: string | null;
  readonly standfirst: string | null;
  /** The body as running text. */
  readonly text: string;
}

export interface Extractor {
  readonly name: string;
  readonly extract: (page: GoldPage) => Promise<Extraction>;
}
