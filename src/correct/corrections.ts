/**
 * What a person corrected in an article: kept in a file beside it, `<article>.lectern.yaml`, and found again in the
 * article by its words, so that a correction outlives edits of the article.
 */
import type { Speaker } from '../article/speaker.ts';

/** A correction with the words that find its place in the article. */
interface Anchored {
  /** As printed in the article; case, punctuation and white space do not count. */
  readonly words: string;
  /** The line of the file that says it, from 1. */
  readonly line: number;
}

export interface QuotationCorrection extends Anchored {
  /** A name, null for nobody; absent where only the kind is corrected. */
  readonly speaker?: string | null;
  /** Whether the words are a quotation at all, or a title, a nickname, the writer's own irony. */
  readonly kind?: 'quotation' | 'plain';
}

interface ListCorrection extends Anchored {
  readonly kind: 'agreements' | 'points';
}

interface BlockCorrection extends Anchored {
  readonly kind: 'heading' | 'paragraph';
}

export interface SpeakerCorrection {
  /** One of the names under which the article has the speaker, or a correction of a quotation names them. */
  readonly known: string;
  readonly line: number;
  /** The name to use instead; another speaker's makes the two of them one. */
  readonly name?: string;
  readonly role?: string | null;
  readonly gender?: Speaker['gender'];
  readonly kind?: Speaker['kind'];
}

/** How a name is said in this article. */
export interface PronunciationCorrection {
  readonly grapheme: string;
  readonly language: string | null;
  /** A respelling in plain words. */
  readonly alias: string | null;
  readonly ipa: string | null;
}

export interface Corrections {
  /** What to call the file in messages. */
  readonly name: string;
  readonly speakers: readonly SpeakerCorrection[];
  readonly quotations: readonly QuotationCorrection[];
  readonly lists: readonly ListCorrection[];
  readonly blocks: readonly BlockCorrection[];
  readonly pronunciations: readonly PronunciationCorrection[];
}
