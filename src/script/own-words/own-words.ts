import type { List } from '../../article/block.ts';

/** A calendar day. `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The words that Lectern adds, in one language. All are whole sentences with their full stop, and stand in captions
 * and transcript as well; numbers are spelled out, so that what is shown is what is said.
 */
export interface OwnWords {
  /** "Four agreements." What a list holds and how much of it. */
  readonly count: (count: number, holds: List['holds']) => string;
  /** How the number of an item is said before its words: "Four:" */
  readonly itemNumber: (number: number) => string;
  /** Before the text alternative of a picture. */
  readonly picture: string;
  /** In place of it, where the source gives no words for the picture. */
  readonly undescribedPicture: string;
  /** Before the credit of a picture. */
  readonly credit: string;
  readonly tableSize: (rows: number, columns: number) => string;
  readonly row: (number: number) => string;
  /** "By Ana Ruiz and Ben Okoro, in Pella." Names or place are given. */
  readonly byline: (names: readonly string[], place: string | null) => string;
  /** "Published by the Courier on 3 March 2026." Publisher or day is given. `region` is that of the article's language. */
  readonly published: (publisher: string | null, day: Day | null, region: string | null) => string;
  /** "The Courier, 3 March 2026." Publisher or day is given. */
  readonly opening: (publisher: string | null, day: Day | null, region: string | null) => string;
  /** Before and after the words of somebody else. */
  readonly quoteOpens: string;
  readonly quoteCloses: string;
  /** Whose words they were, after many of them. */
  readonly saidBy: (name: string) => string;
  /** Which voice is the narrator's, and whose words another one reads. */
  readonly narratedBy: (voice: string) => string;
  readonly readBy: (name: string, voice: string) => string;
  /** The end of the narration, and whose article it was. */
  readonly farewell: (publisher: string | null) => string;
  /** That no person has been speaking. */
  readonly syntheticVoices: string;
}
